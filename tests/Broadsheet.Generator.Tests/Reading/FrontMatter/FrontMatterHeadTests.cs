using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>How files begin that were meant to begin with front matter, and files that were not.</summary>
public sealed class FrontMatterHeadTests
{
    public static TheoryData<string, bool> Readable { get; } = Both(
        "---\ndraft : true\ntitle: x\n---\n",
        "---\n title: x\n draft: true\n---\n",
        "---\n'draft' : true\n---\n",
        "---\n\"draft\": true\n---\n",
        "---\nmy title: x\ndraft: true\n---\n",
        "---\nexternal help file: Harbor.dll-Help.xml\ndraft: true\nonline version:\n---\n",
        "---\n부두 번호: 3\ndraft: true\n---\n",
        "---\nTitle of the page: x\nModule: a\nDraft: TRUE\n---\n",
        "\n---\ndraft: true\n---\n",
        "\r\n  \r\n---\r\ndraft: true\r\n---\r\n",
        " ---\ndraft: true\n---\n",
        "\u00A0---\ndraft: true\n---\n",
        "\uFEFF\uFEFF---\ndraft: true\n---\n",
        "\u200B---\ndraft: true\n---\n",
        "\uFEFF\n---\ndraft: true\n---\n",
        "<!-- 저작권: 항구일보 -->\n---\ndraft: true\n---\n",
        "\n<!-- a licence\n\n---\nof two lines -->  \n\n<!-- and more -->\n---\ndraft: true\n---\n",
        "---yaml\ndraft: true\n---\n",
        "--- YAML\ndraft: true\n---\n",
        "---yml\ndraft: true\n...\n",
        "--- # the head\ndraft: true\n--- # its end\n",
        "---\t\ndraft: true\n--- \t\n",
        "---\rdraft: true\r---\r",
        "---\n\n# a note\n\ndraft: true\n---\n",
        "---\ntags:\n- a\n- b\ndraft: true\n---\n",
        "---\n\tdraft: true\n---\n",
        "---\n? draft\n: true\n---\n",
        "---\n{ draft: true }\n---\n",
        "---\n{ \"draft\": true,\n  \"title\": \"x\" }\n---\n",
        "---\n!!map\ndraft: true\n---\n",
        "---\n&head\ndraft: true\n---\n",
        "+++\ntitle = \"x\"\ndraft = true\n+++\n",
        "\n+++  \r\ndraft = true\r\n+++\r\n",
        "\uFEFF<!-- a licence -->\n +++\n# a note\ndraft = true # said\n[extra]\nn = 1\n+++ \n",
        "---toml\ndraft = true\n---\n",
        "--- TOML\ndraft = true\n---\n",
        "{ \"title\": \"x\", \"draft\": true }\n",
        "\uFEFF{\n  \"title\" : \"x {\\\" }\",\n  \"extra\": { \"n\": [1, {}] },\n  \"draft\": true\n}  \n",
        "---json\n{ \"draft\": true }\n---\n",
        ";;;\n{ \"draft\": true }\n;;;\n",
        ";;;\n\"title\": \"x\",\n\"draft\": true\n;;;\n",
        ";;;\r\n\"draft\": true\r\n;;;\r\n");

    public static TheoryData<string, string, string, bool> Unreadable { get; } = Both(
        ("---\ntitle:x\ndraft: true\n---\n", "BSH0101 title:x", "write 'title: '"),
        ("---\ntitle：x\ndraft: true\n---\n", "BSH0101 title：x", "full-width colon"),
        ("---\n제목: 새 다리\ndraft：true\n---\n", "BSH0101 draft：true", "full-width colon"),
        ("---\ntitle = x\ndraft = true\n---\n", "BSH0101 title = x", "'=' ends no key"),
        ("---\ndraft=true\n---\n", "BSH0101 draft=true", "write 'draft: '"),
        ("---\ndraft:true\n---\n", "BSH0101 draft:true", "a blank is missing"),
        ("---\ntitle：x: y\n---\n", "BSH0101 title：x", "write 'title: '"),
        ("---\ntitle = 'a: b'\ndraft = true\n---\n", "BSH0101 draft = true", "'=' ends no key"),
        ("---\n- title: x\n- draft: true\n---\n", "BSH0101 - title", "remove the '- '"),
        ("---\n- title: x\n  draft: true\n---\n", "BSH0101 - title", "remove the '- '"),
        ("---\n- title: x\ndraft: true\n---\n", "BSH0101 - title", "remove the '- '"),
        ("---\ntitle: x\n draft: true\n---\n", "BSH0101 draft: true", "in the column of the keys above"),
        ("---\n title: x\ndraft: true\n---\n", "BSH0101 ", "in the column of the keys above"),
        ("---\nHello world\ndraft: true\n---\n", "BSH0101 Hello world", "key: value"),
        ("---\nHello world\ntitle: x\n---\n", "BSH0101 Hello world", "key: value"),
        ("---\ntitle: 'Tis the season\ndraft: true\nkicker: of lights'\n---\n", "BSH0101 draft: true",
            "the quotation mark above is not closed"),
        ("---\ntitle: x\ndraft: true\n\nText without an end.\n", "BSH0101 ---", "no line '---' closes it"),
        ("---\ndraft:true\n\nText without an end.\n", "BSH0101 ---", "no line '---' closes it"),
        ("---\nmy title: x\ndraft: true\n", "BSH0101 ---", "no line '---' closes it"),
        ("---\n- draft: true\n\nText.\n", "BSH0101 ---", "no line '---' closes it"),
        ("title: x\ndraft: true\n---\nText.\n", "BSH0107 title: x", "write one above this line"),
        ("\n\ntitle: x\n---\nText.\n", "BSH0107 title: x", "write one above this line"),
        ("draft: true\n\nText.\n", "BSH0107 draft: true", "write one above this line and one below"),
        ("Title: The pier\nDate: 2026-03-14\nStatus: draft\n\nText.\n", "BSH0107 Title: The pier",
            "write one above this line and one below"),
        ("title: x\n\ndraft: true\n\n---\n\nText.\n", "BSH0107 title: x", "write one above this line"),
        ("draft=true\n---\nText.\n", "BSH0107 draft=true", "write one above this line"),
        ("----\ntitle: x\ndraft: true\n----\n", "BSH0107 ----", "exactly three hyphens"),
        ("--\ndraft: true\n--\n", "BSH0107 --", "exactly three hyphens"),
        ("—\ndraft: true\n—\n", "BSH0107 —", "exactly three hyphens"),
        ("—-\ntitle: x\n—-\n", "BSH0107 —-", "exactly three hyphens"),
        ("--- draft: true\ntitle: x\n---\n", "BSH0107 --- draft: true", "on a line of its own"),
        ("---draft: true\n---\n", "BSH0107 ---draft: true", "on a line of its own"),
        ("--- head\ndraft: true\n---\n", "BSH0107 --- head", "write '---' alone"),
        ("# 새 부두\n\n---\ntitle: x\ndraft: true\n---\nText.\n", "BSH0107 ---", "move it to the top"),
        ("+++\ntitle = \"x\"\ndraft = true\n\nText without an end.\n", "BSH0101 +++", "no line '+++' closes it"),
        ("---toml\ndraft = true\n\nText.\n", "BSH0101 ---", "no line '---' closes it"),
        ("+++\ntitle: x\ndraft: true\n+++\n", "BSH0101 title", "put YAML between lines '---'"),
        ("+++\ntitle = Harbor\ndraft = true\n+++\n", "BSH0101 Harbor", "put it in double quotes"),
        ("+++\n제목 = \"새 다리\"\ndraft = true\n+++\n", "BSH0101 제목", "put it in quotes"),
        ("{ \"title\": \"x\", \"draft\": true\n\nText.\n", "BSH0101 T", "a ',' or '}' is missing"),
        ("{ \"title\": \"x\" } Text.\n", "BSH0101  Text.", "on a line of its own below"),
        ("{ \"title\": 'x', \"draft\": true }\n", "BSH0101 '", "double quotes"),
        ("---json\n\"draft\": true\n---\n", "BSH0101 \"", "it is no object"),
        (";;;\n\"draft\": true\n\nText.\n", "BSH0101 ;;;", "no line ';;;' closes it"),
        (";;;\n\"title\" \"x\"\n;;;\n", "BSH0101 \"", "a ':' is missing"));

    public static TheoryData<string, bool> Text { get; } = Both(
        "---\n\nThe ferry sails again.\n\n---\n\nSecond part.\n",
        "---\nThe ferry sails again.\n\nSummary: it sails.\n\nAnd on it goes.\n\n---\n",
        "---\nThe captain said: we sail.\n---\nSecond part.\n",
        "---\n선장은 이렇게 말했다: 출항한다.\n---\n둘째 기사\n",
        "---\nLighthouse\n===\n\nIt stands.\n",
        "Lighthouse\n---\n\nIt stands.\n",
        "Summary: what we did\n---\n\nText.\n",
        "Note: nothing to see\n---\n\nText.\n",
        "---\n| Pier | Ships |\n|---|---|\n| North: a | 3 |\n",
        "| Title: x | y |\n|---|---|\n",
        "---\n> Title: quoted\n---\n",
        "---\n* Title: one of a list\n---\n",
        "---\n- bread\n- butter\n---\n",
        "---\n[pier]: https://haedam.example/pier\n---\n",
        "---\n**Title:** bold words\n---\n",
        "---\n# Heading\n\nText.\n",
        "---\n![ferry](ferry.png)\n---\n",
        "---\nhttps://haedam.example/a?b=c\n---\n",
        "---\n18:30 doors open\n---\n",
        "---\n{{< figure src=\"a.png\" >}}\n---\n",
        "{% include head.html %}\n\nText.\n",
        "{: .wide}\nText.\n",
        "{{ title }}\n",
        "Author: Kim\n\nOnce the sea froze.\n",
        "Dear reader: the title = yours.\n\nText.\n",
        "    title: x\n    draft: true\n\nA sample of front matter.\n",
        "```yaml\n---\ndraft: true\n---\n```\n",
        "<!-- draft: true -->\n\nText.\n",
        "# Heading\n\n---\n\nText below a rule.\n\n---\n",
        "# Heading\n\n---\nTitle: a heading\n---\n",
        "# Front matter\n\n```yaml\n---\ndraft: true\n---\n```\n",
        "***\n\nText.\n",
        "-----\n\nText.\n",
        "+ plus\n+ plus\n",
        "-- \nNora\n",
        "++++\n\nText.\n",
        ";;;\n\nText.\n",
        "{ title }\n\nText.\n",
        "{}\n\nText.\n",
        "# Heads\n\n+++\n\nText.\n");

    [Theory]
    [MemberData(nameof(Readable))]
    public void What_looks_like_front_matter_is_read_and_a_draft_stays_one(string head, bool isPage)
    {
        var file = new FrontMatterText(head + "본문", isPage);

        Assert.Empty(file.Messages);
        Assert.Equal("본문", file.Body);
        Assert.True(IsDraft(file, isPage));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_looks_like_front_matter_and_cannot_be_read_is_an_error_with_its_mend(
        string source, string diagnostic, string mend, bool isPage)
    {
        var file = new FrontMatterText(source, isPage);

        Assert.Equal([diagnostic], file.Diagnostics);
        Assert.Contains(mend, file.Messages[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Text))]
    public void Text_that_begins_with_a_rule_a_heading_or_a_table_is_no_front_matter(string source, bool isPage)
    {
        var file = new FrontMatterText(source, isPage);

        Assert.Empty(file.Messages);
        Assert.Empty(file.Entries);
        Assert.Equal(source, file.Body);
    }

    private static bool IsDraft(FrontMatterText file, bool isPage)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var metadata = ArticleMetadata.From(file.Reading, new MetadataSettings("a", isPage), diagnostics);
        Assert.Empty(diagnostics);
        return metadata.Head.IsDraft;
    }

    private static TheoryData<string, bool> Both(params string[] sources) =>
        [.. sources.SelectMany(static source => new TheoryDataRow<string, bool>[] { new(source, false), new(source, true) })];

    private static TheoryData<string, string, string, bool> Both(params (string Source, string Diagnostic, string Mend)[] cases) =>
        [.. cases.SelectMany(static one => new TheoryDataRow<string, string, string, bool>[]
        {
            new(one.Source, one.Diagnostic, one.Mend, false),
            new(one.Source, one.Diagnostic, one.Mend, true),
        })];
}

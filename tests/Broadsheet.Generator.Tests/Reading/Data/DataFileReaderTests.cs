using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Reading.Data;

/// <summary>Files that are data: entries without a body, one per file or a list.</summary>
public class DataFileReaderTests
{
    [Theory]
    [InlineData("ji-min.yaml", "name: 정지민\nrole: 사진기자\nsince: 2019\nbeats: [항구, 날씨]\n")]
    [InlineData("ji-min.YML", "---\nname: 정지민\nrole: 사진기자\nsince: 2019\nbeats: [항구, 날씨]\n")]
    [InlineData("ji-min.json", "{\"name\": \"정지민\", \"role\": \"사진기자\", \"since\": 2019, \"beats\": [\"항구\", \"날씨\"]}")]
    public void A_mapping_is_one_entry_named_by_its_file(string file, string content)
    {
        var article = new DataFileText(content, "content/people/" + file).Article;

        Assert.Equal("ji-min", article.Head.Slug.Text);
        Assert.False(article.Head.Slug.IsExplicit);
        Assert.Equal("정지민", article.Head.Headline);
        Assert.Equal("ko", article.Head.Language);
        Assert.Equal(Genre.News, article.Head.Genre);
        Assert.Equal("", article.BodyHtml);
        Assert.Null(article.Lead);
        Assert.Equal(["name", "role", "since", "beats"], article.Head.Custom.AsEnumerable().Select(entry => entry.Key));
    }

    [Fact]
    public void The_keys_are_those_of_front_matter()
    {
        var file = new DataFileText("""
            title: Tide tables
            deck: [Spring, Neap]
            date: 2026-04-05
            authors: {name: Ines Okoro, role: Editor}
            section: Harbor
            tags: tide, moon
            lang: en-GB
            genre: notice
            draft: true
            slug: tides
            copyright: © Harbor Courier
            datum: chart
            """, "content/people/2026-01-01-tables.yaml");

        Assert.Empty(file.Diagnostics);
        Assert.Equal("Tide tables", file.Article.Head.Headline);
        Assert.Equal(["Spring", "Neap"], file.Article.Head.Decks.AsEnumerable());
        Assert.Equal(new DateTimeOffset(2026, 4, 5, 0, 0, 0, default), file.Article.Head.DatePublished);
        Assert.Equal("Ines Okoro", Assert.Single(file.Article.Head.Bylines).Name);
        Assert.Equal(["tide", "moon"], file.Article.Head.Keywords.AsEnumerable());
        Assert.Equal("en-GB", file.Article.Head.Language);
        Assert.Equal(Genre.Notice, file.Article.Head.Genre);
        Assert.True(file.Article.Head.IsDraft);
        Assert.Equal(("tides", true), (file.Article.Head.Slug.Text, file.Article.Head.Slug.IsExplicit));
        Assert.Equal("tides", file.At(file.Article.Head.Slug.Span));
        Assert.Equal(["datum=chart"], file.Custom);
    }

    [Fact]
    public void Without_headline_and_name_the_file_s_name_is_the_headline_and_its_date_the_date()
    {
        var article = new DataFileText("seats: 40\n", "content/people/2026-03-02-east-hall.yaml").Article;

        Assert.Equal("East hall", article.Head.Headline);
        Assert.Equal("east-hall", article.Head.Slug.Text);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 0, 0, 0, default), article.Head.DatePublished);
    }

    [Theory]
    [InlineData("headline: Pier\nname: East pier\n", "Pier")]
    [InlineData("Name: East pier\n", "East pier")]
    [InlineData("name: ~\n", "Ji min")]
    [InlineData("name: ''\n", "Ji min")]
    [InlineData("name: [a, b]\n", "Ji min")]
    [InlineData("name: 12\n", "12")]
    public void A_name_serves_as_headline_where_there_is_none(string yaml, string headline) =>
        Assert.Equal(headline, new DataFileText(yaml).Article.Head.Headline);

    [Fact]
    public void Each_mapping_of_a_list_is_an_entry_with_its_own_lines()
    {
        var file = new DataFileText("""
            # 편집국
            - headline: 오도현
              role: 편집자

            - name: Mina Holt
              slug: holt
              links:
                - https://example.org/holt

            - {
                title: 한서윤,
                role: 기자
              }
            - slug: night-desk
            """);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(["오도현", "holt", "한서윤", "night-desk"], file.Articles.AsEnumerable().Select(article => article.Head.Slug.Text));
        Assert.Equal(["오도현", "Mina Holt", "한서윤", "Night desk"], file.Articles.AsEnumerable().Select(article => article.Head.Headline));
        Assert.Equal(
            [(2, 3), (5, 8), (10, 13), (14, 14)], file.Articles.AsEnumerable().Select(article => (article.FirstLine, article.LastLine)));
        Assert.Equal(["오도현", "holt", "한서윤", "night-desk"], file.Articles.AsEnumerable().Select(article => file.At(article.Head.Slug.Span)));
        Assert.Equal(["ko", "en", "ko", "en"], file.Articles.AsEnumerable().Select(article => article.Head.Language));
    }

    [Fact]
    public void Each_object_of_a_JSON_list_is_an_entry_with_its_own_lines()
    {
        var file = new DataFileText(
            "[\r\n  {\"name\": \"Mina Holt\"},\r\n  {\r\n    \"headline\": \"오도현\"\r\n  }\r\n]\r\n", "content/people/desk.json");

        Assert.Equal(
            [("mina-holt", 2, 2), ("오도현", 3, 5)],
            file.Articles.AsEnumerable().Select(article => (article.Head.Slug.Text, article.FirstLine, article.LastLine)));
        Assert.Equal("\"오도현\"", file.At(file.Articles[1].Head.Slug.Span));
    }

    [Fact]
    public void The_only_entry_of_a_file_has_all_its_lines()
    {
        var article = new DataFileText("# note\nname: Mina\n\n").Article;

        Assert.Equal((1, 3), (article.FirstLine, article.LastLine));
    }

    [Theory]
    [InlineData("- name: a\n- role: editor\n- name: b\n", "ji-min.yaml", "role: editor")]
    [InlineData("- name: a\n- {}\n- name: b\n", "ji-min.yaml", "{}")]
    [InlineData("- name: a\n- {name: ~, title: ''}\n- name: b\n", "ji-min.yaml", "{name: ~, title: ''}")]
    [InlineData("[{\"name\":\"a\"}, {\"role\": null}, {\"name\":\"b\"}]", "ji-min.json", "{\"role\": null}")]
    public void An_entry_of_a_list_that_names_itself_by_nothing_is_an_error_and_the_others_are_read(
        string content, string file, string entry)
    {
        var data = new DataFileText(content, "content/people/" + file);

        Assert.Equal(["BSH0603 " + entry], data.Diagnostics);
        Assert.Contains("'headline', a 'name' or a 'slug'", data.Message, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], data.Articles.AsEnumerable().Select(article => article.Head.Headline));
    }

    [Theory]
    [InlineData("- name: a\n- just text\n- [x, y]\n-\n- name: b\n", "ji-min.yaml", new[] { "just text", "x, y", "" })]
    [InlineData("[{\"name\":\"a\"}, 3, [1], null, {\"name\":\"b\"}]", "ji-min.json", new[] { "3", "[1]", "null" })]
    public void An_item_that_is_no_mapping_is_an_error_and_the_others_are_read(string content, string file, string[] items)
    {
        var data = new DataFileText(content, "content/people/" + file);

        Assert.Equal(items.Select(item => "BSH0601 " + item), data.Diagnostics);
        Assert.Equal(["a", "b"], data.Articles.AsEnumerable().Select(article => article.Head.Headline));
    }

    [Theory]
    [InlineData("just text\n", "ji-min.yaml", "just text")]
    [InlineData("~\n", "ji-min.yaml", "~")]
    [InlineData("# Ji-min\n\nA heading is a comment, this is not.\n", "ji-min.yml", "A heading is a comment, this is not.")]
    [InlineData(" \"text\" ", "ji-min.json", "\"text\"")]
    [InlineData("null", "ji-min.json", "null")]
    public void A_single_value_is_no_entry(string content, string file, string value)
    {
        var data = new DataFileText(content, "content/people/" + file);

        Assert.Equal(["BSH0601 " + value], data.Diagnostics);
        Assert.Empty(data.Articles);
    }

    [Theory]
    [InlineData("# nothing yet\n\n# still nothing\n", "ji-min.yaml")]
    [InlineData("---\n", "ji-min.yaml")]
    [InlineData("---\n# nothing\n", "ji-min.yml")]
    [InlineData("[]", "ji-min.yaml")]
    [InlineData("{}", "ji-min.yaml")]
    [InlineData("[ ]", "ji-min.json")]
    [InlineData("{ }", "ji-min.json")]
    [InlineData("\uFEFF\n", "ji-min.json")]
    public void A_file_that_holds_nothing_is_a_warning_at_its_start(string content, string file)
    {
        var data = new DataFileText(content, "content/people/" + file);

        Assert.Equal(["BSH0002 "], data.Diagnostics);
        Assert.Empty(data.Articles);
    }

    [Fact]
    public void A_second_document_is_refused_and_the_first_read()
    {
        var data = new DataFileText("name: Mina\n---\nname: Dohyeon\n");

        Assert.Equal(["BSH0602 ---"], data.Diagnostics);
        Assert.Equal("Mina", data.Article.Head.Headline);
    }

    [Theory]
    [InlineData("---\n---\nname: Mina\n", "---")]
    [InlineData("%TAG ! tag:example.org,2026:\n---\nname: Mina\n", "%TAG ! tag:example.org,2026:")]
    [InlineData("%YAML 1.2 more\n---\nname: Mina\n", "%YAML 1.2 more")]
    public void What_stands_before_the_document_is_refused_unless_it_is_its_version(string yaml, string place)
    {
        var data = new DataFileText(yaml);

        Assert.Equal(["BSH0602 " + place], data.Diagnostics);
        Assert.Empty(data.Articles);
        Assert.Equal("Mina", new DataFileText("%YAML 1.2 # of 2009\n---\nname: Mina\n").Article.Head.Headline);
    }

    [Fact]
    public void A_file_without_a_last_line_end_reads_as_one_with_it()
    {
        Assert.Equal(["k=\"x\n\""], new DataFileText("k: |\n  x").Custom);
        Assert.Equal(["k=\"x\n \n\""], new DataFileText("k: |\n  x\n   ").Custom);
    }

    [Theory]
    [InlineData("name: Mina\nrole: [open\n", "ji-min.yaml", "BSH0601")]
    [InlineData("{\"name\": \"Mina\",\n \"role\": }", "ji-min.json", "BSH0601")]
    [InlineData("name: Mina\nrole: *nobody\n", "ji-min.yaml", "BSH0602")]
    [InlineData("name: Mina\nname: Other\n", "ji-min.yaml", "BSH0103")]
    [InlineData("{\"name\": \"Mina\", \"name\": \"Other\"}", "ji-min.json", "BSH0103")]
    [InlineData("name: Mina\npublished: soon\n", "ji-min.yaml", "BSH0102")]
    [InlineData("name: Mina\n<<: {a: b}\n", "ji-min.yaml", "BSH0602")]
    [InlineData("name: Mina\u0007\n", "ji-min.yaml", "BSH0601")]
    public void What_stands_before_an_error_is_kept(string content, string file, string id)
    {
        var data = new DataFileText(content, "content/people/" + file);

        Assert.StartsWith(id, Assert.Single(data.Diagnostics), StringComparison.Ordinal);
        Assert.StartsWith("Mina", data.Article.Head.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_list_with_an_error_the_items_before_it_are_kept()
    {
        var data = new DataFileText("- name: a\n- name: b\n- name: \"open\n");

        Assert.Equal(["a", "b"], data.Articles.AsEnumerable().Select(article => article.Head.Headline));
        Assert.StartsWith("This data file is not valid: the quotation mark", data.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_of_a_list_may_nest_as_deep_as_a_file_of_its_own()
    {
        var deep = new string('[', 31) + "x" + new string(']', 31);

        Assert.Empty(new DataFileText($"name: a\nk: {deep}\n").Diagnostics);
        Assert.Empty(new DataFileText($"- name: a\n  k: {deep}\n").Diagnostics);
        Assert.Equal("BSH0602", new DataFileText($"name: a\nk: [{deep}]\n").Diagnostics[0].Split(' ')[0]);
        Assert.Equal("BSH0602", new DataFileText($"- name: a\n  k: [{deep}]\n").Diagnostics[0].Split(' ')[0]);
    }

    [Fact]
    public void Addresses_do_not_decide_the_language()
    {
        var article =
            new DataFileText(
                "name: 정지민\nsite: https://ji-min-jung-photographs.example.org/portfolio\nmail: ji.min.jung.photographs@example.org\n").Article;

        Assert.Equal("ko", article.Head.Language);
    }

    [Fact]
    public void Data_files_become_articles_beside_the_others_and_compile()
    {
        var outcome = new GeneratorHost()
            .Article("content/people/holt.md", "---\nname: Mina Holt\nsince: 2011\n---\n\nMina sails.\n")
            .Article("content/people/ji-min.yaml", "name: 정지민\nsince: 2019\n")
            .Article(
                "content/people/desk.json",
                "[{\"name\": \"오도현\", \"since\": 2004}, {\"slug\": \"null\\u0000and\", \"note\": \"a\\u0000b\\u2028c\", \"\": 1}]")
            .Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal("정지민", outcome.ReadArticle("People", "JiMin").Headline);
        Assert.Equal("", outcome.ReadArticle("People", "JiMin").Body.Html);
        Assert.Equal("", outcome.ReadArticle("People", "JiMin").Summary);
        Assert.Equal("content/people/desk.json", outcome.ReadArticle("People", "오도현").Source.File);
        Assert.Equal(4, ((IEnumerable<Article>)outcome.Read("People", "All")!).Count());
    }

    [Fact]
    public void A_draft_in_a_list_is_left_out_where_drafts_are()
    {
        var outcome = new GeneratorHost().Article("content/people/desk.yaml", "- name: a\n- name: b\n  draft: true\n").Run();

        Assert.Equal("a", Assert.Single((IEnumerable<Article>)outcome.Read("People", "All")!).Headline);
    }
}

using System.Globalization;
using System.Text;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>Code points that belong to no text, in every place where an author, or a broken tool, can put one.</summary>
public class NoTextTests
{
    /// <summary>The 66 code points that Unicode keeps out of texts.</summary>
    private static readonly string[] Noncharacters =
    [
        .. Enumerable.Range(0xFDD0, 32)
            .Concat(Enumerable.Range(0, 17).SelectMany(static plane => new[] { (plane << 16) | 0xFFFE, (plane << 16) | 0xFFFF })).Select(
                char.ConvertFromUtf32),
    ];

    /// <summary>What XML, JSON, UTF-16 or the lexer of C# does not take as it stands.</summary>
    private static readonly string[] Awkward =
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Where(static c => c is not ('\n' or '\r')).Select(
            static c => ((char)c).ToString()),
        "\u2028", "\u2029", "\uFEFF", "\u200B", "\u202E", "\u00AD", "\uD800", "\uDBFF", "\uDC00", "\uDFFF",
    ];

    /// <summary>A file with a character in one place, which «» marks.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "content/news/a.md", "The ferry «» sails." },
        { "content/news/a.md", "항구«»에 배가 들어온다." },
        { "content/news/a.md", "# The «» ferry\n\nText." },
        { "content/news/a.md", "## Ferry«»\n\nText." },
        { "content/news/a.md", "[ferry](https://example.org/a«»b)" },
        { "content/news/a.md", "[ferry](<a «» b>)" },
        { "content/news/a.md", "[ferry](https://example.org/ \"a «» b\")" },
        { "content/news/a.md", "[«»ferry][«»]\n\n[«»]: https://example.org/" },
        { "content/news/a.md", "![a pier «» at dusk](https://example.org/pier.jpg)" },
        { "content/news/a.md", "<https://example.org/«»>" },
        { "content/news/a.md", "https://example.org/a«»b" },
        { "content/news/a.md", "`a«»b`" },
        { "content/news/a.md", "```c«»s\na«»b\n```" },
        { "content/news/a.md", "    a«»b" },
        { "content/news/a.md", "<b title=\"«»\">a</b>\n\n<div>\n«»\n</div>" },
        { "content/news/a.md", "a <!-- «» --> b" },
        { "content/news/a.md", "> [!NOTE]\n> a«»b" },
        { "content/news/a.md", "| a«» | b |\n|---|---|\n| «»c | d |" },
        { "content/news/a.md", "a[^x«»]\n\n[^x«»]: b«»" },
        { "content/news/a.md", "Ferry«»\n: A boat«»." },
        { "content/news/a.md", "The QM«» sails.\n\n*[QM«»]: Quiet «» Motor" },
        { "content/news/a.md", "- a«»\n- **b«»** *c«»* ~~d«»~~ \\«»" },
        { "content/news/a.md", "a«» ana@harbor.example" },
        { "content/news/a.md", "---\ntitle: a«»b\nauthor: Nora «» Whitfield\ntags: [a«», b]\nslug: a«»b\nsection: x«»\n---\nText." },
        { "content/news/a.md", "---\nquay«»: a\n---\nText." },
        { "content/news/a.md", "---\nquay: \"a«»\"\npiers: ['«»', {a«»: b«»}]\nnote: |\n  a«»\n---\nText." },
        { "content/news/a.md", "---\n# «»\ntitle: a\n---\nText." },
        { "content/news/a.yaml", "name: a«»\nquay«»: \"b«»\"\n" },
        { "content/news/a.yaml", "- name: a«»\n- name: b\n  quay: «»\n" },
        { "content/news/a.json", "{\"name\": \"a«»\", \"quay«»\": [\"«»\"]}" },
        { "content/news/a.txt", "Harbor reopens «» today\n\nThe harbor «» opens. It was closed for a «» year.\n\nBy Nora «» Whitfield\n" },
        { "content/news/a.txt", "항구 다시 «» 열다\n\n항구가 «» 문을 연다. 일 년 만이다.\n\n정지민«» 기자\n" },
        { "content/news/a«»b.md", "Text." },
        { "content/news/a«»b.txt", "Harbor reopens today\n\nThe harbor opens.\n" },
        { "content/news/a«»b.json", "{\"quay\": 1}" },
        { "content/ne«»ws/a.md", "Text." },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_noncharacter_becomes_a_replacement_character_and_is_reported_where_it_stands(string path, string text)
    {
        var outcome = Run(path, text, Noncharacters);

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.All(
            outcome.Sources.Values,
            static source => Assert.DoesNotContain(source, static c => c is (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE'));
        var warnings = outcome.Diagnostics.Where(static diagnostic => diagnostic.Id == "BSH0005").ToList();
        Assert.Equal(Noncharacters.Length, warnings.Select(static warning => warning.Location.GetLineSpan().Path).Distinct().Count());
        Assert.All(outcome.Diagnostics, static diagnostic => Assert.NotEqual("CS8785", diagnostic.Id));
        for (var i = 0; i < Noncharacters.Length; i++)
        {
            var first = warnings.First(warning => warning.Location.GetLineSpan().Path.Contains($"/{i:D2}-", StringComparison.Ordinal));
            var at = path.Contains('«') ? 0 : text.IndexOf("«»", StringComparison.Ordinal);
            Assert.Equal(at, first.Location.SourceSpan.Start);
            Assert.Contains(
                string.Create(CultureInfo.InvariantCulture, $"U+{char.ConvertToUtf32(Noncharacters[i], 0):X4}"),
                first.GetMessage(CultureInfo.InvariantCulture),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void No_character_stops_the_others_from_compiling(string path, string text)
    {
        var outcome = Run(path, text, Awkward);

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.All(outcome.Diagnostics, static diagnostic => Assert.StartsWith("BSH", diagnostic.Id, StringComparison.Ordinal));
        // Raw control characters are errors in front matter and data, and their articles have what was read.
        Assert.NotEmpty(outcome.Sources);
    }

    [Theory]
    [InlineData("content/news/a.md", "The ferry «» sails.")]
    [InlineData("content/news/a.md", "# The «» ferry\n\nText.")]
    [InlineData("content/news/a.md", "[ferry](https://example.org/a«»b)")]
    [InlineData("content/news/a.md", "[ferry](/a \"a «» b\")")]
    [InlineData("content/news/a.md", "![a pier «» at dusk](https://example.org/pier.jpg)")]
    [InlineData("content/news/a.md", "[a][b]\n\n[b]: https://example.org/«» '«»'")]
    [InlineData("content/news/a.md", "```c«»\nText\n```")]
    public void A_noncharacter_that_an_entity_makes_is_reported_and_replaced(string path, string text)
    {
        var entities = Noncharacters.Select(static c => string.Create(CultureInfo.InvariantCulture, $"&#x{char.ConvertToUtf32(c, 0):X};"))
            .Concat(Noncharacters.Select(static c => string.Create(CultureInfo.InvariantCulture, $"&#{char.ConvertToUtf32(c, 0)};")))
            .Append("&#1;").Append("&#x1F;").ToArray();

        AssertReportedAndReplaced(Run(path, text, entities), entities.Length);
    }

    [Theory]
    [InlineData("content/news/a.md", "---\nquay: \"a«»b\"\n---\nText.")]
    [InlineData("content/news/a.md", "---\ntitle: \"a«»b\"\n---\nText.")]
    [InlineData("content/news/a.yaml", "name: \"a«»b\"\n")]
    [InlineData("content/news/a.json", "{\"name\": \"a«»b\"}")]
    [InlineData("content/news/a.json", "{\"name\": \"x\", \"a«»b\": [1]}")]
    public void A_noncharacter_that_an_escape_makes_is_reported_and_replaced(string path, string text)
    {
        var escapes = Noncharacters
            .Select(c => c.Length == 1 || path.EndsWith(".json", StringComparison.Ordinal)
                ? string.Concat(c.Select(static unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")))
                : string.Create(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, 0):X8}"))
            .ToArray();

        AssertReportedAndReplaced(Run(path, text, escapes), escapes.Length);
    }

    [Fact]
    public void An_entity_in_code_is_text()
    {
        var outcome = Run("content/news/a.md", "`«»`\n\n```\n«»\n```", ["&#xFFFE;"]);

        Assert.Empty(outcome.Diagnostics);
        Assert.Contains(outcome.Sources.Values, static source => source.Contains("&amp;#xFFFE;", StringComparison.Ordinal));
    }

    [Fact]
    public void A_control_character_in_a_body_is_reported_at_its_line_and_column()
    {
        var outcome = Run("content/news/a.md", "Text.\n\nThe ferry«» sails.", ["\u0001"]);

        var warning = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0005", warning.Id);
        Assert.Equal(
            (2, 9), (warning.Location.GetLineSpan().StartLinePosition.Line, warning.Location.GetLineSpan().StartLinePosition.Character));
    }

    private static void AssertReportedAndReplaced(GeneratorOutcome outcome, int files)
    {
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(
            files,
            outcome.Diagnostics.Where(static diagnostic => diagnostic.Id == "BSH0005")
                .Select(static warning => warning.Location.GetLineSpan().Path).Distinct().Count());
        Assert.DoesNotContain(
            outcome.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "BSH0603");
        Assert.All(
            outcome.Sources.Values,
            static source => Assert.DoesNotMatch("""\\u(FFF[EF]|FD[DE]|0001|001F)|[\uFDD0-\uFDEF\uFFFE\uFFFF]""", source));
    }

    /// <summary>A project with one file for each of <paramref name="characters"/>, and a good article.</summary>
    private static GeneratorOutcome Run(string path, string text, string[] characters)
    {
        var host = new GeneratorHost().Article("content/guides/pier.md", "The pier is open.");
        var folder = path[..(path.LastIndexOf('/') + 1)];
        for (var i = 0; i < characters.Length; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{folder}{i:D2}-{path[folder.Length..]}");
            host.Article(
                name.Replace("«»", characters[i], StringComparison.Ordinal), text.Replace("«»", characters[i], StringComparison.Ordinal));
        }

        return host.Run();
    }
}

using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Schema;

public class KeyLimitTests
{
    [Theory]
    [InlineData("content/news/a.md", "---\n", "quay#: v\n", "---\nText.\n", 1_001, 0)]
    [InlineData("content/news/a.yaml", "", "quay#: v\n", "", 1_000, 0)]
    [InlineData("content/news/a.json", "{\n", "\"quay#\": 1,\n", "\"last\": 1}", 1_001, 0)]
    [InlineData("content/news/a.yaml", "", "- name: n#\n  quay#: v\n", "", 1_999, 2)]
    [InlineData("content/news/a.md", "---\npiers:\n", "- quay#: v\n", "---\nText.\n", 1_001, 2)]
    public void A_thousand_keys_of_a_collection_become_properties(string path, string head, string part, string tail, int line, int column)
    {
        var keys = string.Concat(
            Enumerable.Range(0, 1_200).Select(i => part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

        var outcome = new GeneratorHost().Article(path, head + keys + tail).Article("content/guides/pier.md", "The pier is open.").Run();

        var error = Assert.Single(outcome.Diagnostics, static diagnostic => diagnostic.Id != "BSH0603");
        Assert.Equal("BSH0013", error.Id);
        Assert.Contains(
            "'news' have more than 1,000 different keys", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(new LinePosition(line, column), error.Location.GetLineSpan().StartLinePosition);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void Keys_of_many_files_count_together()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 1_010; i++)
            host.Article(
                string.Create(CultureInfo.InvariantCulture, $"content/news/n{i:D4}.md"),
                string.Create(CultureInfo.InvariantCulture, $"---\nquay{i}: v\n---\nText.\n"));

        var error = Assert.Single(host.Run().Diagnostics);

        Assert.Equal("BSH0013", error.Id);
        Assert.EndsWith("n1000.md", error.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_of_many_articles_with_the_same_keys_has_no_limit()
    {
        var entries = string.Concat(
            Enumerable.Range(0, 2_000).Select(
                static i => string.Create(CultureInfo.InvariantCulture, $"- name: 항구 {i}\n  quay: {i}\n  piers: {{a: 1, b: 2}}\n")));

        Assert.Empty(new GeneratorHost().Article("content/news/a.yaml", entries).Run().Diagnostics);
    }

    [Fact]
    public void Aliases_of_a_long_text_are_bounded_by_their_length()
    {
        var aliases = string.Concat(
            Enumerable.Range(0, 50).Select(static i => string.Create(CultureInfo.InvariantCulture, $"pier{i}: *a\n")));

        var outcome = new GeneratorHost().Article("content/news/a.md", $"---\nquay: &a {new string('v', 9_000)}\n{aliases}---\nText.\n")
            .Run();

        var error = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0106", error.Id);
        Assert.Contains("more than 100000 characters", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(new LinePosition(13, 8), error.Location.GetLineSpan().StartLinePosition);
    }
}

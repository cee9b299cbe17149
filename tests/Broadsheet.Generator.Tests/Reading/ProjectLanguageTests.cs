using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary><c>BroadsheetLanguage</c> is the language of what says none.</summary>
public sealed class ProjectLanguageTests
{
    [Theory]
    [InlineData("content/docs/a.md", "Die Fähre fährt.\n", "de")]
    [InlineData("content/docs/a.md", "배가 떠난다.\n", "de")]
    [InlineData("content/docs/a.md", "---\nlang: fr\n---\n\nLe bac part.\n", "fr")]
    [InlineData("content/docs/a.ko.md", "배가 떠난다.\n", "ko")]
    [InlineData("content/docs/a.yaml", "role: Redakteurin\n", "de")]
    [InlineData("content/docs/a.yaml", "- headline: a\n", "de")]
    [InlineData("content/docs/a.txt", "a\n\nDie Fähre fährt heute zum letzten Mal.\n", "de")]
    public void An_article_without_a_language_has_the_projects(string path, string text, string language)
    {
        var outcome = new GeneratorHost().Property("BroadsheetLanguage", "de").Article(path, text).Run();

        Assert.Equal(language, Assert.Single((IEnumerable<Article>)outcome.Read("Docs", "All")!).Language);
    }

    [Fact]
    public void What_is_no_language_is_an_error_and_letters_tell()
    {
        var outcome = new GeneratorHost().Property("BroadsheetLanguage", "German").Article("content/docs/a.md", "Text.\n").Run();

        var problem = Assert.Single(outcome.Diagnostics);
        Assert.Equal(
            ("BSH0016", DiagnosticSeverity.Error,
                "The property BroadsheetLanguage is 'German', which is no language; write a tag such as 'ko' or 'en-GB'"),
            (problem.Id, problem.Severity, problem.GetMessage(null)));
        Assert.Equal("en", outcome.ReadArticle("Docs", "A").Language);
    }
}

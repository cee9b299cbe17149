using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>What a message about a link proposes.</summary>
public sealed class LinkHintTests
{
    private static string Message(string address, params string[] others)
    {
        var host = new GeneratorHost().Article("content/docs/setup.md", $"# Setup\n\n[x]({address})\n");
        foreach (var other in others)
            host.Article(other, "# Other\n\nText.\n");
        return Assert.Single(host.Run().Diagnostics, static problem =>
            problem.Id.StartsWith("BSH09", StringComparison.Ordinal)).GetMessage(null);
    }

    [Theory]
    [InlineData("ferry.md", "content/docs/2026-01-10-ferry.md", "did you mean '2026-01-10-ferry.md'?")]
    [InlineData("Ferry.md", "content/docs/ferry.md", "did you mean 'ferry.md'?")]
    [InlineData("ferri.md", "content/docs/ferry.md", "did you mean 'ferry.md'?")]
    [InlineData("~/articles/ferry.md", "content/docs/ferry.md", "'~' and '@' are names that another engine gives to a folder")]
    [InlineData("@/docs/no.md", "content/docs/ferry.md", "write the path from this file, or from 'content/'")]
    public void It_is_what_the_author_may_have_meant(string address, string other, string hint) =>
        Assert.Contains(hint, Message(address, other), StringComparison.Ordinal);

    [Theory]
    [InlineData("#install-version-1-2", "#install-version-12")]
    [InlineData("#Install-Version-1.2", "#install-version-12")]
    [InlineData("ferry.md#-night-ferry", "/docs/ferry#night-ferry")]
    [InlineData("ferry.md#ferry", "/docs/ferry#ferry")]
    [InlineData("boat.md#the-boat", "/docs/boat#the-boat")]
    [InlineData("@/docs/ferry.md", "/docs/ferry")]
    [InlineData("terms.txt", "terms.txt")]
    public void What_another_engine_understands_leads_there(string address, string href)
    {
        var outcome = new GeneratorHost()
            .Article("content/docs/setup.md", $"# Setup\n\n[x]({address})\n\n## Install version 1.2\n")
            .Article("content/docs/ferry.md", "# Ferry\n\n## Night ferry\n")
            .Article("content/docs/boat.md", "# Boat {#the-boat}\n\nText.\n")
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, static problem => problem.Id.StartsWith("BSH09", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"{href}\">x</a>", outcome.PrintedBody("Docs", "Setup"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_the_file_itself() => Assert.DoesNotContain("did you mean", Message("setups.md"), StringComparison.Ordinal);

    [Fact]
    public void It_is_no_route_of_another_language()
    {
        var host = new GeneratorHost().Property("BroadsheetLanguage", "en").Route("docs", "/{language}/docs/{slug}")
            .Article("content/docs/setup.md", "---\nlanguage: ja\n---\n\n# Setup\n\n[x](/ar/docs/setup)\n");

        Assert.DoesNotContain(host.Run().Diagnostics, static problem =>
            problem.GetMessage(null).Contains("'/ja/docs/setup'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scheme_that_no_browser_knows_is_reported_once_in_a_file()
    {
        var host = new GeneratorHost()
            .Article("content/docs/a.md", "# A\n\n[x](xref:a) [y](xref:b) [z](nws:c)\n")
            .Article("content/docs/b.md", "# B\n\n[x](xref:a)\n");

        Assert.Equal(3, host.Run().Diagnostics.Count(static problem => problem.Id == "BSH0302"));
    }
}

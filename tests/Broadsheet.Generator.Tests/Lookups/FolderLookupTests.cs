using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Slugs with folders are literals like any other: checked, completed and intercepted.</summary>
public sealed class FolderLookupTests
{
    private static GeneratorHost Host(string expression) => new GeneratorHost(
        LookupHost.Usings + $"public static class Program\n{{\n    public static object? Main() => {expression};\n}}\n")
        .Article("content/docs/setup/linux.md", "Text.\n")
        .Article("content/docs/setup/windows.md", "Text.\n")
        .Article("content/docs/tour.md", "Text.\n");

    [Theory]
    [InlineData("Docs.Get(\"setup/linux\")")]
    [InlineData("Docs.Get(\"setup%2Flinux\")")]
    public void A_literal_is_intercepted(string expression)
    {
        var outcome = Host(expression).Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Contains("Docs.SetupLinux;", outcome.Sources["Broadsheet.Interceptors.g.cs"], StringComparison.Ordinal);
        var loaded = outcome.Load();
        Assert.Equal("setup/linux", ((Article)loaded.Run()!).Slug);
        Assert.False(loaded.HasLoaded("Docs"));
    }

    [Theory]
    [InlineData("setup/linus", "setup/linux")]
    [InlineData("linux", "setup/linux")]
    [InlineData("/docs/setup/linux", "setup/linux")]
    [InlineData("Setup/Linux", "setup/linux")]
    [InlineData("/docs/tour", "tour")]
    public void A_literal_that_no_article_has_is_told_with_what_was_meant(string written, string meant)
    {
        var problem = Assert.Single(Host($"Docs.Get(\"{written}\")").Run().AnalyzerDiagnostics());

        Assert.Equal("BSH0801", problem.Id);
        Assert.Contains($"did you mean '{meant}'", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slugs_with_folders_are_offered_and_replace_what_was_typed()
    {
        var host = Host("Docs.Get(\"setup/\")");
        var source = LookupHost.Usings + "public static class Program\n{\n    public static object? Main() => Docs.Get(\"setup/";
        using var project = new EditedProject(host);
        var items = await project.Complete(source.Length);

        Assert.Equal(
            ["setup/linux", "setup/windows", "tour"],
            items.OrderBy(item => item.SortText, StringComparer.Ordinal).Select(item => item.DisplayText));
        var committed = await project.Commit(items.Single(item => item.DisplayText == "setup/linux"));
        Assert.Contains("Docs.Get(\"setup/linux\")", committed, StringComparison.Ordinal);
    }
}

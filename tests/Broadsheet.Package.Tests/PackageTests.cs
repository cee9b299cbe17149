namespace Broadsheet.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageTests(PackedFeed feed)
{
    [Theory]
    [InlineData("lib/net8.0/Broadsheet.dll")]
    [InlineData("lib/net8.0/Broadsheet.xml")]
    [InlineData("analyzers/dotnet/cs/Broadsheet.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/Broadsheet.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/Broadsheet.Completion.dll")]
    [InlineData("analyzers/dotnet/cs/Markdig.dll")]
    [InlineData("analyzers/dotnet/cs/YamlDotNet.dll")]
    [InlineData("analyzers/dotnet/cs/AngleSharp.dll")]
    [InlineData("build/Broadsheet.props")]
    [InlineData("build/Broadsheet.targets")]
    [InlineData("buildTransitive/Broadsheet.props")]
    [InlineData("buildTransitive/Broadsheet.targets")]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("THIRD-PARTY-NOTICES.txt")]
    public void The_package_holds(string file) => Assert.Contains(file, feed.Entries());

    [Fact]
    public void The_package_brings_no_dependency_and_no_compiler_along()
    {
        var libraries = feed.Entries().Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal));

        Assert.Equal(7, libraries.Count());
        using var package = System.IO.Compression.ZipFile.OpenRead(feed.PackagePath);
        using var manifest = new StreamReader(package.GetEntry("Broadsheet.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", manifest.ReadToEnd(), StringComparison.Ordinal);
    }
}

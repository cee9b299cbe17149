namespace Broadsheet.Package.Tests;

/// <summary>Generated sources depend on the content alone.</summary>
public sealed class ReproducibilityTests(PackedFeed feed)
{
    private const string WriteSources = """
        <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
        <DefaultItemExcludes>$(DefaultItemExcludes);generated/**</DefaultItemExcludes>
        """;

    [Fact]
    public async Task Two_folders_a_Turkish_culture_and_other_line_ends_give_the_same_bytes()
    {
        using var here = new FreshApp(feed, WriteSources).Copy("reader");
        using var there = new FreshApp(feed, WriteSources, parent: "İstanbul deneme").Copy("reader");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(there.Folder, "content"), "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        (await here.Dotnet("build")).MustSucceed();
        (await there.DotnetIn(
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Seoul" }, "build")).MustSucceed();

        var expected = Generated(here);
        Assert.Equal(17, expected.Count);
        Assert.Equal(expected, Generated(there));
    }

    private static SortedDictionary<string, string> Generated(FreshApp app)
    {
        var folder = Path.Combine(app.Folder, "generated", "Broadsheet.Generator");
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}

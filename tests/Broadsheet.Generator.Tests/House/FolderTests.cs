using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.House;

/// <summary>Where the sources stand: a newcomer finds a thing by guessing its folder, and reads one folder without all others.</summary>
public sealed class FolderTests
{
    private const int MostFiles = 25;

    [Theory]
    [InlineData("generator/Broadsheet.Generator", "runtime/Broadsheet/Shared")]
    [InlineData("runtime/Broadsheet", null)]
    [InlineData("runtime/Broadsheet.AspNetCore", null)]
    public void No_folders_refer_to_each_other_in_a_circle(string project, string? shared)
    {
        var isServer = project.EndsWith("AspNetCore", StringComparison.Ordinal);
        var sources = Sources(project).Concat(
            shared is null ? [] : Sources(shared).Select(static source => ("Shared/" + source.Path, source.Text)));

        var graph = FolderGraph.Of(
            sources,
            assembly => !assembly.StartsWith(nameof(Broadsheet), StringComparison.Ordinal) || (isServer && assembly == nameof(Broadsheet)));

        Assert.Empty(graph.Circles());
    }

    [Fact]
    public void A_circle_is_found_through_a_third_folder_and_whatever_is_named()
    {
        var graph = FolderGraph.Of(
            [
                ("Harbour/Pier.cs", "namespace Harbour; class Pier { object? Ferry => Ferries.Ferry.Of(); }"),
                ("Ferries/Ferry.cs", "namespace Ferries; class Ferry { public static object? Of() => Tickets.Fares.Adult; }"),
                ("Tickets/Fare.cs",
                    "namespace Tickets; static class Fares { public const int Adult = 3; static void Sell(object o) { _ = o is Harbour.Pier; } }"),
                ("Tickets/Child.cs", "namespace Tickets; class Child { int Half => Fares.Adult / 2; }"),
                ("Weather.cs", "class Weather { object o = new Harbour.Pier(); }"),
            ],
            static assembly => assembly.StartsWith("System", StringComparison.Ordinal));

        Assert.Equal(
            ["Ferries -> Tickets (Ferry.cs names Fares)", "Harbour -> Ferries (Pier.cs names Ferry)",
                "Tickets -> Harbour (Fare.cs names Pier)"],
            graph.Circles());
    }

    [Fact]
    public void No_folder_has_more_files_than_a_reader_can_look_over() =>
        Assert.Empty(
            from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "generator"), "*", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "runtime"), "*", SearchOption.AllDirectories))
            where IsSource(folder)
            let files = Directory.EnumerateFiles(folder, "*.cs").Count()
            where files > MostFiles
            select $"{Path.GetRelativePath(Repository.Root, folder)} has {files}");

    [Fact]
    public void No_project_stands_within_another()
    {
        var folders = new[] { "generator", "runtime", "tests", "sample-app" }
            .SelectMany(
                static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(IsSource)
            .Select(static path => Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar)
            .ToList();

        Assert.NotEmpty(folders);
        Assert.Empty(
            from outer in folders
            from inner in folders
            where inner != outer && inner.StartsWith(outer, StringComparison.Ordinal)
            select inner);
    }

    private static IEnumerable<(string Path, string Text)> Sources(string project)
    {
        var root = Path.Combine(Repository.Root, project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)));
    }

    private static bool IsSource(string path)
    {
        var parts = Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar);
        return !parts.Contains("bin") && !parts.Contains("obj") && !parts.Contains("Apps");
    }
}

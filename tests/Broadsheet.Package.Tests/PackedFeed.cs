using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Broadsheet.Package.Tests.PackedFeed))]

namespace Broadsheet.Package.Tests;

/// <summary>A local folder feed that holds both packages as `dotnet pack` makes them, packed once for all tests.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>A version of its own, so that no package cache ever answers with an older build.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("broadsheet-feed-").FullName;

    public string PackagePath => Path.Combine(Folder, $"Broadsheet.{Version}.nupkg");

    public string ServerPackagePath => Path.Combine(Folder, $"Broadsheet.AspNetCore.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await Pack("runtime/Broadsheet");
        // What it references is built by then.
        await Pack("runtime/Broadsheet.AspNetCore", "-p:BuildProjectReferences=false");
    }

    public ValueTask DisposeAsync()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ??
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var extracted in new[] { "broadsheet", "broadsheet.aspnetcore" }.Select(
            package => Path.Combine(packages, package, Version)))
        {
            if (Directory.Exists(extracted))
                Directory.Delete(extracted, recursive: true);
        }

        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the package's files.</summary>
    public IReadOnlyList<string> Entries() => EntriesOf(PackagePath);

    /// <summary>The names of the files of one of the packages.</summary>
    public static IReadOnlyList<string> EntriesOf(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private async Task Pack(string project, params string[] properties)
    {
        // The version of the package alone: the assemblies stay those that the other builds of this repository have.
        string[] arguments = ["pack", project, "-c", "Release", "-o", Folder, $"-p:PackageVersion={Version}", .. properties];
        (await CommandLine.Run(Repository.Root, "dotnet", arguments)).MustSucceed();
    }
}

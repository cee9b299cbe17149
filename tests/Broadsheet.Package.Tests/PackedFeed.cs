using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Broadsheet.Package.Tests.PackedFeed))]

namespace Broadsheet.Package.Tests;

/// <summary>A local folder feed that holds the package as `dotnet pack runtime` makes it, packed once for all tests.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>A version of its own, so that no package cache ever answers with an older build.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Folder { get; } = Directory.CreateTempSubdirectory("broadsheet-feed-").FullName;

    public string PackagePath => Path.Combine(Folder, $"Broadsheet.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        string[] arguments = ["pack", "runtime", "-c", "Release", "-o", Folder, $"-p:Version={Version}", "-p:UseSharedCompilation=false"];
        (await CommandLine.Run(Repository.Root, "dotnet", arguments)).MustSucceed();
    }

    public ValueTask DisposeAsync()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ??
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var extracted = Path.Combine(packages, "broadsheet", Version);
        if (Directory.Exists(extracted))
            Directory.Delete(extracted, recursive: true);
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the package's files.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(PackagePath);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }
}

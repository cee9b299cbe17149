using System.Runtime.CompilerServices;

namespace Broadsheet.Benchmarks;

/// <summary>Where this repository stands on the machine that runs the benchmarks.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Content.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The benchmarks build apps from the repository, so they need its sources.");
    }
}

using System.Runtime.CompilerServices;

namespace Broadsheet.Testing;

/// <summary>Where this repository stands on this machine, for tests and benchmarks that build apps from it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Content.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder
            ?? throw new InvalidOperationException(
                "Content.sln stands in no folder above this program's source; run it from a checkout of the repository.");
    }
}

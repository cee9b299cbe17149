namespace Broadsheet.Benchmarks.Serving;

/// <summary>The repository's sample app, as one native binary unless a smoke run has no time for it.</summary>
internal static class SampleApp
{
    /// <summary>Publishes it and gives the command that runs it.</summary>
    public static string[] Publish(string folder, bool isNative)
    {
        var output = Path.Combine(folder, "sample");
        // The project says that it is native. Said here it would go for the generator as well, which cannot be.
        string[] mode = isNative ? [] : ["-p:PublishAot=false"];
        Shell.Run(
            Repository.Root,
            "dotnet",
            ["publish", "sample-app", "-c", "Release", "-o", output, "--use-current-runtime", "-p:UseSharedCompilation=false", .. mode]);
        return [Path.Combine(output, "harbor-courier")];
    }
}

namespace Broadsheet.Benchmarks;

/// <summary>A way to publish an app.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Properties">MSBuild properties, <c>Name=Value</c>.</param>
/// <param name="Files">The published files that hold the articles and this library: all of a native binary, else the two assemblies without the runtime.</param>
/// <param name="NeedsRuntime">Whether it runs on the machine's .NET.</param>
internal sealed record PublishMode(string Name, string[] Properties, string[] Files, bool NeedsRuntime = false)
{
    private static readonly string[] Assemblies = ["App.dll", "Broadsheet.dll"];

    public static PublishMode Native { get; } = new("native", ["PublishAot=true"], ["App"]);

    public static PublishMode Trimmed { get; } = new("trimmed", ["PublishTrimmed=true", "SelfContained=true"], Assemblies);

    public static PublishMode TrimmedReadyToRun { get; } =
        new("trimmed, ready to run", ["PublishTrimmed=true", "PublishReadyToRun=true", "SelfContained=true"], Assemblies);

    public static PublishMode ReadyToRun { get; } =
        new("ready to run", ["PublishReadyToRun=true", "SelfContained=false"], Assemblies, NeedsRuntime: true);

    /// <summary>The arguments that restore and publish have in common.</summary>
    public string[] Arguments => ["-p:UseCurrentRuntimeIdentifier=true", .. Properties.Select(property => "-p:" + property)];
}

namespace Broadsheet.Benchmarks;

/// <summary>A way to publish an app.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Properties">MSBuild properties, <c>Name=Value</c>.</param>
/// <param name="Files">The published files that hold the articles and this library: all of a native binary, else the two assemblies without
/// the runtime.</param>
/// <param name="NeedsRuntime">Whether it runs on the machine's .NET.</param>
internal sealed record PublishMode(string Name, string[] Properties, string[] Files, bool NeedsRuntime = false)
{
    private static readonly string[] Assemblies = ["App.dll", "Broadsheet.dll"];

    private const string ForThisMachine = "UseCurrentRuntimeIdentifier=true";

    /// <summary>One native binary.</summary>
    public static PublishMode Native { get; } = new("native", [ForThisMachine, "PublishAot=true"], ["App"]);

    /// <summary>IL that is compiled when it first runs.</summary>
    public static PublishMode Jit { get; } = new("JIT", [], Assemblies, NeedsRuntime: true);

    public static PublishMode Trimmed { get; } = new("trimmed", [ForThisMachine, "PublishTrimmed=true", "SelfContained=true"], Assemblies);

    public static PublishMode TrimmedReadyToRun { get; } =
        new("trimmed, ready to run", [ForThisMachine, "PublishTrimmed=true", "PublishReadyToRun=true", "SelfContained=true"], Assemblies);

    /// <summary>IL with native code beside it.</summary>
    public static PublishMode ReadyToRun { get; } =
        new("ready to run", [ForThisMachine, "PublishReadyToRun=true", "SelfContained=false"], Assemblies, NeedsRuntime: true);

    /// <summary>The arguments that restore and publish have in common.</summary>
    public string[] Arguments => [.. Properties.Select(property => "-p:" + property)];

    /// <summary>The command that runs an app published in <paramref name="folder"/>.</summary>
    public string[] Command(string folder) => NeedsRuntime ? ["dotnet", Path.Combine(folder, "App.dll")] : [Path.Combine(folder, "App")];
}

using System.Runtime.InteropServices;

namespace Broadsheet.Package.Tests;

/// <summary>A new app in a folder of its own outside the repository, as a user has it.</summary>
internal sealed class FreshApp : IDisposable
{
    private readonly string _framework;
    private bool _isBuiltForThisMachine;

    public FreshApp(PackedFeed feed, string projectProperties = "", string parent = "", string framework = "net10.0")
    {
        _framework = framework;
        Folder = parent.Length == 0
            ? Directory.CreateTempSubdirectory("broadsheet-app-").FullName
            : Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("broadsheet-app-").FullName, parent)).FullName;
        Write("Acme.Site.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {projectProperties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Broadsheet" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>Copies one of the apps that stand beside these tests.</summary>
    public FreshApp Copy(string app)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Apps", app);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        return this;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public void Move(string path, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, to))!);
        File.Move(Path.Combine(Folder, path), Path.Combine(Folder, to));
    }

    public void Touch(string path, DateTime time) => File.SetLastWriteTimeUtc(Path.Combine(Folder, path), time);

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, path), bytes);

    public Task<CommandLine> Dotnet(params string[] arguments) => DotnetIn([], arguments);

    public Task<CommandLine> DotnetIn(Dictionary<string, string> environment, params string[] arguments) =>
        CommandLine.Run(Folder, "dotnet", arguments, environment);

    /// <summary>What `dotnet build` makes.</summary>
    public string BuiltAssembly =>
        _isBuiltForThisMachine ? AssemblyOf("Release", RuntimeInformation.RuntimeIdentifier) : AssemblyOf("Debug");

    /// <summary>
    /// Builds for release, without a warning, what <see cref="PublishNatively"/> then takes as it is, and the JIT runs as well.
    /// </summary>
    public async Task BuildForThisMachine()
    {
        _isBuiltForThisMachine = true;
        var built = (await Dotnet("build", "-c", "Release", "--use-current-runtime")).MustSucceed();
        Assert.DoesNotContain("warning", built.Output, StringComparison.Ordinal);
    }

    /// <summary>Runs the app that `dotnet build` made.</summary>
    public async Task<string> RunBuilt(string? configuration = null, params string[] arguments) =>
        (await CommandLine.Run(Folder, "dotnet", [configuration is null ? BuiltAssembly : AssemblyOf(configuration), .. arguments]))
            .MustSucceed().Output;

    /// <summary>
    /// Trims what `dotnet build` made to what the app calls, or one of its static methods. The project is restored for trimming.
    /// </summary>
    public Task<TrimmedApp> Trim(string? method = null) => TrimmedApp.Of(Path.GetDirectoryName(BuiltAssembly)!, Folder, method);

    /// <summary>Publishes natively and gives the binary's path.</summary>
    public async Task<string> PublishNatively()
    {
        // A file of symbols beside the binary would take a tenth of the time, and is not read.
        string[] arguments = ["publish", "-c", "Release", "-o", "published", "--use-current-runtime", "-p:NativeDebugSymbols=false"];
        var published = (await Dotnet([.. arguments, .. _isBuiltForThisMachine ? (string[])["--no-build"] : []])).MustSucceed();
        Assert.DoesNotContain("warning", published.Output, StringComparison.Ordinal);
        return Path.Combine(Folder, "published", OperatingSystem.IsWindows() ? "Acme.Site.exe" : "Acme.Site");
    }

    private string AssemblyOf(string configuration, string runtime = "") =>
        Path.Combine(Folder, "bin", configuration, _framework, runtime, "Acme.Site.dll");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

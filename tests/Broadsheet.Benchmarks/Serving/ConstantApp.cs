namespace Broadsheet.Benchmarks.Serving;

/// <summary>
/// A minimal API that returns a constant: as fast as ASP.NET Core is without anything to do. Its host is set up as the sample app's.
/// </summary>
internal static class ConstantApp
{
    public const string Path = "/news/page";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
        </Project>
        """;

    private const string Program = """
        var bytes = File.ReadAllBytes(args[0]);
        var type = args[1];
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/news/page", () => Results.Bytes(bytes, type));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        """;

    /// <summary>Publishes it, natively unless a smoke run has no time for it, and gives the command that runs it.</summary>
    public static string[] Publish(string folder, ServedPage page, bool isNative)
    {
        var source = Directory.CreateDirectory(System.IO.Path.Combine(folder, "constant-source")).FullName;
        var output = System.IO.Path.Combine(folder, "constant");
        var bytes = System.IO.Path.Combine(folder, "constant.html");
        File.WriteAllBytes(bytes, page.Content);
        File.WriteAllText(System.IO.Path.Combine(source, "Constant.csproj"), Project);
        File.WriteAllText(System.IO.Path.Combine(source, "Program.cs"), Program);
        Shell.Run(
            source,
            "dotnet",
            "publish",
            "-c",
            "Release",
            "-o",
            output,
            "--use-current-runtime",
            "-p:UseSharedCompilation=false",
            $"-p:PublishAot={isNative}");
        return [System.IO.Path.Combine(output, "Constant"), bytes, page.ContentType];
    }
}

using System.Diagnostics;
using System.Reflection;
using Broadsheet.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Benchmarks.Content;

/// <summary>A folder after the generator and the compiler have seen it.</summary>
internal sealed class CompiledContent
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "App",
        [],
        HostProject.References,
        // The SDK's NoWarn: an assembly that refers to another version of a framework's.
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(
            [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
    private readonly byte[] _assembly;

    /// <param name="properties">MSBuild properties by name. Drafts are compiled whatever they say.</param>
    public CompiledContent(ContentFolder folder, IEnumerable<KeyValuePair<string, string>> properties)
    {
        var watch = Stopwatch.StartNew();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            [.. folder.Articles, .. folder.Others],
            HostProject.ParseOptions,
            HostProject.Options([.. properties, new("BroadsheetDrafts", "true")]));
        driver = driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        var result = driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
        GeneratorSeconds = watch.Elapsed.TotalSeconds;
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Seconds = watch.Elapsed.TotalSeconds;
        Messages = [.. result.Diagnostics, .. emitted.Diagnostics.Where(static message => message.Severity >= DiagnosticSeverity.Warning)];
        _assembly = assembly.ToArray();
        IsCompiled = emitted.Success;
    }

    /// <summary>Of the generator alone.</summary>
    public double GeneratorSeconds { get; }

    public double Seconds { get; }

    /// <summary>Those of the generator, and what the compiler says of the code that it made.</summary>
    public IReadOnlyList<Diagnostic> Messages { get; }

    /// <summary>Whether the compiler took the generated code. Errors of the generator do not keep it from that.</summary>
    public bool IsCompiled { get; }

    /// <summary>The articles as an app has them, by the path of their file in the project.</summary>
    public ILookup<string, Article> LoadArticles() => Assembly.Load(_assembly).GetTypes()
        .Where(static type => type is { Namespace: "App.Content", IsAbstract: true, IsSealed: true })
        .Select(static type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<IEnumerable<Article>>()
        .SelectMany(static articles => articles)
        .ToLookup(static article => HostProject.Folder + article.Source.File, StringComparer.Ordinal);
}

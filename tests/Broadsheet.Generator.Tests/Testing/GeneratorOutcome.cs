using System.Runtime.Loader;
using Broadsheet.Generator.Lookups;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>What one run of the generator gave, and the compilation it became part of.</summary>
internal sealed class GeneratorOutcome(GeneratorRunResult result, CSharpCompilation compilation, AnalyzerOptions options)
{
    private byte[]? _image;

    public CSharpCompilation Compilation => compilation;

    public IReadOnlyList<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>The generated sources by hint name, in the order they were added.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The compiler's own warnings and errors about the generated and the host's code.</summary>
    public IReadOnlyList<Diagnostic> CompilerDiagnostics =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What the analyzer says of the host's code, in source order.</summary>
    public IReadOnlyList<Diagnostic> AnalyzerDiagnostics() =>
    [
        .. compilation.WithAnalyzers([new LookupAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
    ];

    /// <summary>How each output of a named step came about: <c>New</c>, <c>Modified</c>, <c>Unchanged</c>, <c>Cached</c> …</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>How each output of the generator itself came about.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>All values that passed through the named steps, less those that the compiler hands in.</summary>
    public IEnumerable<object> StepValues() =>
        result.TrackedSteps.Where(step => step.Key is not (WellKnownGeneratorInputs.Compilation or WellKnownGeneratorInputs.ParseOptions))
            .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Value);

    public IEnumerable<object> StepValues(string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value);

    /// <summary>Compiles and loads the host, and gives the value of a static property such as <c>News.All</c> of its content.</summary>
    public object? Read(string className, string property) => Load().Read(className, property);

    public Article ReadArticle(string className, string property) => (Article)Read(className, property)!;

    /// <summary>
    /// The body of an article as its property holds it: in tests of many links an assembly for each would take most of their time.
    /// </summary>
    public string PrintedBody(string className, string property) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>())
        .Single(node => node.Identifier.ValueText == property && node.Parent is ClassDeclarationSyntax type
            && type.Identifier.ValueText == className)
        .DescendantTokens()
        .Last(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken)
        .ValueText;

    /// <summary>Compiles and loads the host, so that several values of one program can be read.</summary>
    public LoadedHost Load()
    {
        using var image = new MemoryStream(ToImage());
        return new LoadedHost(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }

    /// <summary>The same for a host that references the one of <paramref name="image"/>.</summary>
    public LoadedHost LoadWith(byte[] image)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(image));
        return new LoadedHost(context.LoadFromStream(new MemoryStream(ToImage())));
    }

    /// <summary>
    /// The compiled host, once it was found to raise no warning either; to ask for <see cref="CompilerDiagnostics"/> beside it compiles
    /// large hosts twice.
    /// </summary>
    public LoadedHost LoadWithoutWarnings()
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.Empty(emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        _image = image.ToArray();
        return Load();
    }

    /// <summary>The compiled host.</summary>
    public byte[] ToImage()
    {
        if (_image is null)
        {
            using var image = new MemoryStream();
            var emitted = compilation.Emit(image);
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
            _image = image.ToArray();
        }

        return _image;
    }
}

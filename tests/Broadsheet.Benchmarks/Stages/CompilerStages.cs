using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>Compiles a project again and again as the compiler does from its command line, and prints how long each stage took.</summary>
internal sealed class CompilerStages
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly ImmutableArray<AnalyzerFileReference> _analyzers;
    private ImmutableArray<MetadataReference> _references;

    private CompilerStages(string[] commandLine, string folder)
    {
        _arguments = CSharpCommandLineParser.Default.Parse(commandLine, folder, sdkDirectory: null);
        if (_arguments.Errors.FirstOrDefault() is { } error)
            throw new InvalidOperationException(error.ToString());
        var loader = new AnalyzerLoader();
        _analyzers =
            [.. _arguments.AnalyzerReferences.Select(
                reference => new AnalyzerFileReference(Path.GetFullPath(reference.FilePath, folder), loader))];
        foreach (var analyzer in _analyzers)
            loader.AddDependencyLocation(analyzer.FullPath);
    }

    /// <summary>Prints a line per stage and run: <c>run milliseconds megabytes name</c>.</summary>
    public static void Run(string[] commandLine, string folder, int runs)
    {
        var stages = new CompilerStages(commandLine, folder);
        for (var run = 0; run < runs; run++)
        {
            var clock = new StageClock();
            stages.Compile(clock);
            foreach (var (name, milliseconds, megabytes) in clock.Stages)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run} {milliseconds:F3} {megabytes:F3} {name}"));
        }
    }

    private void Compile(StageClock clock)
    {
        // The compiler server keeps what it read of references.
        if (_references.IsDefault)
            _references =
                [.. _arguments.MetadataReferences.Select(
                    reference => MetadataReference.CreateFromFile(
                        Path.GetFullPath(reference.Reference, _arguments.BaseDirectory!), reference.Properties))];
        var trees = _arguments.SourceFiles.Select(file => Parse(file.Path)).ToArray();
        var compilation = CSharpCompilation.Create(
            _arguments.CompilationName, trees, _references, _arguments.CompilationOptions.WithConcurrentBuild(true));
        var generators = _analyzers.SelectMany(analyzer => analyzer.GetGenerators(LanguageNames.CSharp)).ToArray();
        var analyzers = _analyzers.SelectMany(analyzer => analyzer.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        clock.End("the compiler itself: its arguments, references, analyzers' assemblies");

        var configs = AnalyzerConfigSet.Create(
            _arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToArray());
        var texts = _arguments.AdditionalFiles.Select(file => (AdditionalText)new ArticleText(file.Path)).ToImmutableArray();
        var options = new FileOptions(configs);
        foreach (var tree in trees)
            options.Add(tree, tree.FilePath);
        foreach (var text in texts)
            options.Add(text, text.Path);
        clock.End("options of each article file");

        var generated = Generate(clock, compilation, generators, texts, options);
        var own = trees.ToHashSet<SyntaxTree>();
        foreach (var tree in generated.SyntaxTrees.Where(tree => !own.Contains(tree)))
            options.Add(tree, tree.FilePath);
        clock.End("options of each generated source");

        Check(generated.GetParseDiagnostics());
        clock.End("compiler: parsing");
        Check(generated.GetDeclarationDiagnostics());
        clock.End("compiler: declaring");
        var emitted = Emit(generated);
        clock.End("compiler: binding and emitting");
        Check(emitted.Diagnostics);
        Analyze(clock, generated.Clone(), texts, options, analyzers);
    }

    private SyntaxTree Parse(string path)
    {
        using var file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(
            SourceText.From(file, Encoding.UTF8, _arguments.ChecksumAlgorithm), _arguments.ParseOptions, path);
    }

    private CSharpCompilation Generate(
        StageClock clock,
        CSharpCompilation compilation,
        ISourceGenerator[] generators,
        ImmutableArray<AdditionalText> texts,
        FileOptions options)
    {
        var driver = CSharpGeneratorDriver.Create(generators, texts, _arguments.ParseOptions, options);
        Compilation generated;
        ImmutableArray<Diagnostic> diagnostics;
        using (new GeneratorSteps(clock))
        {
            clock.Skip();
            driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out diagnostics);
            clock.End(GeneratorSteps.Others);
        }

        Check(diagnostics);
        clock.Skip();
        return (CSharpCompilation)generated;
    }

    private EmitResult Emit(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        using var reference = new MemoryStream();
        return compilation.Emit(
            assembly,
            symbols,
            metadataPEStream: reference,
            options: _arguments.EmitOptions.WithPdbFilePath(_arguments.CompilationName + ".pdb"));
    }

    /// <summary>
    /// Before analyzers are told anything, all is declared and bound anew, which a build has done by then. One that looks at nothing pays
    /// for that alone, and is what the others are measured against.
    /// </summary>
    private static void Analyze(
        StageClock clock,
        Compilation compilation,
        ImmutableArray<AdditionalText> texts,
        FileOptions options,
        ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var analyzerOptions = new AnalyzerOptions(texts, options);
        Analyze([new IdleAnalyzer()]);
        clock.End(StageRun.BindingForAnalyzers);
        compilation = compilation.Clone();
        clock.Skip();
        Analyze(analyzers);
        clock.End(StageRun.AnalyzersAndBinding);

        void Analyze(ImmutableArray<DiagnosticAnalyzer> which) => compilation
            .WithAnalyzers(
                which,
                new CompilationWithAnalyzersOptions(
                    analyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }
}

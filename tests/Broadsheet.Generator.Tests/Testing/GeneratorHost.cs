using System.Collections.Immutable;
using System.Text;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>A host project in memory: its articles, its C#, its MSBuild properties. Runs the generator as the compiler does.</summary>
internal sealed class GeneratorHost
{
    public const string ProjectDirectory = "/home/acme/site/";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "Broadsheet.dll" or "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>As the package's targets set them.</summary>
    private static readonly CSharpParseOptions WithInterceptors = CSharpParseOptions.Default.WithFeatures(
        [new("InterceptorsNamespaces", "Broadsheet.Generated"), new("experimental-data-section-string-literals", "16384")]);

    private readonly HostOptions _options = new();
    private readonly CSharpParseOptions _parseOptions;
    private ImmutableArray<AdditionalText> _texts = [];
    private CSharpCompilation _compilation;
    private GeneratorDriver? _driver;

    public GeneratorHost(params string[] sources)
        : this(WithInterceptors, sources)
    {
    }

    public GeneratorHost(CSharpParseOptions parseOptions, params string[] sources)
    {
        _parseOptions = parseOptions;
        _compilation = CSharpCompilation.Create(
            "Acme.Site",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, _parseOptions, path: $"{ProjectDirectory}Source{i}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                // The SDK switches these off for every project: the runtime is built for .NET 8 and runs here on a later one.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        Property("RootNamespace", "Acme.Site");
        Property("ProjectDir", ProjectDirectory);
    }

    /// <summary>
    /// Whether the outcome knows its steps. That costs the compiler time that grows with the number of ways through the steps, so only
    /// hosts of few articles that are asked for them may.
    /// </summary>
    public bool TracksSteps { get; init; }

    /// <summary>When files share a source.</summary>
    public BatchLimits Limits { get; init; } = new();

    public GeneratorHost Property(string name, string value)
    {
        var (visible, seen) = HostOptions.AsTheTargetsGive(name, value);
        _options.Global["build_property." + visible] = seen;
        return this;
    }

    /// <summary>Adds <c>content/…</c> as the package's targets do; a file elsewhere as one that the project lists by hand.</summary>
    public GeneratorHost Article(string path, string content) => Article(path, SourceText.From(content, Encoding.UTF8));

    public GeneratorHost Article(string path, SourceText content) =>
        Add(path, content, path.StartsWith("content/", StringComparison.Ordinal) ? null : "articles");

    /// <summary>Adds a file that the project lists by hand.</summary>
    public GeneratorHost Article(string path, SourceText content, string collection) => Add(path, content, collection);

    /// <summary>Adds a file that the project lists by hand with a wildcard <c>**</c>, which stands for <paramref name="folder"/>.</summary>
    public GeneratorHost Listed(string path, string folder, string collection, string content)
    {
        _options.Folders[ProjectDirectory + path] = folder;
        return Article(path, SourceText.From(content, Encoding.UTF8), collection);
    }

    /// <summary>Adds an article file that the compiler cannot read.</summary>
    public GeneratorHost Unreadable(string path) => Add(path, null);

    /// <summary>Adds an image, which is an AdditionalFile without a collection.</summary>
    public GeneratorHost Image(string path) => Add(new ImageFile(ProjectDirectory + path));

    /// <summary>Names a collection's route, as the item <c>ArticleCollection</c> does.</summary>
    public GeneratorHost Route(string collection, string pattern)
    {
        const string Name = "build_property.BroadsheetRoutedCollections";
        _options.Global[Name] =
            $"{_options.Global.GetValueOrDefault(Name)}|{string.Join('>', new[] { collection,
                $"{ProjectDirectory}Acme.Site.csproj", pattern }.Select(Uri.EscapeDataString))}";
        return this;
    }

    /// <summary>
    /// Says how a collection's front matter is read, as <c>Keys</c> and <c>TimeZone</c> of the item <c>ArticleCollection</c> do.
    /// </summary>
    public GeneratorHost Reading(string collection, string keys = "", string timeZone = "")
    {
        const string Name = "build_property.BroadsheetCollectionReading";
        var fields = new[] { collection, $"{ProjectDirectory}Acme.Site.csproj", keys, timeZone };
        _options.Global[Name] = $"{_options.Global.GetValueOrDefault(Name)}|{string.Join('>', fields.Select(Uri.EscapeDataString))}";
        return this;
    }

    /// <summary>Compiles to an assembly of another name than <c>Acme.Site</c>.</summary>
    public GeneratorHost Assembly(string name)
    {
        _compilation = _compilation.WithAssemblyName(name);
        return this;
    }

    /// <summary>Adds a reference, such as to a project that has articles.</summary>
    public GeneratorHost Reference(MetadataReference reference)
    {
        _compilation = _compilation.AddReferences(reference);
        return this;
    }

    /// <summary>Edits an article file, as saving it in an editor does.</summary>
    public void Edit(string path, string content)
    {
        var old = _texts.Single(text => text.Path == ProjectDirectory + path);
        var edited = new ArticleText(old.Path, SourceText.From(content, Encoding.UTF8));
        _texts = _texts.Replace(old, edited);
        _driver = _driver?.ReplaceAdditionalText(old, edited);
    }

    /// <summary>Hands all article files in under new handles, as each build of a compiler server does.</summary>
    public void RenewHandles()
    {
        _texts = [.. _texts.Select(static text => new ArticleText(text.Path, text.GetText()))];
        _driver = _driver?.ReplaceAdditionalTexts(_texts);
    }

    public void Delete(string path)
    {
        var old = _texts.Single(text => text.Path == ProjectDirectory + path);
        _texts = _texts.Remove(old);
        _driver = _driver?.RemoveAdditionalTexts([old]);
    }

    /// <summary>Adds a C# file, as typing in the host project does.</summary>
    public void AddSource(string source, string path = "") =>
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, _parseOptions, path));

    /// <summary>Edits one of the C# files that the host began with, counted from 0.</summary>
    public void EditSource(int index, string source)
    {
        var old = _compilation.SyntaxTrees[index];
        _compilation = _compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(source, _parseOptions, path: old.FilePath));
    }

    public GeneratorOutcome Run()
    {
        _driver ??= CSharpGeneratorDriver.Create(
            [new ArticleGenerator { Limits = Limits }.AsSourceGenerator()],
            _texts,
            _parseOptions,
            _options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, TracksSteps));
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(_options).RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        return new GeneratorOutcome(
            _driver.GetRunResult().Results.Single(), (CSharpCompilation)output, new AnalyzerOptions(_texts, _options));
    }

    private GeneratorHost Add(string path, SourceText? content, string? collection = null)
    {
        var text = new ArticleText(Path.IsPathRooted(path) ? path : ProjectDirectory + path, content);
        if (collection is not null)
            _options.Collections[text.Path] = collection;
        return Add(text);
    }

    private GeneratorHost Add(AdditionalText text)
    {
        _texts = _texts.Add(text);
        _driver = _driver?.AddAdditionalTexts([text]);
        return this;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Tests.House;

/// <summary>Which folders of a project refer to which, by the symbols that their files name outside of comments.</summary>
internal sealed class FolderGraph
{
    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]);

    // For each folder the folders that it refers to, each with one example.
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _references = new(StringComparer.Ordinal);

    private FolderGraph(CSharpCompilation compilation)
    {
        var declared = compilation.SyntaxTrees.AsParallel().SelectMany(DeclaredNames).ToHashSet(StringComparer.Ordinal);
        var references = compilation.SyntaxTrees.AsParallel().AsOrdered().Select(
            tree => References(tree, compilation.GetSemanticModel(tree), declared));
        foreach (var (from, to, example) in references.SelectMany(static references => references))
        {
            if (!_references.TryGetValue(from, out var edges))
                _references.Add(from, edges = new(StringComparer.Ordinal));
            edges.TryAdd(to, example);
        }
    }

    /// <param name="sources">Sources by the path in their project.</param>
    /// <param name="isReferenced">Whether an assembly of this process, by its name, is one that the project refers to.</param>
    public static FolderGraph Of(IEnumerable<(string Path, string Text)> sources, Func<string, bool> isReferenced)
    {
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "House",
            sources.Append(("", ImplicitUsings)).Select(static source => CSharpSyntaxTree.ParseText(source.Item2, Options, source.Item1)),
            assemblies.Where(path => isReferenced(Path.GetFileNameWithoutExtension(path))).Select(
                static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Empty(compilation.GetDeclarationDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new FolderGraph(compilation);
    }

    /// <summary>The references that go round in a circle, as "folder -> folder (file names type)".</summary>
    public IReadOnlyList<string> Circles() =>
    [
        .. from edges in _references
           from edge in edges.Value
           where Reached(edge.Key).Contains(edges.Key)
           select $"{edges.Key} -> {edge.Key} ({edge.Value})",
    ];

    /// <summary>
    /// The identifiers of a file that stand for what is declared there, and those that a using directive gives to something else.
    /// </summary>
    private static IEnumerable<string> DeclaredNames(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)
            && (token.Parent is not SimpleNameSyntax name || name.Parent is NameEqualsSyntax))
        .Select(static token => token.ValueText);

    /// <summary>
    /// The first reference to each other folder. Only names that the project declares are bound, and <c>var</c>, which can be any type.
    /// </summary>
    private static List<(string From, string To, string Example)> References(SyntaxTree tree, SemanticModel model, HashSet<string> declared)
    {
        var folder = FolderOf(tree);
        var references = new List<(string From, string To, string Example)>();
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var text = name.Identifier.ValueText;
            if (text != "var" && !declared.Contains(text) && !declared.Contains(text + nameof(Attribute)))
                continue;
            if (model.GetSymbolInfo(name).Symbol is not { } symbol || (symbol as INamedTypeSymbol ?? symbol.ContainingType) is null)
                continue;
            if (symbol.OriginalDefinition.DeclaringSyntaxReferences is not [{ SyntaxTree: { FilePath: not "" } declaration }, ..]
                || FolderOf(declaration) == folder)
                continue;
            if (!references.Exists(reference => reference.To == FolderOf(declaration)))
                references.Add((folder, FolderOf(declaration), $"{Path.GetFileName(tree.FilePath)} names {text}"));
        }

        return references;
    }

    private HashSet<string> Reached(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { folder };
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var other in _references.GetValueOrDefault(next)?.Keys.Where(reached.Add) ?? [])
                open.Push(other);
        }

        return reached;
    }

    private static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath) is { Length: > 0 } folder ? folder : ".";
}

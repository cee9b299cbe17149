using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Endpoints;

/// <summary>
/// A project as other source generators see it: without what Broadsheet generates. The compiler binds it when an endpoint first needs it.
/// </summary>
internal sealed class UnseenSources(Compilation compilation)
{
    private static readonly string Folder = typeof(ArticleGenerator).FullName;

    private readonly Lazy<Compilation> _seen = new(() => compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(IsUnseen)));
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Whether a source is one that Broadsheet generates: the compiler names the folder of each after its generator.</summary>
    public static bool IsUnseen(SyntaxTree tree) => Path.GetFileName(Path.GetDirectoryName(tree.FilePath)) == Folder;

    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellation) => ModelOf(node).GetOperation(node, cancellation);

    public bool HasType(SyntaxNode expression, CancellationToken cancellation) =>
        ModelOf(expression).GetTypeInfo(expression, cancellation).Type is { TypeKind: not TypeKind.Error };

    private SemanticModel ModelOf(SyntaxNode node) => _models.GetOrAdd(node.SyntaxTree, tree => _seen.Value.GetSemanticModel(tree));
}

using Broadsheet.Generator.Foundation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Finds out which calls that look like look-ups are. While generators run, the compiler does not know the classes that they generate: so
/// it is asked about a compilation that has the declarations of these as well, and what it says is what it will say itself. No name is
/// compared.
/// </summary>
internal static class LookupBinder
{
    /// <param name="declarations">Of the project's own collections.</param>
    public static EquatableArray<InterceptedLookup> Bind(
        Compilation host, IReadOnlyCollection<LookupSite> sites, IReadOnlyCollection<CollectionDeclaration> declarations,
        ParseOptions options, CancellationToken cancellation)
    {
        if (sites.Count == 0)
            return [];
        var byFile = sites.ToLookup(static site => site.FilePath, StringComparer.Ordinal);
        var trees = host.SyntaxTrees.Where(tree => byFile.Contains(tree.FilePath)).ToList();
        var mentioned = Identifiers(trees, cancellation);
        var declared = declarations.SelectMany(declaration => declaration.Sources.Append(declaration.WriteMembers(mentioned)));
        var compilation = host.AddSyntaxTrees(
            declared.Select(text => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)options, cancellationToken: cancellation)));
        if (compilation.GetTypeByMetadataName(ArticleCatalog.AttributeName) is null)
            return [];
        var own = declarations.ToDictionary(static declaration => declaration.Names.Name, StringComparer.Ordinal);
        var catalogs = new Dictionary<INamedTypeSymbol, ArticleCatalog?>(SymbolEqualityComparer.Default);
        var lookups = new List<InterceptedLookup>();
        foreach (var tree in Distinguishable(trees, cancellation))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var site in byFile[tree.FilePath].Distinct())
            {
                if (Bind(site, tree, model, CatalogOf, cancellation) is { } lookup)
                    lookups.Add(lookup);
            }
        }

        return lookups.ToEquatableArray();

        ArticleCatalog? CatalogOf(INamedTypeSymbol type)
        {
            if (!catalogs.TryGetValue(type, out var catalog))
                catalogs.Add(
                    type, catalog = IsOwn(type) && DeclarationOf(type) is { } declaration ? declaration.Catalog : ArticleCatalog.Of(type));
            return catalog;
        }

        CollectionDeclaration? DeclarationOf(INamedTypeSymbol type) =>
            ArticleCatalog.TextOf(type) is { } name && own.TryGetValue(name, out var declaration) ? declaration : null;

        bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
    }

    /// <summary>
    /// All names that could be an article's. What is inferred from one that stands in another file, C# has written out: only locals have
    /// types unwritten.
    /// </summary>
    private static HashSet<string> Identifiers(IEnumerable<SyntaxTree> trees, CancellationToken cancellation) => new(
        trees.SelectMany(tree => tree.GetRoot(cancellation).DescendantTokens())
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText),
        StringComparer.Ordinal);

    /// <summary>The compiler finds a place by the checksum of its file, and refuses one whose file is there twice.</summary>
    private static IEnumerable<SyntaxTree> Distinguishable(IEnumerable<SyntaxTree> trees, CancellationToken cancellation) => trees
        .GroupBy(tree => Convert.ToBase64String([.. tree.GetText(cancellation).GetContentHash()]), StringComparer.Ordinal)
        .Where(static same => same.Count() == 1)
        .Select(static same => same.First());

    private static InterceptedLookup? Bind(
        LookupSite site,
        SyntaxTree tree,
        SemanticModel model,
        Func<INamedTypeSymbol, ArticleCatalog?> catalogOf,
        CancellationToken cancellation)
    {
        if (site.FindIn(tree.GetRoot(cancellation)) is not { } syntax
            || model.GetOperation(syntax, cancellation) is not IInvocationOperation invocation)
            return null;
        if (LookupCall.Of(invocation) is not { IsStatic: true, CanBeNamed: true, Argument.ConstantValue.Value: string slug } call
            || IsInExpressionTree(invocation))
            return null;
        if (catalogOf(call.Collection) is not { } catalog || catalog.Find(slug) is not { } entry || catalog.Now(entry) is not { } article)
            return null;
        if (model.GetInterceptableLocation(syntax, cancellation) is not { } location)
            return null;
        return new InterceptedLookup(
            Written(invocation.TargetMethod.ReturnType), $"{Written(call.Collection)}.{article.MemberName}", location.Version,
            location.Data);
    }

    private static string Written(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Code that is data: what reads it, such as a query provider, expects the call that was written.</summary>
    private static bool IsInExpressionTree(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation { Parent: { Type: { } type } and not IDelegateCreationOperation }
                && IsExpression(type))
                return true;
        }

        return false;
    }

    private static bool IsExpression(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "LambdaExpression" && current.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions")
                return true;
        }

        return false;
    }
}

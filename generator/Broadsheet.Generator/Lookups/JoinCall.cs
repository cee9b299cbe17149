using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>A call of <c>ArticleCollection.Join</c>.</summary>
internal static class JoinCall
{
    private const string Method = "Join";
    private const string Type = "Broadsheet.ArticleCollection";
    private const string All = nameof(All);

    /// <summary>The collections that a call joins, as far as they are named there: <c>News.All</c>. None of any other call.</summary>
    public static IReadOnlyList<JoinedCollection> PartsOf(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Name != Method || method.ContainingType.ToDisplayString() != Type || invocation.Arguments.Length != 1)
            return [];
        return [.. ElementsOf(invocation.Arguments[0].Value).Select(PartOf).OfType<JoinedCollection>()];
    }

    private static ImmutableArray<IOperation> ElementsOf(IOperation parts) => Inner(parts) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [],
    };

    private static JoinedCollection? PartOf(IOperation part) =>
        Inner(part) is IPropertyReferenceOperation { Property: { Name: All, IsStatic: true } all } named
            && ArticleCatalog.Of(all.ContainingType) is { } catalog
            ? new JoinedCollection(all.ContainingType.ToDisplayString(), catalog, named.Syntax.GetLocation())
            : null;

    private static IOperation Inner(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>A call that looks up a slug: <c>News.Get(…)</c>, <c>News.TryGet(…)</c>, or the same of <c>News.All</c>.</summary>
/// <param name="Collection">The class <c>News</c>; that it is one, its catalog tells.</param>
/// <param name="Throws">Whether a slug that no article has is an exception.</param>
/// <param name="CanBeNamed">Whether the call as a whole could be <c>News.SomeArticle</c>.</param>
/// <param name="IsStatic">Whether it is a call of the class, not of its <c>All</c>.</param>
internal sealed record LookupCall(INamedTypeSymbol Collection, IOperation Argument, bool Throws, bool CanBeNamed, bool IsStatic)
{
    public const string Get = nameof(Get);
    private const string TryGet = nameof(TryGet);
    private const string All = nameof(All);

    public static LookupCall? Of(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Name is not (Get or TryGet) || method.Parameters.FirstOrDefault()?.Type.SpecialType != SpecialType.System_String)
            return null;
        if (CollectionOf(invocation) is not { } collection
            || invocation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0) is not { } slug)
            return null;
        var throws = method.Name == Get;
        return new LookupCall(
            collection, slug.Value, throws, CanBeNamed: throws && slug.Value.ConstantValue.HasValue, IsStatic: invocation.Instance is null);
    }

    private static INamedTypeSymbol? CollectionOf(IInvocationOperation invocation)
    {
        if (invocation.Instance is null)
            return invocation.TargetMethod.ContainingType;
        return invocation.Instance is IPropertyReferenceOperation { Property: { Name: All, IsStatic: true } all }
            ? all.ContainingType
            : null;
    }
}

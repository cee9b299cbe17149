using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Endpoints;

/// <summary>A type of a handler that ASP.NET Core's generator does not know.</summary>
/// <param name="What">Such as <c>the type that it returns</c>.</param>
/// <param name="Mend">What to do, as the end of a sentence.</param>
internal sealed record UnknownType(string What, string Mend)
{
    /// <summary>Null if the types of a handler are known without what Broadsheet generates.</summary>
    /// <param name="handler">As the compiler knows it.</param>
    /// <param name="seen">The same without what Broadsheet generates.</param>
    public static UnknownType? Of(EndpointHandler handler, EndpointHandler seen)
    {
        var parameters = handler.Method.Parameters;
        for (var i = 0; i < Math.Min(parameters.Length, seen.Method.Parameters.Length); i++)
        {
            if (IsUnknown(parameters[i].Type, seen.Method.Parameters[i].Type))
                return new UnknownType($"the type of its parameter '{parameters[i].Name}'", "use a type of your own there");
        }

        if (!IsUnknown(handler.Method.ReturnType, seen.Method.ReturnType))
            return null;
        var mend = WithReturnType(handler) is { } written ? $"write it: '{written}'" : "return an 'IResult', such as 'Results.Text(…)'";
        return new UnknownType("the type that it returns", mend);
    }

    /// <summary>The lambda's head with the inferred type; null if the type is one that Broadsheet generates.</summary>
    private static string? WithReturnType(EndpointHandler handler)
    {
        if (handler.Lambda is not { ReturnType: null } lambda || !CanBeWritten(handler.Method.ReturnType))
            return null;
        var modifiers = string.Concat(lambda.Modifiers.Select(static modifier => modifier.ValueText + " "));
        var type = handler.Method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return $"{modifiers}{type} {lambda.ParameterList} => …";
    }

    /// <summary>
    /// Whether a type is another without what Broadsheet generates: an error, or what the compiler makes of a call with an error in it.
    /// An anonymous type does not count: ASP.NET Core skips it, and reports that itself.
    /// </summary>
    private static bool IsUnknown(ITypeSymbol type, ITypeSymbol seen) => !Parts(type).Any(static part => part.IsAnonymousType) &&
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) != seen.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool CanBeWritten(ITypeSymbol type) => Parts(type).All(IsSeen);

    /// <summary>Whether a type is declared elsewhere, as a partial class of the user's is, or compiled already.</summary>
    private static bool IsSeen(ITypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty ||
        type.DeclaringSyntaxReferences.Any(static part => !UnseenSources.IsUnseen(part.SyntaxTree));

    /// <summary>A type, and all that it is made up of: of a list of articles, the list and the article.</summary>
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        var waiting = new Stack<ITypeSymbol>([type]);
        while (waiting.Count > 0)
        {
            var part = waiting.Pop();
            yield return part;
            if (part is IArrayTypeSymbol array)
                waiting.Push(array.ElementType);
            else if (part is INamedTypeSymbol { TypeArguments: var arguments })
            {
                foreach (var argument in arguments)
                    waiting.Push(argument);
            }
        }
    }
}

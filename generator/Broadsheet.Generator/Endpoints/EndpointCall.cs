using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Endpoints;

/// <summary>A call such as <c>app.MapGet("/x", () => …)</c>, for which ASP.NET Core generates code.</summary>
/// <param name="Argument">The handler as it is passed.</param>
internal sealed record EndpointCall(IInvocationOperation Invocation, IArgumentOperation Argument)
{
    private const string DelegateName = "System.Delegate";

    public const string TypeName = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";

    /// <summary>What is written between the parentheses beside the handler: the route, and what else a method takes.</summary>
    public IEnumerable<ExpressionSyntax> OtherArguments => Invocation.Arguments
        .Where(argument => argument != Argument)
        .Select(static argument => argument.Syntax)
        .OfType<ArgumentSyntax>()
        .Select(static argument => argument.Expression);

    public static EndpointCall? Of(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (!IsMap(method.Name) || method.ContainingType.ToDisplayString() != TypeName)
            return null;
        // An overload that takes a RequestDelegate needs no generated code.
        var handler = invocation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.ToDisplayString() == DelegateName);
        return handler is null ? null : new EndpointCall(invocation, handler);
    }

    private static bool IsMap(string name) =>
        name is "Map" or "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "MapFallback";
}

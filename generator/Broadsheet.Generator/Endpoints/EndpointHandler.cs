using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Endpoints;

/// <summary>The method that answers at an endpoint.</summary>
/// <param name="Written">The lambda, or the method's name.</param>
internal sealed record EndpointHandler(IMethodSymbol Method, SyntaxNode Written)
{
    public ParenthesizedLambdaExpressionSyntax? Lambda => Written as ParenthesizedLambdaExpressionSyntax;

    /// <summary>The lambda up to its arrow, or the method's name.</summary>
    public Location Place => Lambda is { } lambda
        ? Location.Create(lambda.SyntaxTree, TextSpan.FromBounds(lambda.SpanStart, lambda.ArrowToken.Span.End))
        : Written.GetLocation();

    /// <summary>Null for a variable, or what a call returns: its method cannot be told.</summary>
    public static EndpointHandler? Of(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (Inner(value) is { } inner)
            value = inner;
        return value switch
        {
            IAnonymousFunctionOperation lambda => new EndpointHandler(lambda.Symbol, lambda.Syntax),
            IMethodReferenceOperation method => new EndpointHandler(method.Method, method.Syntax),
            _ => null,
        };
    }

    private static IOperation? Inner(IOperation value) => value switch
    {
        IConversionOperation conversion => conversion.Operand,
        IDelegateCreationOperation creation => creation.Target,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Lookups;

/// <summary>Where a call stands that may be <c>News.Get("…")</c>, by its looks alone.</summary>
internal sealed record LookupSite(string FilePath, TextSpan Span)
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } invocation && CallsGet(invocation.Expression)
            && MayBeConstant(arguments[0].Expression);

    public static LookupSite Of(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        new(context.Node.SyntaxTree.FilePath, context.Node.Span);

    /// <summary>The call itself; null where the tree is another of the same path.</summary>
    public InvocationExpressionSyntax? FindIn(SyntaxNode root) =>
        root.FullSpan.Contains(Span) ? root.FindNode(Span, getInnermostNodeForTie: true) as InvocationExpressionSyntax : null;

    private static bool CallsGet(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax
        {
            Name: IdentifierNameSyntax name, Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax
            or AliasQualifiedNameSyntax
        } => IsGet(name),
        IdentifierNameSyntax name => IsGet(name),
        _ => false,
    };

    private static bool IsGet(IdentifierNameSyntax name) => name.Identifier.ValueText == LookupCall.Get;

    private static bool MayBeConstant(ExpressionSyntax argument) => argument.Kind() is
        SyntaxKind.StringLiteralExpression or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression
            or SyntaxKind.ParenthesizedExpression or
        SyntaxKind.IdentifierName or SyntaxKind.SimpleMemberAccessExpression;
}

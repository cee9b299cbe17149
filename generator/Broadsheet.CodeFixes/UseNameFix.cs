using System.Collections.Immutable;
using System.Composition;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Broadsheet.CodeFixes;

/// <summary>Turns <c>News.Get("city-opens")</c> into <c>News.CityOpens</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNameFix)), Shared]
public sealed class UseNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.CanBeNamed.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var call = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<InvocationExpressionSyntax>();
            if (call is null || DiagnosticSuggestions.Of(diagnostic).FirstOrDefault() is not { } name || Named(call, name) is not { } named)
                continue;
            Replacement.Offer(context, diagnostic, call, named, $"Use '{named.WithoutTrivia()}'", nameof(UseNameFix));
        }
    }

    private static ExpressionSyntax? Named(InvocationExpressionSyntax call, string name)
    {
        var member = SyntaxFactory.IdentifierName(name);
        return call.Expression switch
        {
            // News.All.Get(…), where News may be written with its namespace.
            MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "All" } all } =>
                all.WithName(member),
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "All" } } => member,
            MemberAccessExpressionSyntax access => access.WithName(member),
            IdentifierNameSyntax => member,
            _ => null,
        };
    }
}

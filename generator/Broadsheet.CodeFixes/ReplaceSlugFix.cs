using System.Collections.Immutable;
using System.Composition;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Broadsheet.CodeFixes;

/// <summary>
/// Replaces a slug that no article has, or that one had formerly, by one that an article has: an action for each that comes near.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceSlugFix)), Shared]
public sealed class ReplaceSlugFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [Descriptors.UnknownSlug.Id, Descriptors.NeverFound.Id, Descriptors.FormerSlug.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // What a constant elsewhere says is not mended here.
            var written = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (written is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax))
                continue;
            var slugs = DiagnosticSuggestions.Of(diagnostic);
            for (var i = 0; i < slugs.Length; i++)
                Replacement.Offer(
                    context, diagnostic, written, SlugLiteral(slugs[i]), $"Replace by '{slugs[i]}'", $"{nameof(ReplaceSlugFix)}{i}");
        }
    }

    private static LiteralExpressionSyntax SlugLiteral(string slug) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(slug));
}

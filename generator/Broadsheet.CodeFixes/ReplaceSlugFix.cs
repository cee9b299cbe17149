using System.Collections.Immutable;
using System.Composition;
using Broadsheet.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
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
            if (root?.FindNode(
                diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not (LiteralExpressionSyntax
                    or InterpolatedStringExpressionSyntax))
                continue;
            for (var i = 0; i < DiagnosticSuggestions.Of(diagnostic).Length; i++)
                Register(context, root, diagnostic, DiagnosticSuggestions.Of(diagnostic)[i], place: i);
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode root, Diagnostic diagnostic, string slug, int place)
    {
        var written = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(slug)).WithTriviaFrom(
            written);
        // The key tells the place, not the slug, so that "fix all" takes the nearest of each.
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Replace by '{slug}'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(written, literal))),
                FormattableString.Invariant($"{nameof(ReplaceSlugFix)}{place}")),
            diagnostic);
    }
}

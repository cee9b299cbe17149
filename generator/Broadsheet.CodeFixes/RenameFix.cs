using System.Collections.Immutable;
using System.Composition;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Lookups;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Broadsheet.CodeFixes;

/// <summary>Replaces a name that no article has, or that one had formerly, by one that an article has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameFix)), Shared]
public sealed class RenameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.UnknownName.Id, Descriptors.FormerSlug.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (NameAt(root, diagnostic) is not { } name)
                continue;
            var meant = diagnostic.Id == Descriptors.UnknownName.Id
                ? DiagnosticSuggestions.Of(diagnostic)
                : NameNow(model, name, context.CancellationToken);
            for (var i = 0; i < meant.Length; i++)
                Replacement.Offer(
                    context, diagnostic, name, SyntaxFactory.IdentifierName(meant[i]), $"Replace by '{meant[i]}'",
                    $"{nameof(RenameFix)}{i}");
        }
    }

    private static IdentifierNameSyntax? NameAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            IdentifierNameSyntax name => name,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
            _ => null,
        };

    /// <summary>
    /// The compiler reports a former name itself, by the number in its attribute; the new name comes from the collection.
    /// </summary>
    private static string[] NameNow(SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellation)
    {
        if (CollectionOf(model, name, cancellation) is not { } type || ArticleCatalog.Of(type) is not { } catalog)
            return [];
        return catalog.FindMember(name.Identifier.ValueText) is { } entry && catalog.Now(entry) is { } now ? [now.MemberName] : [];
    }

    /// <summary>The class that is named before the dot: an article's own is another where several make up the collection.</summary>
    private static INamedTypeSymbol? CollectionOf(SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellation) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name
            ? model.GetSymbolInfo(access.Expression, cancellation).Symbol as INamedTypeSymbol
            : model.GetSymbolInfo(name, cancellation).Symbol?.ContainingType;
}

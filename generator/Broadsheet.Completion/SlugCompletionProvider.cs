using Broadsheet.Generator.Lookups;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Completion;

/// <summary>Offers a collection's slugs inside the literal of <c>News.Get("…")</c> and <c>News.TryGet("…", …)</c>, newest first.</summary>
[ExportCompletionProvider(nameof(SlugCompletionProvider), LanguageNames.CSharp)]
public sealed class SlugCompletionProvider : CompletionProvider
{
    /// <summary>A quote that opens an argument, and what is typed behind it.</summary>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options)
    {
        if (trigger.Kind != CompletionTriggerKind.Insertion)
            return trigger.Kind != CompletionTriggerKind.Deletion;
        var i = caretPosition - 1;
        while (i >= 0 && text[i] is not ('"' or '\n'))
            i--;
        if (i < 0 || text[i] != '"')
            return false;
        for (i--; i >= 0 && char.IsWhiteSpace(text[i]);)
            i--;
        return i >= 0 && text[i] is '(' or ':';
    }

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || LiteralAt(root, context.Position) is not { } literal || CollectionOf(literal) is not { } collection)
            return;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.GetSymbolInfo(collection, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || ArticleCatalog.Of(type) is not { } catalog)
            return;
        context.IsExclusive = true;
        context.CompletionListSpan = Inside(literal);
        for (var i = 0; i < catalog.Articles.Count; i++)
        {
            var article = catalog.Articles[i];
            var member = ArticleCatalog.MemberOf(type, article.MemberName);
            var headline = member is null ? null : DocumentedHeadline.Of(member, context.CancellationToken);
            context.AddItem(
                CompletionItem.Create(
                    article.Slug, sortText: FormattableString.Invariant($"{i:d6}"), inlineDescription: headline ?? article.MemberName));
        }
    }

    private static LiteralExpressionSyntax? LiteralAt(SyntaxNode root, int position)
    {
        // Behind the opening quote, and at the latest before the closing one, which may still be missing.
        var token = root.FindToken(Math.Max(position - 1, 0));
        if (!token.IsKind(SyntaxKind.StringLiteralToken) || position <= token.SpanStart
            || token.Parent is not LiteralExpressionSyntax literal)
            return null;
        return position <= Inside(literal).End ? literal : null;
    }

    /// <summary>
    /// The class in <c>News.Get("…"</c> or <c>News.All.Get("…"</c>, with the literal as first argument; it need not be complete.
    /// </summary>
    private static ExpressionSyntax? CollectionOf(LiteralExpressionSyntax literal)
    {
        if (literal.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || list.Arguments[0] != argument)
            return null;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Get" or "TryGet" } access)
            return null;
        return access.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "All", Expression: var inner }
            ? inner
            : access.Expression;
    }

    private static TextSpan Inside(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text;
        var start = literal.Token.SpanStart + text.IndexOf('"') + 1;
        var isClosed = text.Length > 1 && text[text.Length - 1] == '"' && literal.Token.Span.End > start;
        return TextSpan.FromBounds(start, literal.Token.Span.End - (isClosed ? 1 : 0));
    }
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Lookups;

/// <summary>Stands beside the compiler's CS0117, whose message cannot be changed, and tells which article was probably meant.</summary>
internal static class UnknownNameCheck
{
    public static void Check(CheckedOperation context, Func<INamedTypeSymbol, ArticleCatalog?> catalogOf, LeftOutDrafts drafts)
    {
        if (context.Operation.Syntax is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access)
            return;
        if (context.Operation.SemanticModel?.GetSymbolInfo(
            access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol type)
            return;
        var written = name.Identifier.ValueText;
        if (catalogOf(type) is not { } catalog || ArticleCatalog.MemberOf(type, written) is not null)
            return;
        var isDraft = drafts.HasName(type, written, context.CancellationToken);
        var suggestions = isDraft ? [] : Suggestions.ForMember(written, catalog);
        if (suggestions.Count == 0 && !isDraft)
            return;
        var properties = LookupAnalyzer.Properties(suggestions.Select(static suggestion => suggestion.MemberName));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.UnknownName, name.GetLocation(), properties, type.Name, written, isDraft
                ? LeftOutDrafts.Hint
                : Question(type, suggestions, context.CancellationToken)));
    }

    /// <summary>The names, each with the headline behind it.</summary>
    private static string Question(INamedTypeSymbol type, IReadOnlyList<CatalogEntry> suggestions, CancellationToken cancellation)
    {
        var names = suggestions.Select(suggestion =>
        {
            var member = ArticleCatalog.MemberOf(type, suggestion.MemberName);
            var headline = member is null ? null : DocumentedHeadline.Of(member, cancellation);
            return headline is null ? $"'{suggestion.MemberName}'" : $"'{suggestion.MemberName}' ({headline})";
        }).ToList();
        return $"; did you mean {LookupAnalyzer.Either(names)}?";
    }
}

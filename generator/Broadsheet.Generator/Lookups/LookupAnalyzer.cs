using System.Collections.Concurrent;
using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// Checks the lookups of articles in C#: slugs that are known when compiling, names that no article has, and collections that C# does not
/// find by their names.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds what may have been meant: slugs or names, a blank between them.</summary>
    internal const string SuggestionsKey = "Suggestions";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.UnknownSlug, Descriptors.UnknownName, Descriptors.FormerSlug, Descriptors.NeverFound, Descriptors.CanBeNamed,
            Descriptors.HiddenCollection];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ArticleCatalog.AttributeName) is null)
            return;
        var catalogs = new ConcurrentDictionary<INamedTypeSymbol, ArticleCatalog?>(SymbolEqualityComparer.Default);
        var drafts = new LeftOutDrafts(context.Compilation, context.Options);
        context.RegisterOperationAction(
            operation => CheckCall(CheckedOperation.Of(operation), CatalogOf, drafts), OperationKind.Invocation);
        context.RegisterOperationAction(
            operation => UnknownNameCheck.Check(CheckedOperation.Of(operation), CatalogOf, drafts), OperationKind.Invalid);

        context.RegisterCompilationEndAction(HiddenCollections.Check);

        ArticleCatalog? CatalogOf(INamedTypeSymbol type) => catalogs.GetOrAdd(type, ArticleCatalog.Of);
    }

    internal static void CheckCall(CheckedOperation context, Func<INamedTypeSymbol, ArticleCatalog?> catalogOf, LeftOutDrafts drafts)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (LookupCall.Of(invocation) is not { } call || catalogOf(call.Collection) is not { } catalog)
            return;
        foreach (var (slug, syntax) in ConstantSlugs.In(call.Argument))
            Report(context, call, catalog, slug, syntax.GetLocation(), drafts);
    }

    private static void Report(
        CheckedOperation context, LookupCall call, ArticleCatalog catalog, string slug, Location location, LeftOutDrafts drafts)
    {
        var entry = catalog.Find(slug);
        if (entry is null)
        {
            var isDraft = drafts.HasSlug(call.Collection, slug, context.CancellationToken);
            var suggestions = isDraft ? [] : Suggestions.ForSlug(slug, catalog).Select(static suggestion => suggestion.Slug).ToList();
            var descriptor = call.Throws ? Descriptors.UnknownSlug : Descriptors.NeverFound;
            var question = isDraft ? LeftOutDrafts.Hint
                : suggestions.Count == 0 ? ""
                : $"; did you mean {Either(suggestions.ConvertAll(static suggestion => $"'{suggestion}'"))}?";
            context.ReportDiagnostic(
                Diagnostic.Create(descriptor, location, Properties(suggestions), call.Collection.Name, slug, question));
            return;
        }

        if (entry.SlugNow is { } now)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.FormerSlug, location, Properties([now]), slug, now));
        if (call.CanBeNamed && catalog.Now(entry) is { } article)
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.CanBeNamed, location, Properties([article.MemberName]), call.Collection.Name, article.MemberName));
    }

    internal static ImmutableDictionary<string, string?> Properties(IEnumerable<string> suggestions) =>
        ImmutableDictionary<string, string?>.Empty.Add(SuggestionsKey, string.Join(" ", suggestions));

    /// <summary><c>a, b or c</c>.</summary>
    internal static string Either(IReadOnlyList<string> all) =>
        all.Count == 1 ? all[0] : $"{string.Join(", ", all.Take(all.Count - 1))} or {all[all.Count - 1]}";
}

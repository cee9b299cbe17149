using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Schema.Inferred;
using Broadsheet.Generator.Site.Routes;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Host;

/// <summary>What the host project says in MSBuild properties; the guide <c>msbuild-properties.md</c> lists them.</summary>
/// <param name="Namespace">
/// Where the generated classes go: <c>BroadsheetNamespace</c>, else <c>$(RootNamespace).Content</c>; a valid one, as code writes it.
/// </param>
/// <param name="WritesJsonSchemas">Whether <c>BroadsheetJsonSchemas</c> names a folder; the targets write there.</param>
/// <param name="ProjectDirectory">With <c>/</c> at its end; only ever cut off from paths.</param>
/// <param name="ListsFilesByHand"><c>EnableDefaultArticleItems=false</c>.</param>
/// <param name="RefusesInterceptors"><c>BroadsheetInterceptors=false</c>.</param>
/// <param name="IsReloadable"><c>BroadsheetHotReload</c>, which the targets set for <c>dotnet watch</c>.</param>
/// <param name="RoutedCollections">The items <c>ArticleCollection</c>.</param>
/// <param name="Readings">What the items <c>ArticleCollection</c> say of front matter.</param>
/// <param name="Zone"><c>BroadsheetTimeZone</c>: the offset of dates that have none.</param>
/// <param name="MissingArticles">Set where the project has no article file and is likely to expect some.</param>
/// <param name="Problems">What is wrong with its properties; of interest where it has articles.</param>
internal sealed record HostSettings(
    string Namespace,
    string ProjectDirectory,
    ReadingOptions Reading,
    InferenceOptions Inference,
    bool WritesJsonSchemas,
    bool ListsFilesByHand,
    bool RefusesInterceptors,
    bool IsReloadable,
    EquatableArray<RoutedCollection> RoutedCollections,
    EquatableArray<CollectionReading> Readings,
    TimeSpan Zone,
    MissingArticles? MissingArticles,
    EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>Collection expressions.</summary>
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    public static HostSettings From(AnalyzerConfigOptionsProvider provider, ParseOptions parsing)
    {
        var problems = new List<DiagnosticInfo>();
        var language = ((CSharpParseOptions)parsing).LanguageVersion;
        if (language < OldestLanguage)
            problems.Add(DiagnosticInfo.OfProject(Descriptors.OldLanguage, language.ToDisplayString()));
        return new HostSettings(
            NamespaceName.Escape(ContentNamespace(Text("BroadsheetRootNamespace"), Text("BroadsheetNamespace"), problems)),
            ArticlePath.Normalize(Text("BroadsheetProjectDirectory")).TrimEnd('/') + "/",
            new ReadingOptions(
                RomanizeSlugs: Is("BroadsheetSlugs", "Romanized"),
                RawHtml: Is("BroadsheetRawHtml", "Allow") ? RawHtmlMode.Allow
                    : Is("BroadsheetRawHtml", "Escape") ? RawHtmlMode.Escape : RawHtmlMode.Safe,
                IncludeDrafts: Is("BroadsheetDrafts", "true"),
                ReportGuesses: Is("BroadsheetReportGuesses", "true"),
                PageConfidence: ConfidenceOf(Property("BroadsheetPageConfidence"), problems),
                IsOldLanguage: language < OldestLanguage)
            {
                Language = LanguageOf(Text("BroadsheetLanguage"), problems),
            },
            new InferenceOptions(
                Is("BroadsheetInference", "Strict")
                    ? InferenceStrictness.Strict
                    : Is("BroadsheetInference", "Loose") ? InferenceStrictness.Loose : InferenceStrictness.Warn,
                Text("BroadsheetEnums").Split(',', ';').Select(key => key.Trim()).Where(key => key.Length > 0).ToEquatableArray()),
            WritesJsonSchemas: Is("BroadsheetWritesJsonSchemas", "true"),
            ListsFilesByHand: Is("EnableDefaultArticleItems", "false"),
            RefusesInterceptors: Is("BroadsheetInterceptors", "false"),
            IsReloadable: Is("BroadsheetHotReload", "true"),
            RoutedCollection.From(Property("BroadsheetRoutedCollections")),
            CollectionReading.From(Property("BroadsheetCollectionReading")),
            ZoneOf(Property("BroadsheetTimeZone"), problems),
            MissingArticles.From(Property("BroadsheetMissingArticles")),
            problems.ToEquatableArray());

        string Property(string name) => provider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
        string Text(string name) => EncodedText.Decode(Property(name)).Trim();
        bool Is(string name, string value) => Property(name).Equals(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is wrong with the project itself. One without articles shares its properties with one that has them.</summary>
    /// <param name="collections">The names of all collections.</param>
    public EquatableArray<DiagnosticInfo> Check(EquatableArray<string> collections) =>
    [
        .. collections.IsEmpty ? [] : Problems,
        .. RoutedCollection.Check(RoutedCollections, collections),
        .. collections.IsEmpty ? [] : Readings.SelectMany(static reading => reading.Problems),
        .. MissingArticles is { } missing ? [missing.ToDiagnostic()] : EquatableArray<DiagnosticInfo>.Empty,
    ];

    private static double ConfidenceOf(string written, List<DiagnosticInfo> problems)
    {
        if (written.Length == 0)
            return ReadingOptions.UsualConfidence;
        if (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence) && confidence is >= 0 and <= 1)
            return confidence;
        problems.Add(DiagnosticInfo.OfProject(Descriptors.InvalidConfidence, written));
        return ReadingOptions.UsualConfidence;
    }

    private static string? LanguageOf(string written, List<DiagnosticInfo> problems)
    {
        var language = LanguageTag.Read(written);
        if (language is null && written.Length > 0)
            problems.Add(DiagnosticInfo.OfProject(Descriptors.InvalidLanguage, "The property BroadsheetLanguage", written));
        return language;
    }

    private static TimeSpan ZoneOf(string written, List<DiagnosticInfo> problems)
    {
        var zone = ZoneOffset.Read(written);
        if (zone is null && written.Length > 0)
            problems.Add(DiagnosticInfo.OfProject(Descriptors.InvalidTimeZone, "The property BroadsheetTimeZone", written));
        return zone ?? TimeSpan.Zero;
    }

    private static string ContentNamespace(string root, string own, List<DiagnosticInfo> problems)
    {
        if (own.Length == 0)
            return root.Length == 0 ? "Content" : NamespaceName.Safe(root) + ".Content";
        var written = UnicodeText.ToNfc(NamespaceName.Unescape(own));
        var safe = NamespaceName.Safe(written);
        if (safe != written)
            problems.Add(DiagnosticInfo.OfProject(Descriptors.InvalidNamespace, own, safe));
        return safe;
    }
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Model;

/// <summary>Which file is read, and with what settings: everything reading needs besides the text.</summary>
/// <param name="FullPath">As the compiler was given it; only diagnostics use it.</param>
/// <param name="Path">Relative to the project, with <c>/</c>; the only path that reaches an output.</param>
/// <param name="Collection">The collection's name as its metadata says, such as <c>news</c>.</param>
internal sealed record ArticleFile(string FullPath, string Path, string Collection, ReadingOptions Options)
{
    /// <summary>The pattern of its articles' routes, such as <c>/news/{year}/{slug}</c>; null for <c>/collection/slug</c>.</summary>
    public string? Route { get; init; }

    /// <summary>
    /// Of a file outside the project, the folders of the project that <see cref="Path"/> leaves with <c>..</c>, by which its links lead
    /// back; else empty.
    /// </summary>
    public string FoldersLeft { get; init; } = "";

    /// <summary>The folders below the collection's own that it is in, with <c>/</c> at the end; empty directly in that one. NFC.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What its folders give to its front matter, the nearest first; none once it is read.</summary>
    public EquatableArray<FolderDefaults> Defaults { get; init; }

    /// <summary>The language that the file's name ends with, as in <c>setup.ko.md</c>; null where that is none.</summary>
    public string? NameLanguage { get; init; }

    /// <summary>The offset of dates that have none.</summary>
    public TimeSpan Zone { get; init; }

    /// <summary>Keys that the project says mean a field.</summary>
    public EquatableArray<MappedKey> Keys { get; init; }

    /// <summary>Whether its collection is so large that its files share sources.</summary>
    public bool SharesSource { get; init; }

    /// <summary>Whether the compiler was given the file more than once.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The same on every machine.</summary>
    public int PathHash { get; } = unchecked((int)StableHash.Of(Path));

    /// <summary>
    /// An order that does not depend on the one in which the compiler was given the files, and looks at no path but where hashes are equal.
    /// </summary>
    public static int CompareHashes(ArticleFile one, ArticleFile other) =>
        one.PathHash.CompareTo(other.PathHash) is not 0 and var byHash ? byHash
        : string.CompareOrdinal(one.Path, other.Path) is not 0 and var byPath ? byPath
        : string.CompareOrdinal(one.FullPath, other.FullPath);
}

/// <summary>The settings of the host project that change how a file is read.</summary>
/// <param name="RomanizeSlugs"><c>BroadsheetSlugs=Romanized</c>.</param>
/// <param name="RawHtml"><c>BroadsheetRawHtml</c>.</param>
/// <param name="IncludeDrafts"><c>BroadsheetDrafts</c>; the package sets it in Debug.</param>
/// <param name="ReportGuesses"><c>BroadsheetReportGuesses</c>.</param>
/// <param name="PageConfidence"><c>BroadsheetPageConfidence</c>: items of a page that are read with less are reported.</param>
/// <param name="IsOldLanguage">Whether the project's C# is older than generated code: then nothing is read, and nothing generated.</param>
internal sealed record ReadingOptions(
    bool RomanizeSlugs = false, RawHtmlMode RawHtml = RawHtmlMode.Safe, bool IncludeDrafts = false, bool ReportGuesses = false,
    double PageConfidence = ReadingOptions.UsualConfidence, bool IsOldLanguage = false)
{
    /// <summary>Of items that are read with less, about half begin or end elsewhere.</summary>
    public const double UsualConfidence = 0.5;

    /// <summary>
    /// <c>BroadsheetLanguage</c>: that of articles which say none, nor does their file's name; null where letters tell it.
    /// </summary>
    public string? Language { get; init; }
}

/// <summary>All that one article file gave: its articles for the sources, its diagnostics apart.</summary>
internal sealed record ArticleFileReading(
    ArticleFile File,
    EquatableArray<ArticleModel> Articles,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Where in the file the addresses of its articles' links stand, in the order of the articles and their links.</summary>
    public EquatableArray<FileSpan> LinkPlaces { get; init; }

    /// <summary>What Linking sees of the articles that are left out because they are drafts. Their text is no part of it.</summary>
    public EquatableArray<ArticleHead> Drafts { get; init; }
}

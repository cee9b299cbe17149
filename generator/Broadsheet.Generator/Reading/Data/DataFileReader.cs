using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>
/// Reads a <c>.yaml</c>, <c>.yml</c> or <c>.json</c> file: articles that are front matter without a body, one of them or a list. Never throws.
/// </summary>
internal static class DataFileReader
{
    /// <summary>Whether the file's name ends as a data file's does.</summary>
    public static bool Takes(string path) => IsJson(path) || HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    public static ArticleFileReading Read(ArticleFile file, SourceText text)
    {
        var problems = FrontMatterProblems.OfDataFile(text, file.FullPath);
        var document = ReadDocument(file, text, problems);
        if (problems.IsEmpty && document.IsEmpty)
            return new(file, [], [DiagnosticInfo.At(Descriptors.EmptyFile, file.FullPath, text.SpanOf(default))]);
        var diagnostics = problems.ToEquatableArray().ToList();
        var isRead = problems.IsAllRead;
        var articles = document.IsList
            ? document.Entries.Select(entry => WithStart(DataArticle.OfItem(entry, file, diagnostics), entry)).OfType<ArticleModel>()
            : document.Entries.Select(entry => WithStart(DataArticle.OfFile(entry, file, text, diagnostics), entry)!);
        var placed = (isRead ? articles : articles.Select(static article => article with { FrontMatterStart = null })).ToEquatableArray();
        return new(file, placed, diagnostics.ToEquatableArray());
    }

    /// <summary>What an entry lacks is told at its first key.</summary>
    private static ArticleModel? WithStart(ArticleModel? article, DataEntry entry) =>
        article is null ? null : article with { FrontMatterStart = entry.Values.IsEmpty ? entry.Span : entry.Values[0].KeySpan };

    private static DataDocument ReadDocument(ArticleFile file, SourceText text, FrontMatterProblems problems)
    {
        if (text.Length <= FrontMatterLimits.MaxLength)
            return IsJson(file.Path) ? JsonDataReader.Read(text, problems) : YamlDataReader.Read(text, problems);
        problems.Unsupported(default, FrontMatterLimits.LengthProblem + "; spread its entries over several files");
        return DataDocument.OfList([]);
    }

    private static bool IsJson(string path) => HasExtension(path, ".json");

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}

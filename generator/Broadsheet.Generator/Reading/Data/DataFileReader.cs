using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>
/// Reads a <c>.yaml</c>, <c>.yml</c> or <c>.json</c> file: articles that are front matter without a body, one of them or a list. Never
/// throws.
/// </summary>
internal static class DataFileReader
{
    public static ArticleFileReading Read(ArticleFile file, SourceText text)
    {
        var problems = FrontMatterProblems.OfDataFile(text, file.FullPath);
        var document = ReadDocument(file, text, problems);
        if (problems.IsEmpty && document.IsEmpty)
            return new(file, [], [DiagnosticInfo.At(Descriptors.EmptyFile, file.FullPath, text.SpanOf(default))]);
        var diagnostics = problems.ToEquatableArray().ToList();
        var name = ArticleFileName.Of(file);
        var articles = new List<ArticleModel>(document.Entries.Count);
        foreach (var entry in document.Entries)
        {
            var start = problems.IsAllRead ? StartOf(entry) : (FileSpan?)null;
            var article = document.IsList
                ? DataArticle.OfItem(entry, start, file, name, diagnostics)
                : DataArticle.OfFile(entry, start, file, name, text, diagnostics);
            if (article is not null)
                articles.Add(article);
        }

        return new(file, articles.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>What an entry lacks is told at its first key.</summary>
    private static FileSpan StartOf(DataEntry entry) => entry.Values.IsEmpty ? entry.Span : entry.Values[0].KeySpan;

    private static DataDocument ReadDocument(ArticleFile file, SourceText text, FrontMatterProblems problems)
    {
        if (text.Length <= FrontMatterLimits.MaxLength)
            return ArticleFormat.IsJson(file.Path) ? JsonDataReader.Read(text, problems) : YamlDataReader.Read(text, problems);
        problems.Unsupported(FrontMatterLimits.FirstBeyond, FrontMatterLimits.LengthProblem + "; spread its entries over several files");
        return DataDocument.OfList([]);
    }
}

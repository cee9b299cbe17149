using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.Data;
using Broadsheet.Generator.Reading.Markdown;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading;

/// <summary>Reads one article file by the kind that its name tells. Never throws: what cannot be read is a diagnostic.</summary>
internal static class ArticleFileReader
{
    /// <param name="collections">The names of all collections, which begin links to their articles.</param>
    public static ArticleFileReading Read(ArticleFile file, SourceText? text, EquatableArray<string> collections = default)
    {
        if (text is null)
            return Refuse(file, DiagnosticInfo.At(Descriptors.NotReadable, file.FullPath, default));
        if (!Identifier.CanName(file.Collection))
            return Refuse(file, DiagnosticInfo.At(Descriptors.UnknownCollection, file.FullPath, text.SpanOf(default), file.Collection));
        if (Identifier.IsTooLong(file.Collection))
            return Refuse(file, NameProblem.TooLong(file, text.SpanOf(default), "collection", file.Collection));
        if (Utf8.FindInvalid(text) is { } invalid)
            return Refuse(file, DiagnosticInfo.At(Descriptors.NotUtf8, file.FullPath, text.SpanOf(invalid)));
        if (IsBlank(text))
            return Refuse(file, DiagnosticInfo.At(Descriptors.EmptyFile, file.FullPath, text.SpanOf(default)));
        var unreadable = new List<DiagnosticInfo>();
        var reading = ReadKind(file, NoText.Replace(file, text, unreadable), collections);
        if (unreadable.Count > 0)
            reading = reading with { Diagnostics = unreadable.Concat(reading.Diagnostics).ToEquatableArray() };
        // What is wrong with a value that many articles inherit is told once, where it is read.
        if (!file.Defaults.IsEmpty)
            reading = reading with
            {
                File = file with { Defaults = [] },
                Diagnostics = reading.Diagnostics.Where(problem => problem.FilePath == file.FullPath).ToEquatableArray(),
            };
        return file.Options.IncludeDrafts ? reading : WithoutDrafts(reading);
    }

    private static ArticleFileReading WithoutDrafts(ArticleFileReading reading) => reading with
    {
        Articles = reading.Articles.Where(static article => !article.Head.IsDraft).ToEquatableArray(),
        Drafts = reading.Articles.Where(static article => article.Head.IsDraft).Select(static article => article.Head).ToEquatableArray(),
    };

    private static ArticleFileReading ReadKind(ArticleFile file, SourceText text, EquatableArray<string> collections)
    {
        if (ArticleFormat.IsPage(file.Path))
            return PageFileReader.Read(file, text);
        return ArticleFormat.IsData(file.Path) ? DataFileReader.Read(file, text) : MarkdownReader.Read(file, text, collections);
    }

    private static ArticleFileReading Refuse(ArticleFile file, DiagnosticInfo diagnostic) => new(file, [], [diagnostic]);

    private static bool IsBlank(SourceText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF')
                return false;
        }

        return true;
    }
}

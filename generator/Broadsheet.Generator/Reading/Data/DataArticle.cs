using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>Makes an article of an entry: the keys of front matter, and no body.</summary>
internal static class DataArticle
{
    /// <summary>The only entry of a file, which is named as a Markdown file is.</summary>
    public static ArticleModel OfFile(DataEntry entry, ArticleFile file, SourceText text, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, file.FullPath, isPage: false, diagnostics);
        var name = ArticleFileName.Of(file);
        var written = DataHeadline.Of(entry, metadata)?.Text;
        return ToArticle(metadata, written, name) with
        {
            Slug = Explicit(metadata) ?? new(Slug.From(name.Name), false, text.SpanOf(default)),
            Headline = written ?? name.ToHeadline(),
            FirstLine = 1,
            LastLine = TextLines.Last(text),
        };
    }

    /// <summary>An entry of a list, which names itself as an article on a page does; null where it does not.</summary>
    public static ArticleModel? OfItem(DataEntry entry, ArticleFile file, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, file.FullPath, isPage: false, diagnostics);
        var headline = DataHeadline.Of(entry, metadata);
        if (headline is null && metadata.SlugText is null)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.NamelessEntry, file.FullPath, entry.Span));
            return null;
        }

        return ToArticle(metadata, headline?.Text, ArticleFileName.Of(file)) with
        {
            Slug = Explicit(metadata) ?? new(Slug.From(headline!.Text), false, headline.Span),
            Headline = headline?.Text ?? new ArticleFileName(metadata.SlugText!, null).ToHeadline(),
            FirstLine = entry.Span.FirstLine,
            LastLine = entry.Span.Lines.End.Line + 1,
        };
    }

    private static SlugRequest? Explicit(ArticleMetadata metadata) =>
        metadata.SlugText is { } slug ? new(slug, true, metadata.SlugSpan) : null;

    private static ArticleModel ToArticle(ArticleMetadata metadata, string? headline, ArticleFileName file) => new()
    {
        Slug = new SlugRequest("", false, default),
        FormerSlugs = metadata.FormerSlugs,
        Genre = metadata.Genre ?? Genre.News,
        Kicker = metadata.Kicker,
        Headline = "",
        Decks = metadata.Decks,
        Summary = metadata.Summary,
        Bylines = metadata.Bylines,
        AuthorEntry = metadata.AuthorEntry,
        Section = metadata.Section,
        DatePublished = metadata.Published ?? file.Date,
        DateModified = metadata.Modified,
        Keywords = metadata.Keywords,
        Series = metadata.Series,
        Language = metadata.Language ?? file.Language ?? DataWords.Of(metadata).Aggregate(LetterCount.Of(headline ?? ""), static (letters, words) => letters + LetterCount.Of(words)).Language,
        CopyrightNotice = metadata.CopyrightNotice,
        IsDraft = metadata.IsDraft,
        BodyHtml = "",
        Custom = metadata.Custom,
        Misspelled = metadata.Misspelled,
    };
}

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
    /// <param name="name">What the file's name says.</param>
    /// <param name="start">Where a missing key is told.</param>
    public static ArticleModel OfFile(DataEntry entry, ArticleFile file, ArticleFileName name, SourceText text, FileSpan? start, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, file.FullPath, isPage: false, diagnostics);
        var written = DataHeadline.Of(entry, metadata)?.Text;
        var slug = Explicit(metadata) ?? new(Slug.From(name.Name), false, text.SpanOf(default));
        return ToArticle(metadata, name, slug, written, written ?? name.ToHeadline(), (1, TextLines.Last(text)), start);
    }

    /// <summary>An entry of a list, which names itself as an article on a page does; null where it does not.</summary>
    /// <inheritdoc cref="OfFile"/>
    public static ArticleModel? OfItem(DataEntry entry, ArticleFile file, ArticleFileName name, FileSpan? start, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, file.FullPath, isPage: false, diagnostics);
        var written = DataHeadline.Of(entry, metadata);
        if (written is null && metadata.SlugText is null)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.NamelessEntry, file.FullPath, entry.Span));
            return null;
        }

        var slug = Explicit(metadata) ?? new(Slug.From(written!.Text), false, written.Span);
        var headline = written?.Text ?? new ArticleFileName(metadata.SlugText!, null).ToHeadline();
        return ToArticle(metadata, name, slug, written?.Text, headline, (entry.Span.FirstLine, entry.Span.Lines.End.Line + 1), start);
    }

    private static SlugRequest? Explicit(ArticleMetadata metadata) =>
        metadata.SlugText is { } slug ? new(slug, true, metadata.SlugSpan) : null;

    /// <summary>Made in one go: a file may hold thousands.</summary>
    private static ArticleModel ToArticle(
        ArticleMetadata metadata, ArticleFileName file, SlugRequest slug, string? written, string headline, (int First, int Last) lines, FileSpan? start) => new()
        {
            Slug = slug,
            FormerSlugs = metadata.FormerSlugs,
            Genre = metadata.Genre ?? Genre.News,
            Kicker = metadata.Kicker,
            Headline = headline,
            Decks = metadata.Decks,
            Summary = metadata.Summary,
            Bylines = metadata.Bylines,
            AuthorEntry = metadata.AuthorEntry,
            Section = metadata.Section,
            DatePublished = metadata.Published ?? file.Date,
            DateModified = metadata.Modified,
            Keywords = metadata.Keywords,
            Series = metadata.Series,
            Language = metadata.Language ?? file.Language ?? (LetterCount.Of(written ?? "") + DataWords.LettersOf(metadata)).Language,
            CopyrightNotice = metadata.CopyrightNotice,
            IsDraft = metadata.IsDraft,
            BodyHtml = "",
            Custom = metadata.Custom,
            Misspelled = metadata.Misspelled,
            FrontMatterStart = start,
            FirstLine = lines.First,
            LastLine = lines.Last,
        };
}

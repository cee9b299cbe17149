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
    /// <param name="start">Where a missing key is told.</param>
    /// <param name="name">What the file's name says.</param>
    public static ArticleModel OfFile(
        DataEntry entry, FileSpan? start, ArticleFile file, ArticleFileName name, SourceText text, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, start, MetadataSettings.Of(file), diagnostics);
        var headline = DataHeadline.Of(entry, metadata)?.Text;
        var slug = name.ToSlug(text.SpanOf(default));
        return metadata.Over(Found(metadata, slug, headline, headline ?? name.ToHeadline(), name, 1, TextLines.Last(text)));
    }

    /// <summary>An entry of a list, which names itself as an article on a page does; null where it does not.</summary>
    /// <param name="start">Where a missing key is told.</param>
    /// <param name="name">What the file's name says.</param>
    public static ArticleModel? OfItem(
        DataEntry entry, FileSpan? start, ArticleFile file, ArticleFileName name, ICollection<DiagnosticInfo> diagnostics)
    {
        var metadata = ArticleMetadata.From(entry.Values, start, MetadataSettings.Of(file), diagnostics);
        var headline = DataHeadline.Of(entry, metadata);
        if (headline is null && !metadata.Head.Slug.IsExplicit)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.NamelessEntry, file.FullPath, entry.Span));
            return null;
        }

        var slug = headline is null ? metadata.Head.Slug : new SlugRequest(Slug.From(headline.Text), false, headline.Span);
        slug = slug with { IsItem = true };
        var shown = headline?.Text ?? new ArticleFileName(metadata.Head.Slug.Text, null).ToHeadline();
        return metadata.Over(
            Found(metadata, slug, headline?.Text, shown, name, entry.Span.FirstLine, entry.Span.Lines.End.Line + 1));
    }

    /// <summary>What entry and file are called, and the language of what the entry says.</summary>
    private static ArticleModel Found(
        ArticleMetadata metadata, SlugRequest slug, string? written, string headline, ArticleFileName file, int firstLine, int lastLine)
    {
        var head = new ArticleHead
        {
            Slug = slug,
            Headline = headline,
            DatePublished = file.Date,
            Language = file.LanguageOfText ?? LanguageOf(metadata, written),
        };
        return new(head) { BodyHtml = "", FirstLine = firstLine, LastLine = lastLine };
    }

    private static string LanguageOf(ArticleMetadata metadata, string? headline) =>
        (LetterCount.Of(headline ?? "") + DataWords.LettersOf(metadata)).Language;
}

using Broadsheet.Shared;

namespace Broadsheet.Formats;

/// <summary>What several formats ask of an article in the same way.</summary>
internal static class FeedText
{
    /// <summary>A title where a format requires one: the headline, or else the summary's first sentence, or else the slug.</summary>
    public static string Title(Article article)
    {
        if (article.Headline.Length > 0)
            return article.Headline;
        return article.Summary.Length > 0 ? Sentences.First(article.Summary) : article.Slug;
    }

    /// <summary>
    /// The language as a BCP 47 tag; <see langword="null"/> where it is unknown (RFC 5646, section 4.1: no tag rather than <c>und</c>).
    /// </summary>
    public static string? Language(Article article) => article.Language is "und" or "" ? null : article.Language;

    /// <summary>Whether the article is written in another language than the site says of itself.</summary>
    public static bool IsForeign(Article article, FeedInfo site) => Language(article) is { } language && language != site.Language;
}

using System.Globalization;

namespace Broadsheet.Formats;

/// <summary>Moments as feeds write them, in the offset that the article gives.</summary>
internal static class FeedDate
{
    /// <summary>RFC 3339, section 5.6, which is also the W3C's profile of ISO 8601: <c>2026-05-02T09:00:00+09:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>RFC 822, section 5, with the four digits of the year that RSS 2.0 allows: <c>Sat, 02 May 2026 09:00:00 +0900</c>.</summary>
    public static string Rfc822(DateTimeOffset moment)
    {
        var sign = moment.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{moment:ddd, dd MMM yyyy HH:mm:ss} {sign}{moment.Offset:hhmm}");
    }

    /// <summary>When the article was last changed, or else published.</summary>
    public static DateTimeOffset? Updated(Article article) => article.DateModified ?? article.DatePublished;

    /// <summary>The latest of <see cref="Updated"/>; <see langword="null"/> where no article has a date.</summary>
    public static DateTimeOffset? Newest(IReadOnlyList<Article> articles)
    {
        DateTimeOffset? newest = null;
        foreach (var article in articles)
        {
            if (Updated(article) is { } updated && (newest is null || updated > newest))
                newest = updated;
        }

        return newest;
    }
}

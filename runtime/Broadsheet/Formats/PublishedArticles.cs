namespace Broadsheet.Formats;

/// <summary>Which of the articles that a writer was given it writes.</summary>
internal static class PublishedArticles
{
    /// <summary>Those that are published by now, unless the site says otherwise; the very list where all of them are.</summary>
    public static IReadOnlyList<Article> Of(IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock)
    {
        if (site.IncludesEmbargoed)
            return articles;
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        foreach (var article in articles)
        {
            if (!ArticleEmbargo.IsPublished(article, now))
                return By(articles, now);
        }

        return articles;
    }

    /// <summary>A method of its own: its lambda would cost an object where nothing is left out, too.</summary>
    private static Article[] By(IReadOnlyList<Article> articles, DateTimeOffset now) =>
        [.. articles.Where(article => ArticleEmbargo.IsPublished(article, now))];
}

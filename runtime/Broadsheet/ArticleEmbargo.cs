using System.Collections.Immutable;

namespace Broadsheet;

/// <summary>
/// What is published of articles that were reached by another way than a list: by name, by a raw lookup, or as a reference of another
/// article. Lists have <see cref="ArticleList{T}.Published(TimeProvider)"/>.
/// </summary>
public static class ArticleEmbargo
{
    /// <summary>Whether an article is published by now: its <see cref="Article.DatePublished"/> does not lie ahead, and its publication has
    /// not ended. An article without a date is published.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clock">Tells what time it is, such as <see cref="TimeProvider.System"/>.</param>
    public static bool IsPublished(this Article article, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(clock);
        return IsPublished(article, clock.GetUtcNow());
    }

    /// <summary>The articles that are published by now, in their order; the very array where all of them are.</summary>
    /// <param name="articles">Such as the articles that front matter refers to.</param>
    /// <param name="clock">Tells what time it is, such as <see cref="TimeProvider.System"/>.</param>
    /// <typeparam name="T">The type of the articles.</typeparam>
    public static ImmutableArray<T> Published<T>(this ImmutableArray<T> articles, TimeProvider clock)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (articles.IsDefaultOrEmpty)
            return [];
        var now = clock.GetUtcNow();
        foreach (var article in articles)
        {
            if (!IsPublished(article, now))
                return Without(articles, now);
        }

        return articles;
    }

    /// <summary>A method of its own: its lambda would cost an object where nothing is left out, too.</summary>
    private static ImmutableArray<T> Without<T>(ImmutableArray<T> articles, DateTimeOffset now)
        where T : Article => articles.RemoveAll(article => !IsPublished(article, now));

    internal static bool IsPublished(Article article, DateTimeOffset now) => article.Period.Contains(now);
}

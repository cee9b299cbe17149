namespace Broadsheet;

/// <content>What is yet to appear.</content>
public readonly partial struct ArticleList<T>
{
    /// <summary>
    /// The instant at which <see cref="Published(TimeProvider)"/> gives another answer: the nearest <see cref="Article.DatePublished"/> that lies ahead. What is made of the list
    /// must not be cached beyond it.
    /// </summary>
    /// <param name="clock">Tells what time it is, such as <see cref="TimeProvider.System"/>.</param>
    /// <returns><see langword="null"/> where no article is dated ahead.</returns>
    public DateTimeOffset? NextPublication(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        if (!IsNewestFirst)
            return EarliestAfter(now);
        var first = First(now, isIncluded: true);
        return first == 0 ? null : this[first - 1].DatePublished;
    }

    private DateTimeOffset? EarliestAfter(DateTimeOffset now)
    {
        DateTimeOffset? earliest = null;
        foreach (var article in this)
        {
            if (article.DatePublished is { } date && date > now && (earliest is null || date < earliest))
                earliest = date;
        }

        return earliest;
    }
}

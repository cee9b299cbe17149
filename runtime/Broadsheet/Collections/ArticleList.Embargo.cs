namespace Broadsheet;

/// <content>What is yet to appear, or to go.</content>
public readonly partial struct ArticleList<T>
{
    /// <summary>
    /// The instant at which <see cref="Published(TimeProvider)"/> gives another answer: the nearest that lies ahead of each
    /// <see cref="Article.DatePublished"/> and each end of a publication. What is made of the list must not be cached beyond it.
    /// </summary>
    /// <param name="clock">Tells what time it is, such as <see cref="TimeProvider.System"/>.</param>
    /// <returns><see langword="null"/> where no article is yet to appear or to go.</returns>
    public DateTimeOffset? NextPublication(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        if (!IsNewestFirst)
            return EarliestAfter(now);
        var first = First(now, isIncluded: true);
        return Earlier(first == 0 ? null : this[first - 1].DatePublished, NextEnd(now));
    }

    private DateTimeOffset? EarliestAfter(DateTimeOffset now)
    {
        DateTimeOffset? earliest = null;
        foreach (var article in this)
            earliest = Earlier(earliest, article.Period.NextBound(now));
        return earliest;
    }

    private DateTimeOffset? NextEnd(DateTimeOffset now)
    {
        if (_collection is null)
            return null;
        if (Count == _collection.Count)
            return _collection.UnendedAt(now)?.Until;
        DateTimeOffset? earliest = null;
        foreach (var position in _collection.Ending)
        {
            if (IndexOfPosition(position) >= 0)
                earliest = Earlier(earliest, _collection[position].Period.NextBound(now));
        }

        return earliest;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;
}

using System.Collections.Immutable;
using Broadsheet.Shared;

namespace Broadsheet;

/// <content>From an article to others, and counts.</content>
public readonly partial struct ArticleList<T>
{
    /// <summary>
    /// The article to read before this one: the next older; in a series the part before; among articles without a date the one before it in
    /// the list. <see langword="null"/> where there is none, or where the article is not in the list.
    /// </summary>
    /// <param name="article">An article of the list.</param>
    public T? Previous(T article) => Neighbour(article, isNext: false);

    /// <summary>
    /// The article to read after this one: the next newer; in a series the part after; among articles without a date the one after it in
    /// the list. <see langword="null"/> where there is none, or where the article is not in the list.
    /// </summary>
    /// <param name="article">An article of the list.</param>
    public T? Next(T article) => Neighbour(article, isNext: true);

    /// <summary>
    /// Articles of the list that share keywords and words of the headline with this one, at most five, the nearest first.
    /// </summary>
    /// <param name="article">An article of the collection.</param>
    public ImmutableArray<T> Related(T article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_collection is null || _collection.PositionOf(article) is not (>= 0 and var position))
            return [];
        return Articles(_collection.RelatedTo(position));
    }

    /// <summary>
    /// The same article in other languages, in the order of the list: of <c>setup.md</c> and <c>setup.ko.md</c> each is the other's
    /// translation.
    /// </summary>
    /// <param name="article">An article of the collection.</param>
    public ImmutableArray<T> Translations(T article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_collection is null || _collection.PositionOf(article) is not (>= 0 and var position))
            return [];
        return Articles(_collection.TranslationsOf(position));
    }

    /// <summary>How many articles each month has, the newest first: an archive. Those without a date are not counted.</summary>
    public ImmutableArray<MonthCount> CountByMonth()
    {
        var counts = new SortedDictionary<(int Year, int Month), int>();
        foreach (var article in this)
        {
            if (article.DatePublished is not { } date)
                continue;
            counts.TryGetValue((date.Year, date.Month), out var count);
            counts[(date.Year, date.Month)] = count + 1;
        }

        return [.. counts.Reverse().Select(static month => new MonthCount(month.Key.Year, month.Key.Month, month.Value))];
    }

    /// <summary>How many articles each keyword has, the most frequent first, equals by name.</summary>
    public ImmutableArray<TermCount> CountByKeyword() => CountBy(TermIndex.Kind.Keyword);

    /// <summary>How many articles each section has, the largest first, equals by name.</summary>
    public ImmutableArray<TermCount> CountBySection() => CountBy(TermIndex.Kind.Section);

    private ImmutableArray<TermCount> CountBy(TermIndex.Kind kind)
    {
        if (_collection is null)
            return [];
        var counts = new List<TermCount>();
        foreach (var term in _collection.Terms.All(kind))
        {
            if (term.Positions.Count(IsPositionOfThis) is > 0 and var count)
                counts.Add(new(term.Term, count));
        }

        return [.. counts.OrderByDescending(static term => term.Count).ThenBy(static term => term.Name, StringComparer.Ordinal)];
    }

    private bool IsPositionOfThis(int position) => IndexOfPosition(position) >= 0;

    private ImmutableArray<T> Articles(IEnumerable<int> positions)
    {
        var collection = _collection!;
        return [.. positions.Where(IsPositionOfThis).Select(position => collection[position])];
    }

    private T? Neighbour(T article, bool isNext)
    {
        ArgumentNullException.ThrowIfNull(article);
        var index = IndexOf(article);
        if (index < 0)
            return null;
        // Dated articles stand newest first and are read from the oldest; what has its own order, or no date, is read as it stands.
        var isReadBackwards = !_hasOwnOrder && article.DatePublished is not null;
        var other = isNext == isReadBackwards ? index - 1 : index + 1;
        if (other < 0 || other >= Count)
            return null;
        var neighbour = this[other];
        return _hasOwnOrder || (neighbour.DatePublished is null) == (article.DatePublished is null) ? neighbour : null;
    }
}

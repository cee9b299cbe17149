using Broadsheet.Shared;

namespace Broadsheet;

/// <content>Fewer of the articles.</content>
public readonly partial struct ArticleList<T>
{
    /// <summary>
    /// The articles that are published by now: an article whose <see cref="Article.DatePublished"/> lies ahead (an embargo) is none, one
    /// without a date is, and none whose publication has ended. Ask for it with each request, and an article comes and goes at its
    /// instants.
    /// </summary>
    /// <param name="clock">Tells what time it is, such as <see cref="TimeProvider.System"/>.</param>
    public ArticleList<T> Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return PublishedBy(clock.GetUtcNow());
    }

    private ArticleList<T> PublishedBy(DateTimeOffset now)
    {
        if (!IsNewestFirst)
            return WherePublished(now);
        var begun = Slice(First(now, isIncluded: true), Count);
        return _collection?.UnendedAt(now)?.Positions is { } unended ? begun.At(unended) : begun;
    }

    /// <summary>A method of its own: its lambda would cost an object where dates are in order, too.</summary>
    private ArticleList<T> WherePublished(DateTimeOffset now) => Where(article => article.Period.Contains(now));

    /// <summary>The articles published in a year, as their own dates write it.</summary>
    /// <param name="year">Such as 2026.</param>
    public ArticleList<T> PublishedIn(int year) => PublishedIn(year, null);

    /// <summary>The articles published in a month, as their own dates write it.</summary>
    /// <param name="year">Such as 2026.</param>
    /// <param name="month">From 1 to 12.</param>
    public ArticleList<T> PublishedIn(int year, int month) => PublishedIn(year, (int?)month);

    /// <summary>The articles published from one moment up to, and not at, another.</summary>
    /// <param name="from">The earliest.</param>
    /// <param name="to">What is later than the latest.</param>
    public ArticleList<T> Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (!IsNewestFirst)
            return WhereBetween(from, to);
        var first = First(to, isIncluded: false);
        return Slice(first, Math.Max(first, First(from, isIncluded: false)));
    }

    private ArticleList<T> WhereBetween(DateTimeOffset from, DateTimeOffset to) =>
        Where(article => article.DatePublished >= from && article.DatePublished < to);

    /// <summary>The articles of a section; upper and lower case do not matter.</summary>
    /// <param name="section">Its name, as in <see cref="Article.Section"/>.</param>
    public ArticleList<T> InSection(string section) => Having(TermIndex.Kind.Section, section);

    /// <summary>The articles with a keyword; upper and lower case do not matter.</summary>
    /// <param name="keyword">One of <see cref="Article.Keywords"/>.</param>
    public ArticleList<T> WithKeyword(string keyword) => Having(TermIndex.Kind.Keyword, keyword);

    /// <summary>The articles in a language.</summary>
    /// <param name="language">A BCP 47 tag as in <see cref="Article.Language"/>, such as <c>ko</c>.</param>
    public ArticleList<T> InLanguage(string language) => Having(TermIndex.Kind.Language, language);

    /// <summary>The articles with a byline of this name; upper and lower case do not matter.</summary>
    /// <param name="name">As in <see cref="Byline.Name"/>.</param>
    public ArticleList<T> By(string name) => Having(TermIndex.Kind.Byline, name);

    /// <summary>The articles of the person that a byline names: by the person's own article where there is one, else by name.</summary>
    /// <param name="byline">A byline of any article.</param>
    public ArticleList<T> By(Byline byline)
    {
        ArgumentNullException.ThrowIfNull(byline);
        return byline.AuthorSlug is { } slug ? Having(TermIndex.Kind.Author, slug) : By(byline.Name);
    }

    /// <summary>The articles of a person.</summary>
    /// <param name="author">The person's own article, of the collection <c>authors</c>.</param>
    public ArticleList<T> By(Article author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return Having(TermIndex.Kind.Author, author.Slug);
    }

    /// <summary>
    /// The parts of a series in their order: by <see cref="ArticleSeries.Position"/>, and from the oldest where that is not told.
    /// </summary>
    /// <param name="name">As in <see cref="ArticleSeries.Name"/>; upper and lower case do not matter.</param>
    public ArticleList<T> InSeries(string name)
    {
        var parts = Having(TermIndex.Kind.Series, name);
        var collection = _collection;
        int[] positions =
            [.. Enumerable.Range(0, parts.Count).Select(parts.PositionAt).Reverse().OrderBy(
                position => collection![position].Series?.Position ?? int.MaxValue)];
        return collection is null ? default : new(collection, positions, 0, positions.Length, hasOwnOrder: true);
    }

    /// <summary>
    /// One page of the list. For a number that comes from outside, such as <c>?page=0</c>, there is <see cref="TryPage"/>.
    /// </summary>
    /// <param name="number">The page, counted from 1. A page beyond the last has no articles.</param>
    /// <param name="size">How many articles a page has.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is below 1.</exception>
    public ArticlePage<T> Page(int number, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var start = (int)Math.Min((long)(number - 1) * size, Count);
        return new(Slice(start, Math.Min(Count, start + (long)size)), number, size, Count);
    }

    /// <summary>
    /// Finds the page that a request names, whatever the number:
    /// <code>
    /// app.MapGet("/news", (int? page) =&gt;
    ///     News.All.Published(clock).TryPage(page ?? 1, 20, out var found) ? Render(found) : Results.NotFound());
    /// </code>
    /// </summary>
    /// <param name="number">The page, counted from 1.</param>
    /// <param name="size">How many articles a page has.</param>
    /// <param name="page">The page if there is one.</param>
    /// <returns>
    /// Whether the list has such a page; <see langword="false"/> if <paramref name="number"/> is below 1 or beyond the last page, which a
    /// host answers with 404. The first page of an empty list exists, and is empty.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is below 1.</exception>
    public bool TryPage(int number, int size, out ArticlePage<T> page)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var exists = number == 1 || (number > 1 && (long)(number - 1) * size < Count);
        page = exists ? Page(number, size) : default;
        return exists;
    }

    private ArticleList<T> Having(TermIndex.Kind kind, string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (_collection is null)
            return default;
        var positions = _collection.Terms.Find(kind, term);
        return At(positions);
    }

    /// <summary>The articles that are at some of the collection's positions.</summary>
    private ArticleList<T> At(int[] positions)
    {
        if (_positions is not null)
            return Intersect(positions);
        var first = Lower(positions, _start);
        return new(_collection!, positions, first, Lower(positions, _start + Count) - first);
    }

    /// <summary>Keeps the order of this list.</summary>
    private ArticleList<T> Intersect(int[] positions)
    {
        var kept = new List<int>();
        for (var i = 0; i < Count; i++)
        {
            if (Array.BinarySearch(positions, PositionAt(i)) >= 0)
                kept.Add(PositionAt(i));
        }

        return Of(kept);
    }

    private ArticleList<T> PublishedIn(int year, int? month)
    {
        // Dates are in the order of their instants; what an offset makes of year and month may differ at both ends only.
        var near = this;
        if (IsNewestFirst && year is > 1 and < 9999)
        {
            var from = new DateTimeOffset(year, month ?? 1, 1, 0, 0, 0, TimeSpan.Zero);
            near = Between(from.AddDays(-1), (month is null ? from.AddYears(1) : from.AddMonths(1)).AddDays(1));
        }

        return near.WhereInARow(year, month);
    }

    private static bool IsIn(T article, int year, int? month) =>
        article.DatePublished is { } date && date.Year == year && (month is null || date.Month == month);

    /// <summary>
    /// A part of this list where the month's articles stand in a row, which takes no memory; else a list of their positions.
    /// </summary>
    private ArticleList<T> WhereInARow(int year, int? month)
    {
        var first = 0;
        while (first < Count && !IsIn(this[first], year, month))
            first++;
        var end = first;
        while (end < Count && IsIn(this[end], year, month))
            end++;
        for (var i = end; i < Count; i++)
        {
            if (IsIn(this[i], year, month))
                return WhereIn(year, month);
        }

        return Slice(first, end);
    }

    private ArticleList<T> WhereIn(int year, int? month) => Where(article => IsIn(article, year, month));

    private ArticleList<T> Where(Func<T, bool> isWanted)
    {
        var kept = new List<int>();
        for (var i = 0; i < Count; i++)
        {
            if (isWanted(this[i]))
                kept.Add(PositionAt(i));
        }

        return Of(kept);
    }

    private ArticleList<T> Of(List<int> positions) =>
        _collection is null ? default : new(_collection, [.. positions], 0, positions.Count, _hasOwnOrder);

    private ArticleList<T> Slice(int start, long end) =>
        _collection is null ? default : new(_collection, _positions, _start + start, (int)end - start, _hasOwnOrder);

    private bool IsNewestFirst => !_hasOwnOrder && (_collection is null || _collection.IsNewestFirst);

    /// <summary>The first index from which on all articles are behind a moment, by halves.</summary>
    private int First(DateTimeOffset moment, bool isIncluded)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsBehind(this[middle], moment, isIncluded))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>Whether an article is older than a moment, or of that moment; one without a date is older than any.</summary>
    private static bool IsBehind(T article, DateTimeOffset moment, bool isIncluded) =>
        article.DatePublished is not { } date || date < moment || (isIncluded && date == moment);

    private static int Lower(int[] positions, int position)
    {
        var index = Array.BinarySearch(positions, position);
        return index < 0 ? ~index : index;
    }
}

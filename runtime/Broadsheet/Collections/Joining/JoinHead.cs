namespace Broadsheet.Collections.Joining;

/// <summary>The next article of a collection while collections are merged. What it is compared by is read once.</summary>
/// <param name="articles">The collection's articles, newest first.</param>
internal sealed class JoinHead(Article[] articles)
{
    private long _date = DateOf(articles, 0);
    private ReadOnlyMemory<char>? _file;

    /// <summary>Its position in the collection.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the collection has no further article.</summary>
    public bool IsPastEnd => Position == articles.Length;

    /// <summary>Goes to the article behind it.</summary>
    public void MoveNext()
    {
        _date = DateOf(articles, ++Position);
        _file = null;
    }

    /// <summary>Whether the article is newer than another, or of the same date and its file's path the smaller.</summary>
    public bool IsBefore(JoinHead other) =>
        _date != other._date ? _date > other._date : File().Span.SequenceCompareTo(other.File().Span) < 0;

    private ReadOnlyMemory<char> File() => _file ??= articles[Position].SourceFile;

    /// <summary>As when compiling, an article without a date is older than any.</summary>
    private static long DateOf(Article[] articles, int position) =>
        position < articles.Length ? articles[position].DatePublished.GetValueOrDefault().UtcTicks : 0;
}

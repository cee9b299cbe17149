using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Broadsheet;

/// <summary>
/// Articles of a collection that were asked for, in order: all of them, those of a section, of a month, those that are published by now. A
/// value; asked further it gives another: <c>News.All.Published(clock).InSection("Harbour").Page(1, 20)</c>.
/// </summary>
/// <typeparam name="T">The collection's type of article.</typeparam>
[DebuggerDisplay("{Count} articles")]
[SuppressMessage("Performance", "CA1815", Justification = "Lists are compared by their articles, not by themselves.")]
public readonly partial struct ArticleList<T> : IReadOnlyList<T>
    where T : Article
{
    private readonly ArticleCollection<T>? _collection;

    /// <summary>Positions in the collection; null where the list has all of them from the first to the last.</summary>
    private readonly int[]? _positions;
    private readonly int _start;

    /// <summary>Whether the order is that of the collection: a series has its own.</summary>
    private readonly bool _hasOwnOrder;

    internal ArticleList(ArticleCollection<T> collection, int[]? positions, int start, int count, bool hasOwnOrder = false)
    {
        _collection = collection;
        _positions = positions;
        _start = start;
        Count = count;
        _hasOwnOrder = hasOwnOrder;
    }

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>The article at a position in the order, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _collection![PositionAt(index)];
        }
    }

    /// <summary>Whether an article is in the list.</summary>
    /// <param name="article">The object itself, not one that is equal in some way.</param>
    public bool Contains(T article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return IndexOf(article) >= 0;
    }

    /// <summary>
    /// Finds the article of this list whose slug is <paramref name="slug"/>: <see cref="ArticleCollection{T}.TryGet(string?, out T)"/> for
    /// these alone.
    /// </summary>
    /// <param name="slug">The slug; <see langword="null"/> is never found.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? slug, [MaybeNullWhen(false)] out T article)
    {
        if (slug is not null)
            return TryGet(slug.AsSpan(), out article);
        article = null;
        return false;
    }

    /// <inheritdoc cref="TryGet(string?, out T)"/>
    public bool TryGet(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        if (_collection is not null && _collection.TryGet(slug, out article) && Contains(article))
            return true;
        article = null;
        return false;
    }

    /// <summary>
    /// Finds the article of this list by the path of an address: <see cref="ArticleCollection{T}.TryGetByPath(string?, out T)"/> for these
    /// alone.
    /// </summary>
    /// <param name="path">The path; <see langword="null"/> is never found.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetByPath([NotNullWhen(true)] string? path, [MaybeNullWhen(false)] out T article)
    {
        if (path is not null)
            return TryGetByPath(path.AsSpan(), out article);
        article = null;
        return false;
    }

    /// <inheritdoc cref="TryGetByPath(string?, out T)"/>
    public bool TryGetByPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        if (_collection is not null && _collection.TryGetByPath(path, out article) && Contains(article))
            return true;
        article = null;
        return false;
    }

    /// <summary>The articles in order; enumerating them allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PositionAt(int index) => _positions is null ? _start + index : _positions[_start + index];

    private int IndexOf(T article)
    {
        var position = _collection is null ? -1 : _collection.PositionOf(article);
        return position < 0 ? -1 : IndexOfPosition(position);
    }

    private int IndexOfPosition(int position)
    {
        if (_positions is null)
            return position >= _start && position < _start + Count ? position - _start : -1;
        var index = _hasOwnOrder
            ? Array.IndexOf(_positions, position, _start, Count)
            : Array.BinarySearch(_positions, _start, Count, position);
        return index < 0 ? -1 : index - _start;
    }

    /// <summary>Walks the articles in order. A value, so that <c>foreach</c> allocates nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ArticleList<T> _list;
        private int _index;

        internal Enumerator(ArticleList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The article at this step.</summary>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next article.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back to before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}

using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Broadsheet.CompilerServices;
using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>
/// The articles of one collection: in order, and by slug. It has all of them, those too whose date lies ahead (an embargo).
/// </summary>
/// <remarks>
/// What is shown begins with <see cref="Published(TimeProvider)"/>: <c>News.All.Published(TimeProvider.System).TryGet(slug, out var
/// article)</c>.
/// </remarks>
/// <typeparam name="T">The collection's type of article.</typeparam>
[DebuggerDisplay("{Count} articles")]
public sealed partial class ArticleCollection<T> : IReadOnlyList<T>
    where T : Article
{
    private T[] _articles;

    // Empty for an article of a pack until it is looked up: the pack would be decoded for it.
    private string[] _keys;
    private SlugIndex _index;
    private OtherSlugs? _others;

    /// <summary>
    /// Whether more than the slugs in <see cref="_keys"/> leads to one: other slugs, the collections that were joined, or packs.
    /// </summary>
    private bool _hasOthers;

    /// <summary>A collection of <paramref name="articles"/> in the order given, as for a test.</summary>
    /// <param name="articles">Articles whose slugs differ.</param>
    /// <exception cref="ArgumentException">Two articles have the same slug.</exception>
    public ArticleCollection(IEnumerable<T> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        _articles = [.. articles];
        _keys = Keys(_articles, out var havePacks);
        var slugs = Array.ConvertAll(_articles, article => article.Slug);
        _index = new SlugIndex(SlugIndex.Build(slugs), _articles.Length);
        if (OtherSlugs.Print(slugs, []) is { Length: > 0 } others)
            _others = new OtherSlugs(others);
        _hasOthers = _others is not null || havePacks;
    }

    /// <summary>For code that was generated before formats were numbered; its index has refused by then.</summary>
    /// <param name="articles">Not read.</param>
    /// <param name="index">Not read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(CompiledBefore.Message, error: true)]
    public ArticleCollection(T[] articles, CollectionIndex index)
        : this([]) => FormatCheck.Refuse(CompiledBefore.Format, typeof(T).Assembly);

    /// <summary>A collection as it was compiled.</summary>
    /// <param name="articles">The articles, newest first. The array becomes the collection's own.</param>
    /// <param name="index">What was computed for this order.</param>
    internal ArticleCollection(T[] articles, CompilerServices.CollectionIndex index)
    {
        _articles = articles;
        _keys = Keys(articles, out var havePacks);
        _index = new SlugIndex(index.Slugs, articles.Length);
        _compiled = index;
        if (index.OtherSlugs is { Length: > 0 } others)
            _others = new OtherSlugs(others);
        _hasOthers = _others is not null || havePacks;
    }

    /// <summary>How many articles there are.</summary>
    public int Count => Joined?.Count ?? _articles.Length;

    /// <summary>The article at a position in the order, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return Joined is { } joined ? joined[index] : _articles[index];
        }
    }

    /// <summary>The article whose slug is <paramref name="slug"/>.</summary>
    /// <param name="slug">The slug, or one that the article had formerly; percent-encoded or in another normal form of Unicode too.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the nearest slug.</exception>
    public T Get(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return TryFind(slug, out var article) ? article : throw new KeyNotFoundException(Unknown(slug));
    }

    /// <summary>Finds the article whose slug is <paramref name="slug"/>, without allocating.</summary>
    /// <param name="slug">The slug as for <see cref="Get"/>; <see langword="null"/> is never found.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? slug, [MaybeNullWhen(false)] out T article)
    {
        if (slug is not null)
            return TryFind(slug, out article);
        article = null;
        return false;
    }

    /// <summary>Finds the article whose slug is <paramref name="slug"/>, without allocating.</summary>
    /// <param name="slug">The slug as for <see cref="Get"/>, such as a part of a request's path.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article) => TryFind(slug, out article);

    /// <summary>The articles in order; enumerating them allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_articles, Joined);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFind(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        var position = _index.Find(slug);
        if (position < 0 || !SlugKey.Is(_keys[position], slug))
            return TryFindOther(slug, out article);
        article = _articles[position];
        return true;
    }

    private int FindExact(ReadOnlySpan<char> slug)
    {
        var position = _index.Find(slug);
        return position >= 0 && SlugKey.Is(Key(position), slug) ? position : -1;
    }

    private string Key(int position) => _keys[position].Length > 0 ? _keys[position] : _keys[position] = _articles[position].SlugKey;

    /// <summary>
    /// For most slugs that are not found this is all there is to do. Its calls are its last steps, so that it need keep nothing for later.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindOther(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        if (_hasOthers || !(_index.HasHangul ? SlugSpelling.IsPlain(slug) : SlugSpelling.HasNoPercent(slug)))
            return TryFindSpelling(slug, out article);
        article = null;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindSpelling(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        if (Joined is { } joined && joined.TryGetExact(slug, out article))
            return true;
        if (FindExact(slug) is >= 0 and var position)
        {
            article = _articles[position];
            return true;
        }

        return SlugSpelling.IsEncoded(slug) ? TryFindDecoded(slug, out article) : TryFindBeside(slug, out article);
    }

    private bool TryFindDecoded(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        article = null;
        if (slug.Length > SlugSpelling.MaxLength)
            return false;
        Span<char> room = stackalloc char[slug.Length];
        var length = SlugSpelling.Read(slug, room);
        return length >= 0 && TryFindPlain(room[..length], out article);
    }

    /// <summary>Finds what is spelled as articles have it.</summary>
    private bool TryFindPlain(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        var position = FindExact(slug);
        article = position >= 0 ? _articles[position] : null;
        return article is not null || (Joined is { } joined && joined.TryGetExact(slug, out article)) || TryFindBeside(slug, out article);
    }

    /// <summary>Finds what leads to an article beside its slug.</summary>
    private bool TryFindBeside(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        if (Joined is { } joined)
            return joined.TryGetOther(slug, out article);
        var position = _others is null ? -1 : _others.Find(slug);
        article = position >= 0 ? _articles[position] : null;
        return article is not null;
    }

    private static string[] Keys(T[] articles, out bool havePacks)
    {
        havePacks = false;
        var keys = new string[articles.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var isPacked = articles[i].IsPacked;
            keys[i] = isPacked ? "" : articles[i].SlugKey;
            havePacks |= isPacked;
        }

        return keys;
    }

    private string Unknown(string slug)
    {
        if (Count == 0)
            return $"No article '{slug}': the collection is empty.";
        var nearest = Spelling.Nearest(slug, this.Select(article => article.Slug));
        var suggestion = nearest is null ? "." : $"; did you mean '{nearest}'?";
        return $"No article '{slug}' in '{this[0].Collection}'{suggestion}";
    }
}

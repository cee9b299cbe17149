using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Broadsheet.Text;

namespace Broadsheet;

/// <summary>The articles of one collection: in order, and by slug.</summary>
/// <typeparam name="T">The collection's type of article.</typeparam>
public sealed partial class ArticleCollection<T> : IReadOnlyList<T>
    where T : Article
{
    private readonly T[] _articles;
    private readonly string[] _keys;
    private readonly SlugIndex _index;
    private readonly FormerSlugs? _former;

    /// <summary>A collection of <paramref name="articles"/> in the order given, as for a test.</summary>
    /// <param name="articles">Articles whose slugs differ.</param>
    /// <exception cref="ArgumentException">Two articles have the same slug.</exception>
    public ArticleCollection(IEnumerable<T> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        _articles = [.. articles];
        _keys = Keys(_articles);
        _index = new SlugIndex(SlugIndex.Build(Array.ConvertAll(_articles, article => article.Slug)), _articles.Length);
    }

    /// <summary>A collection as it was compiled; for generated code.</summary>
    /// <param name="articles">The articles in order. The array becomes the collection's own.</param>
    /// <param name="index">Where each slug is, as the compiler computed it for this order.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleCollection(T[] articles, string index)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(index);
        _articles = articles;
        _keys = Keys(articles);
        _index = new SlugIndex(index, articles.Length);
    }

    /// <summary>A collection as it was compiled, some of whose articles had other slugs before; for generated code.</summary>
    /// <param name="articles">The articles in order. The array becomes the collection's own.</param>
    /// <param name="index">Where each slug is, as the compiler computed it for this order.</param>
    /// <param name="formerSlugs">One line per slug that an article had, in ordinal order: the slug, a blank, the article's place.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleCollection(T[] articles, string index, string formerSlugs)
        : this(articles, index)
    {
        ArgumentNullException.ThrowIfNull(formerSlugs);
        _former = new FormerSlugs(formerSlugs);
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _articles.Length;

    /// <summary>The article at a place in the order, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_articles.Length, nameof(index));
            return _articles[index];
        }
    }

    /// <summary>The article whose slug is <paramref name="slug"/>.</summary>
    /// <param name="slug">The slug, exactly, or one that the article had formerly.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the nearest slug.</exception>
    public T Get(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return TryGet(slug.AsSpan(), out var article) ? article : throw new KeyNotFoundException(Unknown(slug));
    }

    /// <summary>Finds the article whose slug is <paramref name="slug"/>, without allocating.</summary>
    /// <param name="slug">The slug, exactly; <see langword="null"/> is never found.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? slug, [MaybeNullWhen(false)] out T article)
    {
        if (slug is null)
        {
            article = null;
            return false;
        }

        var place = Find(slug);
        article = place >= 0 ? _articles[place] : null;
        return article is not null;
    }

    /// <summary>Finds the article whose slug is <paramref name="slug"/>, without allocating.</summary>
    /// <param name="slug">The slug, exactly, such as a part of a request's path.</param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        var place = Find(slug);
        article = place >= 0 ? _articles[place] : null;
        return article is not null;
    }

    /// <summary>The articles in order; enumerating them allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_articles);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ReadOnlySpan<char> slug)
    {
        var place = _index.Find(slug);
        return place >= 0 && SlugKey.Is(_keys[place], slug) ? place : FindFormer(slug);
    }

    private int FindFormer(ReadOnlySpan<char> slug) => _former is null ? -1 : _former.Find(slug);

    private static string[] Keys(T[] articles)
    {
        var keys = new string[articles.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = articles[i].SlugKey;
        return keys;
    }

    private string Unknown(string slug)
    {
        if (_articles.Length == 0)
            return $"No article '{slug}': the collection is empty.";
        var nearest = Spelling.Nearest(slug, _articles.Select(article => article.Slug));
        var suggestion = nearest is null ? "." : $"; did you mean '{nearest}'?";
        return $"No article '{slug}' in '{_articles[0].Collection}'{suggestion}";
    }
}

using System.Diagnostics.CodeAnalysis;
using Broadsheet.Shared;

namespace Broadsheet.Collections.Joining;

/// <summary>Collections as one: the arrays and indexes that each has, and the order of all.</summary>
internal sealed class JoinedParts<T>
    where T : Article
{
    private readonly T[][] _articles;
    private readonly PartSlugs[] _slugs;
    private readonly JoinedOrder _order;
    private readonly int _updates = HotReload.Updates;

    // Made where something is joined, so that an app which joins nothing has none of this in its binary.
    private readonly Func<JoinedParts<T>> _renew;
    private JoinedTerms? _terms;
    private int[]? _ending;

    /// <param name="parts">Collections whose articles are of the type.</param>
    /// <exception cref="ArgumentException">Two articles have the same slug or route.</exception>
    public JoinedParts(IReadOnlyList<IJoinPart> parts)
    {
        Parts = parts;
        _articles = [.. parts.Select(static part => (T[])part.Articles)];
        _slugs = [.. parts.Select(static part => part.Slugs)];
        JoinClash.Refuse(_articles, _slugs);
        _order = new JoinedOrder(_articles);
        _renew = () => new(parts);
    }

    public IReadOnlyList<IJoinPart> Parts { get; }

    /// <summary>Whether the collections may have other articles by now: the running app's code has been changed since.</summary>
    public bool IsOutdated => _updates != HotReload.Updates;

    public int Count => _order.Count;

    public T this[int index]
    {
        get
        {
            var (part, position) = _order[index];
            return _articles[part][position];
        }
    }

    /// <summary>Put together by term, when first asked for.</summary>
    public ITermIndex Terms => _terms ??= new JoinedTerms(Parts, _order);

    /// <summary>The positions of the articles whose publication ends, ascending.</summary>
    public int[] Ending =>
        _ending ??= [.. Parts.SelectMany((part, i) => part.Ending.Select(position => _order.Positions[i][position])).Order()];

    /// <summary>The same collections with the articles that they have by now.</summary>
    public JoinedParts<T> Renewed() => _renew();

    /// <summary>Finds the article that has a slug.</summary>
    public bool TryGetExact(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        for (var part = 0; part < _slugs.Length; part++)
        {
            if (_slugs[part].FindExact(slug) is >= 0 and var position)
            {
                article = _articles[part][position];
                return true;
            }
        }

        article = null;
        return false;
    }

    /// <summary>Finds the article that had a slug before, or has it in another spelling.</summary>
    public bool TryGetOther(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        for (var part = 0; part < _slugs.Length; part++)
        {
            if (_slugs[part].FindOther(slug) is >= 0 and var position)
            {
                article = _articles[part][position];
                return true;
            }
        }

        article = null;
        return false;
    }

    /// <summary>Finds the article that is listed with a path.</summary>
    public bool TryGetByOtherPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        for (var part = 0; part < _slugs.Length; part++)
        {
            if (_slugs[part].FindPath(path) is >= 0 and var position)
            {
                article = _articles[part][position];
                return true;
            }
        }

        article = null;
        return false;
    }

    /// <summary>The paths that are listed.</summary>
    public IEnumerable<string> OtherPaths => _slugs.SelectMany(static part => part.OtherPaths);

    /// <summary>The position of an article, or -1 where it is none of these.</summary>
    public int PositionOf(T article)
    {
        for (var part = 0; part < _slugs.Length; part++)
        {
            if (_slugs[part].FindExact(article.Slug) is >= 0 and var position)
                return ReferenceEquals(_articles[part][position], article) ? _order.Positions[part][position] : -1;
        }

        return -1;
    }

    /// <summary>Those that the article's own collection has precomputed.</summary>
    public IReadOnlyList<int> RelatedTo(int index)
    {
        var (part, position) = _order[index];
        return PositionsOf(part, Parts[part].RelatedTo(position));
    }

    /// <summary>Those in the article's own collection: a file of the same name in another is another article.</summary>
    public IReadOnlyList<int> TranslationsOf(int index)
    {
        var (part, position) = _order[index];
        return PositionsOf(part, Parts[part].TranslationsOf(position));
    }

    private int[] PositionsOf(int part, IReadOnlyList<int> positions) =>
        [.. positions.Select(position => _order.Positions[part][position])];
}

using Broadsheet.Collections.Joining;
using Broadsheet.Shared;

namespace Broadsheet;

/// <content>A collection that is several, and one that is a part of such a collection.</content>
public sealed partial class ArticleCollection<T> : IJoinPart
{
    private static readonly string NoSlugs = SlugIndex.Build([]);

    /// <summary>The collections that this one is; null where it has articles of its own.</summary>
    private JoinedParts<T>? _joined;

    /// <summary>It has no slug of its own, so that looking one up in a single collection costs nothing more for it.</summary>
    internal ArticleCollection(JoinedParts<T> joined)
    {
        _joined = joined;
        _hasOthers = true;
        _articles = [];
        _keys = [];
        _index = new SlugIndex(NoSlugs, 0);
    }

    private JoinedParts<T>? Joined => _joined is { IsOutdated: true } ? _joined = _joined.Renewed() : _joined;

    IReadOnlyList<IJoinPart> IJoinPart.Parts => _joined?.Parts ?? [NewestFirst()];

    Article[] IJoinPart.Articles => _articles;

    PartSlugs IJoinPart.Slugs => new(AllKeys(), _index, _others, Paths);

    ITermIndex IJoinPart.Terms => Terms;

    int[] IJoinPart.Ending => Ending;

    IReadOnlyList<int> IJoinPart.RelatedTo(int position) => RelatedTo(position);

    IReadOnlyList<int> IJoinPart.TranslationsOf(int position) => TranslationsOf(position);

    /// <summary>The collection itself, unless a test made it in another order.</summary>
    private ArticleCollection<T> NewestFirst()
    {
        if (IsNewestFirst)
            return this;
        int[] positions = [.. Enumerable.Range(0, _articles.Length)];
        // By position where dates are equal: Array.Sort would not keep their order.
        Array.Sort(
            positions, (position, other) => DateOf(other).CompareTo(DateOf(position)) is not 0 and var order
                ? order
                : position.CompareTo(other));
        return new ArticleCollection<T>(positions.Select(position => _articles[position]));
    }

    private string[] AllKeys()
    {
        for (var position = 0; position < _keys.Length; position++)
            Key(position);
        return _keys;
    }

    private DateTimeOffset DateOf(int position) => _articles[position].DatePublished.GetValueOrDefault();
}

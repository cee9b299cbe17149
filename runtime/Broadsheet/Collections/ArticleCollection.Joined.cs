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

    IReadOnlyList<int> IJoinPart.RelatedTo(int place) => RelatedTo(place);

    IReadOnlyList<int> IJoinPart.TranslationsOf(int place) => TranslationsOf(place);

    /// <summary>The collection itself, unless a test made it in another order.</summary>
    private ArticleCollection<T> NewestFirst()
    {
        if (IsNewestFirst)
            return this;
        int[] places = [.. Enumerable.Range(0, _articles.Length)];
        // By place where dates are equal: Array.Sort would not keep their order.
        Array.Sort(
            places, (place, other) => DateOf(other).CompareTo(DateOf(place)) is not 0 and var order ? order : place.CompareTo(other));
        return new ArticleCollection<T>(places.Select(place => _articles[place]));
    }

    private string[] AllKeys()
    {
        for (var place = 0; place < _keys.Length; place++)
            Key(place);
        return _keys;
    }

    private DateTimeOffset DateOf(int place) => _articles[place].DatePublished.GetValueOrDefault();
}

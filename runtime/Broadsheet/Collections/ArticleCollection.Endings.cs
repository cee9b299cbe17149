using Broadsheet.Shared;

namespace Broadsheet;

/// <content>The articles whose publication ends.</content>
public sealed partial class ArticleCollection<T>
{
    private int[]? _ending;
    private UnendedPositions? _unended;

    /// <summary>
    /// The positions of the articles whose publication has an end, ascending. Of a collection that was compiled, the compiler knows them,
    /// so that no article is read that has none.
    /// </summary>
    internal int[] Ending => Joined?.Ending ?? (_ending ??= ReadEnding());

    /// <summary>What has not ended at a moment; null where no article ends. Kept, because it is asked at each request.</summary>
    internal UnendedPositions? UnendedAt(DateTimeOffset now)
    {
        if (Ending is not { Length: > 0 } ending)
            return null;
        if (_unended is { } known && known.IsOf(ending, now))
            return known;
        return _unended = UnendedPositions.Of(ending, Count, position => this[position].Period.Until, now);
    }

    private int[] ReadEnding()
    {
        if (_compiled is { } compiled)
            return new PositionDigits(_articles.Length).Read(compiled.Ending);
        var positions = new List<int>();
        for (var position = 0; position < _articles.Length; position++)
        {
            if (_articles[position].Period.Until is not null)
                positions.Add(position);
        }

        return [.. positions];
    }
}

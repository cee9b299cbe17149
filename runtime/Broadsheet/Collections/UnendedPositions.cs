namespace Broadsheet;

/// <summary>What of a collection has not ended between two moments at which something ends.</summary>
internal sealed class UnendedPositions
{
    private readonly int[] _ending;
    private readonly DateTimeOffset _since;

    private UnendedPositions(int[] ending, int[]? positions, DateTimeOffset since, DateTimeOffset? until)
    {
        (_ending, Positions, _since, Until) = (ending, positions, since, until);
    }

    /// <summary>The positions, ascending; null where they are all.</summary>
    public int[]? Positions { get; }

    /// <summary>When the next article ends; none where none does.</summary>
    public DateTimeOffset? Until { get; }

    /// <param name="ending">The positions of the articles that end.</param>
    /// <param name="count">How many articles there are.</param>
    /// <param name="endOf">When the article at a position ends.</param>
    /// <param name="now">The moment asked for.</param>
    public static UnendedPositions Of(int[] ending, int count, Func<int, DateTimeOffset?> endOf, DateTimeOffset now)
    {
        var since = DateTimeOffset.MinValue;
        DateTimeOffset? until = null;
        var ended = new List<int>();
        foreach (var position in ending)
        {
            if (endOf(position) is not { } end)
                continue;
            if (end > now)
            {
                until = until < end ? until : end;
                continue;
            }

            ended.Add(position);
            since = end > since ? end : since;
        }

        return new UnendedPositions(ending, ended.Count == 0 ? null : AllBut(ended, count), since, until);
    }

    /// <summary>Whether it holds at a moment, for the articles that end by now.</summary>
    public bool IsOf(int[] ending, DateTimeOffset now) => ReferenceEquals(ending, _ending) && now >= _since && !(now >= Until);

    /// <summary>All positions but those that are left, which ascend.</summary>
    private static int[] AllBut(List<int> left, int count)
    {
        var positions = new int[count - left.Count];
        var next = 0;
        for (var position = 0; position < count; position++)
        {
            if (next < left.Count && left[next] == position)
                next++;
            else
                positions[position - next] = position;
        }

        return positions;
    }
}

namespace Broadsheet;

/// <summary>What of a collection has not ended between two moments at which something ends.</summary>
internal sealed class UnendedPlaces
{
    private readonly int[] _ending;
    private readonly DateTimeOffset _since;

    private UnendedPlaces(int[] ending, int[]? places, DateTimeOffset since, DateTimeOffset? until)
    {
        (_ending, Places, _since, Until) = (ending, places, since, until);
    }

    /// <summary>The places, ascending; null where they are all.</summary>
    public int[]? Places { get; }

    /// <summary>When the next article ends; none where none does.</summary>
    public DateTimeOffset? Until { get; }

    /// <param name="ending">The places of the articles that end.</param>
    /// <param name="count">How many articles there are.</param>
    /// <param name="endOf">When the article at a place ends.</param>
    /// <param name="now">The moment asked for.</param>
    public static UnendedPlaces Of(int[] ending, int count, Func<int, DateTimeOffset?> endOf, DateTimeOffset now)
    {
        var since = DateTimeOffset.MinValue;
        DateTimeOffset? until = null;
        var ended = new List<int>();
        foreach (var place in ending)
        {
            if (endOf(place) is not { } end)
                continue;
            if (end > now)
            {
                until = until < end ? until : end;
                continue;
            }

            ended.Add(place);
            since = end > since ? end : since;
        }

        return new UnendedPlaces(ending, ended.Count == 0 ? null : AllBut(ended, count), since, until);
    }

    /// <summary>Whether it holds at a moment, for the articles that end by now.</summary>
    public bool IsOf(int[] ending, DateTimeOffset now) => ReferenceEquals(ending, _ending) && now >= _since && !(now >= Until);

    /// <summary>All places but those that are left, which ascend.</summary>
    private static int[] AllBut(List<int> left, int count)
    {
        var places = new int[count - left.Count];
        var next = 0;
        for (var place = 0; place < count; place++)
        {
            if (next < left.Count && left[next] == place)
                next++;
            else
                places[place - next] = place;
        }

        return places;
    }
}

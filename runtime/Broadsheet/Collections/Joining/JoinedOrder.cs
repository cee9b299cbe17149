using System.Numerics;

namespace Broadsheet.Collections.Joining;

/// <summary>
/// The order of joined collections: newest first, articles of one date by the path of their file, as in a single collection; and of one
/// path in the order in which the collections are joined. Each collection keeps its own order.
/// </summary>
/// <remarks>A number per article: the collection in its upper bits, the place there in the others.</remarks>
internal sealed class JoinedOrder
{
    private readonly int[] _entries;
    private readonly int[] _counts;
    private readonly int _placeBits;
    private int[][]? _places;

    /// <param name="parts">The articles of each collection, newest first.</param>
    public JoinedOrder(IReadOnlyList<Article[]> parts)
    {
        _counts = [.. parts.Select(static part => part.Length)];
        _placeBits = 32 - BitsFor(parts.Count);
        if (_counts.Any(count => BitsFor(count) > _placeBits))
            throw new ArgumentException("These are too many articles to join.", nameof(parts));
        _entries = new int[_counts.Sum()];
        Merge(parts);
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _entries.Length;

    /// <summary>Which collection has the article at a place, and at which of its own places.</summary>
    public (int Part, int Place) this[int place]
    {
        get
        {
            var entry = (uint)_entries[place];
            var part = (uint)((ulong)entry >> _placeBits);
            return ((int)part, (int)(entry - ((ulong)part << _placeBits)));
        }
    }

    /// <summary>
    /// The place of each collection's articles, by their places there. Made when first asked for: listing and finding articles needs none.
    /// </summary>
    public int[][] Places => _places ??= Inverted();

    private void Merge(IReadOnlyList<Article[]> parts)
    {
        JoinHead[] heads = [.. parts.Select(static part => new JoinHead(part))];
        for (var i = 0; i < _entries.Length; i++)
        {
            var next = Newest(heads);
            _entries[i] = (int)(((ulong)next << _placeBits) | (uint)heads[next].Place);
            heads[next].MoveNext();
        }
    }

    private static int Newest(JoinHead[] heads)
    {
        var newest = -1;
        for (var part = 0; part < heads.Length; part++)
        {
            if (!heads[part].IsPastEnd && (newest < 0 || heads[part].IsBefore(heads[newest])))
                newest = part;
        }

        return newest;
    }

    private int[][] Inverted()
    {
        int[][] places = [.. _counts.Select(static count => new int[count])];
        for (var i = 0; i < _entries.Length; i++)
        {
            var (part, place) = this[i];
            places[part][place] = i;
        }

        return places;
    }

    /// <summary>How many bits tell this many numbers apart.</summary>
    private static int BitsFor(int count) => count < 2 ? 0 : BitOperations.Log2((uint)count - 1) + 1;
}

using System.Numerics;

namespace Broadsheet.Collections.Joining;

/// <summary>
/// The order of joined collections: newest first, articles of one date by the path of their file, as in a single collection; and of one
/// path in the order in which the collections are joined. Each collection keeps its own order.
/// </summary>
/// <remarks>A number per article: the collection in its upper bits, the position there in the others.</remarks>
internal sealed class JoinedOrder
{
    private readonly int[] _entries;
    private readonly int[] _counts;
    private readonly int _positionBits;
    private int[][]? _positions;

    /// <param name="parts">The articles of each collection, newest first.</param>
    public JoinedOrder(IReadOnlyList<Article[]> parts)
    {
        _counts = [.. parts.Select(static part => part.Length)];
        _positionBits = 32 - BitsFor(parts.Count);
        if (_counts.Any(count => BitsFor(count) > _positionBits))
            throw new ArgumentException("These are too many articles to join.", nameof(parts));
        _entries = new int[_counts.Sum()];
        Merge(parts);
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _entries.Length;

    /// <summary>Which collection has the article at a position, and at which of its own positions.</summary>
    public (int Part, int Position) this[int position]
    {
        get
        {
            var entry = (uint)_entries[position];
            var part = (uint)((ulong)entry >> _positionBits);
            return ((int)part, (int)(entry - ((ulong)part << _positionBits)));
        }
    }

    /// <summary>
    /// The position of each collection's articles, by their positions there. Made when first asked for: listing and finding articles needs
    /// none.
    /// </summary>
    public int[][] Positions => _positions ??= Inverted();

    private void Merge(IReadOnlyList<Article[]> parts)
    {
        JoinHead[] heads = [.. parts.Select(static part => new JoinHead(part))];
        for (var i = 0; i < _entries.Length; i++)
        {
            var next = Newest(heads);
            _entries[i] = (int)(((ulong)next << _positionBits) | (uint)heads[next].Position);
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
        int[][] positions = [.. _counts.Select(static count => new int[count])];
        for (var i = 0; i < _entries.Length; i++)
        {
            var (part, position) = this[i];
            positions[part][position] = i;
        }

        return positions;
    }

    /// <summary>How many bits tell this many numbers apart.</summary>
    private static int BitsFor(int count) => count < 2 ? 0 : BitOperations.Log2((uint)count - 1) + 1;
}

namespace Broadsheet.Text;

/// <summary>The slugs that articles of a collection had before, each with the place of its article in the list.</summary>
internal sealed class FormerSlugs
{
    private readonly string[] _slugs;
    private readonly int[] _places;

    /// <param name="text">What <see cref="Print"/> made.</param>
    public FormerSlugs(string text)
    {
        var lines = text.Split('\n');
        _slugs = new string[lines.Length];
        _places = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var blank = lines[i].IndexOf(' ');
            _slugs[i] = lines[i].Substring(0, blank);
            foreach (var digit in lines[i].AsSpan(blank + 1))
                _places[i] = (_places[i] * 10) + (digit - '0');
        }
    }

    /// <summary>One line per slug, in ordinal order: the slug, a blank, the place.</summary>
    public static string Print(IEnumerable<KeyValuePair<string, int>> places) => string.Join(
        "\n", places.OrderBy(static slug => slug.Key, StringComparer.Ordinal).Select(static slug => FormattableString.Invariant($"{slug.Key} {slug.Value}")));

    /// <summary>The place of the article that had <paramref name="slug"/>, or -1. Allocates nothing.</summary>
    public int Find(ReadOnlySpan<char> slug)
    {
        var low = 0;
        var high = _slugs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = slug.SequenceCompareTo(_slugs[middle].AsSpan());
            if (order == 0)
                return _places[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}

namespace Broadsheet.Generator.Lookups;

/// <summary>Likeness by words, for slugs (<c>city-opens-zone</c>) and names (<c>CityOpensZone</c>).</summary>
internal static class SharedWords
{
    private const double LeastShare = 0.5;

    /// <summary>
    /// The candidate that shares most words with <paramref name="text"/> (Dice's coefficient), at least half; null where none does. Earlier
    /// candidates win.
    /// </summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        var words = Words(text);
        string? nearest = null;
        var best = 0.0;
        foreach (var candidate in candidates)
        {
            var others = Words(candidate);
            var share = 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
            if (share >= LeastShare && share > best)
                (nearest, best) = (candidate, share);
        }

        return nearest;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || text[i] is '-' or '_' || (i > start && char.IsUpper(text[i]));
            if (!isEnd)
                continue;
            if (i > start)
                words.Add(text.Substring(start, i - start));
            start = i < text.Length && text[i] is '-' or '_' ? i + 1 : i;
        }

        return words;
    }
}

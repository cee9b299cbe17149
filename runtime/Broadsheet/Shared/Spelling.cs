namespace Broadsheet.Shared;

/// <summary>What someone may have meant who wrote something that does not exist.</summary>
internal static class Spelling
{
    /// <summary>More edits than this are no typing error, however long the word.</summary>
    private const int MostEdits = 8;

    /// <summary>
    /// The candidate with the fewest insertions, deletions and substitutions from <paramref name="word"/> (Levenshtein),
    /// else the first that it is the beginning of; <see langword="null"/> where none comes near. Earlier candidates win.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Min(MostEdits, 1 + (word.Length / 3));
        var row = new int[word.Length + 1];
        string? nearest = null;
        string? completion = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit, row);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }

            if (completion is null && word.Length > 0 && candidate.StartsWith(word, StringComparison.Ordinal))
                completion = candidate;
        }

        return nearest ?? completion;
    }

    /// <summary>The edits between two words, or some number over <paramref name="limit"/> where there are more.</summary>
    private static int Distance(string word, string candidate, int limit, int[] row)
    {
        if (Math.Abs(word.Length - candidate.Length) > limit)
            return limit + 1;
        for (var i = 0; i < row.Length; i++)
            row[i] = i;
        for (var j = 1; j <= candidate.Length; j++)
        {
            if (NextRow(word, candidate[j - 1], j, row) > limit)
                return limit + 1;
        }

        return row[word.Length];
    }

    /// <summary>One step of the dynamic programme; its least value can only grow from row to row.</summary>
    private static int NextRow(string word, char c, int j, int[] row)
    {
        var diagonal = row[0];
        var least = row[0] = j;
        for (var i = 1; i < row.Length; i++)
        {
            var substitution = diagonal + (word[i - 1] == c ? 0 : 1);
            diagonal = row[i];
            row[i] = Math.Min(substitution, 1 + Math.Min(row[i], row[i - 1]));
            least = Math.Min(least, row[i]);
        }

        return least;
    }
}

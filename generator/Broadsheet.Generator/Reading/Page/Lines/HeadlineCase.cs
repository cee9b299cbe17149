namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>Capitals in English display lines: headlines are set like a sentence or with a capital on each word.</summary>
internal static class HeadlineCase
{
    /// <summary>Shorter lines are names and labels in every style.</summary>
    private const int HeadlineWords = 4;

    /// <summary>Whether <paramref name="line"/> is English and has as many words as a headline.</summary>
    public static bool IsHeadlineLong(string line)
    {
        Count(line, out var words, out _);
        return words >= HeadlineWords && !Sentence.IsKorean(line);
    }

    /// <summary>Whether every word but articles, conjunctions and prepositions has a capital.</summary>
    public static bool IsTitle(string line)
    {
        Count(line, out var words, out var small);
        return words > 0 && small == 0;
    }

    /// <summary>Whether nothing but words with a capital stands on the line, as in the name of a place or an office.</summary>
    public static bool IsName(string line) => IsTitle(line) && line.IndexOfAny([',', ';', ':', '.']) < 0;

    /// <param name="small">Words of four letters or more that begin with a small one.</param>
    private static void Count(string line, out int words, out int small)
    {
        words = small = 0;
        for (var start = 0; start < line.Length;)
        {
            var end = line.IndexOf(' ', start);
            if (end < 0)
                end = line.Length;
            if (end > start && char.IsLetter(line[start]))
            {
                words++;
                small += end - start >= 4 && char.IsLower(line[start]) ? 1 : 0;
            }

            start = end + 1;
        }
    }
}

namespace Broadsheet.Pages;

/// <summary>Cuts a paragraph where a column ends or something is set into it.</summary>
internal static class ColumnBreak
{
    /// <summary>The two parts as printed; the second is empty where no place was found.</summary>
    public static (string Before, string After) Cut(string text, bool cutsWords, PageRandom random)
    {
        if (text.Length < 40)
            return (text, "");
        for (var trial = 0; trial < 12; trial++)
        {
            var at = random.Between(text.Length / 5, text.Length * 4 / 5);
            if (cutsWords && random.Chance(60) && WordCut.IsBetweenSyllables(text, at))
                return (text[..at], text[at..]);
            if (cutsWords && random.Chance(60) && WordCut.IsInsideWord(text, at))
                return (text[..at] + "-", text[at..]);
            var blank = text.IndexOf(' ', at);
            if (blank > 0 && blank < text.Length - 10 && !EndsSentence(text[blank - 1]) && !Wrapping.IsMark(text, blank + 1))
                return (text[..blank], text[(blank + 1)..]);
        }

        return (text, "");
    }

    /// <summary>Behind a sentence nobody can tell a break from a new paragraph.</summary>
    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '”' or '"' or '’' or ')' or ':' or '…';
}

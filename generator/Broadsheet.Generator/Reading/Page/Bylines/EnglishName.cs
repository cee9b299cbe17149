namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>Whether words in Latin letters are a name, as print writes it.</summary>
internal static class EnglishName
{
    private const int MaxPersonWords = 5;

    private const int MaxOrganizationWords = 8;

    /// <summary>An honorific that print writes with its article.</summary>
    private const string Clergy = "the Rev. ";

    /// <summary>Words with which an ordinary phrase behind <c>By</c> or a dash begins.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "June", "July", "August", "September",
        "October", "November", "December", "The", "Contrast", "Then", "Now", "Next", "Last", "Early", "Late", "Order", "Law", "Popular", "Staff", "Friday's", "By",
    };

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "and", "for", "&", "at", "in", "on" };

    public static bool IsPerson(string text, int minWords)
    {
        var words = (text.StartsWith(Clergy, StringComparison.OrdinalIgnoreCase) ? text.Substring(Clergy.Length) : text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var isParticle = i > 0 && PrintedName.IsLatinParticle(words[i]);
            if (!isParticle && (!PrintedName.IsLatinWord(words[i]) || (NoNames.Contains(words[i]) && !(i == 0 && words.Length > 1 && words[0] is "June" or "JUNE" or "August" or "AUGUST"))))
                return false;
        }

        return words.Length >= minWords && words.Length <= MaxPersonWords;
    }

    /// <summary>A house, an office or anyone whose name is written with capitals: <c>the City Museum</c>, <c>Friends of the Pond</c>.</summary>
    public static bool IsOrganization(string text)
    {
        var words = text.Split(' ');
        var capitals = 0;
        foreach (var word in words)
        {
            var isName = word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0])) && !word.EndsWith(":", StringComparison.Ordinal);
            if (!isName && !SmallWords.Contains(word) && !PrintedName.IsLatinParticle(word))
                return false;
            capitals += isName ? 1 : 0;
        }

        return capitals > 0 && words.Length <= MaxOrganizationWords;
    }
}

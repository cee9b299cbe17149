namespace Broadsheet.Text;

/// <content>Full stops that end no sentence.</content>
internal static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gov", "Sen", "Rep", "Pres", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt", "Adm",
        "St", "Mt", "Ft", "Ave", "Blvd", "Rd", "vs", "Vol", "Fig", "Dept", "Univ", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
        "Sep", "Sept", "Oct", "Nov", "Dec", "Inc", "Corp", "Co", "Ltd", "Jr", "Sr",
        "e.g", "i.e", "cf", "ca",
    };

    /// <summary>The words that follow a quotation and belong to its sentence, as in <c>“…합니다.” 라고 말했다</c>.</summary>
    private static readonly string[] QuotingParticles = ["이라고", "라고", "하고", "이라며", "라며", "라는", "이라는", "며", "고"];

    private static bool IsAbbreviation(string line, int fullStop, char next)
    {
        var start = line.LastIndexOf(' ', fullStop) + 1;
        while (start < fullStop && !char.IsLetterOrDigit(line[start]))
            start++;
        if (start == fullStop)
            return false;
        var last = line[fullStop - 1];
        // “2024. 10. 18. 시행”: the stops of a Korean date or number end nothing.
        if (IsDigit(last))
            return IsDigit(next) || Hangul.IsSyllable(next);
        var word = line.Substring(start, fullStop - start);
        return IsInitials(word) || Abbreviations.Contains(word) || (word is "No" or "no" or "pp" or "p" && IsDigit(next));
    }

    /// <summary>Single Latin capitals with stops between: <c>J</c>, <c>U.S</c>.</summary>
    private static bool IsInitials(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var fits = i % 2 == 0 ? word[i] is >= 'A' and <= 'Z' : word[i] == '.';
            if (!fits)
                return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool IsQuotingParticle(string line, int at, bool isAfterQuotation)
    {
        if (!isAfterQuotation)
            return false;
        var end = line.IndexOf(' ', at);
        var word = end < 0 ? line.Substring(at) : line.Substring(at, end - at);
        return Array.IndexOf(QuotingParticles, word) >= 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

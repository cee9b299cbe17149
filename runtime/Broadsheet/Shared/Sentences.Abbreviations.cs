namespace Broadsheet.Shared;

/// <content>Full stops that end no sentence.</content>
internal static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(
        [
            .. EnglishAbbreviations.BeforeNames, .. EnglishAbbreviations.Months, .. EnglishAbbreviations.BehindNames,
            "Pres", "Adm", "Vol", "Fig", "Univ", "e.g", "i.e", "cf",
        ],
        StringComparer.Ordinal);

    /// <summary>What follows <c>a.m.</c> and <c>p.m.</c> in the same sentence though it has a capital.</summary>
    private static readonly string[] MomentWords =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "KST", "GMT", "UTC", "EST", "EDT", "ET", "PST",
        "PDT", "PT",
    ];

    /// <summary>The words that follow a quotation and belong to its sentence, as in <c>“…합니다.” 라고 말했다</c>.</summary>
    private static readonly string[] QuotingParticles = ["이라고", "라고", "하고", "이라며", "라며", "라는", "이라는", "며", "고"];

    private static bool IsAbbreviation(string line, int fullStop, int next)
    {
        var start = line.LastIndexOf(' ', fullStop) + 1;
        while (start < fullStop && !char.IsLetterOrDigit(line[start]))
            start++;
        if (start == fullStop)
            return false;
        var last = line[fullStop - 1];
        // “2024. 10. 18. 시행”: the stops of a Korean date or number end nothing.
        if (IsDigit(last))
            return IsDigit(line[next]) || Hangul.IsSyllable(line[next]);
        var word = line.Substring(start, fullStop - start);
        return word switch
        {
            "No" or "no" or "p" or "pp" => IsDigit(line[next]),
            "a.m" or "p.m" => Array.IndexOf(MomentWords, WordAt(line, next)) >= 0,
            _ => IsInitials(word) || Abbreviations.Contains(word),
        };
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

    private static string WordAt(string line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        return line.Substring(start, end - start);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

namespace Broadsheet.Pages;

/// <summary>Takes off what a house prints before and behind a text: marks, numbers, brackets, the lead of a report.</summary>
internal static class PrintedMarks
{
    private const string Marks = "◇◆■□▲△▼▽●○◎▶▷◈•·-–—―*∙‧►♦▸☐✔»❏▨❍ㆍ☞※★☆▣▒◀◁↑〉>＊#⊙✉①②③④⑤⑥⑦⑧⑨⑩⑪⑫";
    private const string Openings = "[<〈《「『【(";
    private const string Closings = "]>〉》」』】)";

    public static string Strip(string text)
    {
        var rest = text.TrimStart([.. Marks, ' ', '…']).TrimEnd([' ', '|', '│', '◇', '◆', '■', '●', '―']);
        rest = WithoutNumber(rest);
        var opening = rest.Length > 2 ? Openings.IndexOf(rest[0], StringComparison.Ordinal) : -1;
        return opening >= 0 && rest[^1] == Closings[opening] ? rest[1..^1].Trim() : rest;
    }

    /// <summary>A report without what stands before its first sentence: <c>[도쿄=이름 특파원]</c>, <c>SEOUL (AP) —</c>.</summary>
    public static string StripLead(string text)
    {
        if (text.Length > 20 && text[0] is '[' or '【' or '〔' or '(')
        {
            var end = text.AsSpan(0, Math.Min(text.Length, 30)).IndexOfAny("]】〕)");
            return end > 0 ? text[(end + 1)..].TrimStart(' ', '=', '＝') : text;
        }

        foreach (var dash in (string[])[" — ", " – ", ": ", "-- "])
        {
            var at = text.AsSpan(0, Math.Min(text.Length, 45)).IndexOf(dash);
            if (at > 2 && text.Length > at + 20 && IsDateline(text[..at]))
                return text[(at + dash.Length)..];
        }

        return text;
    }

    private static bool IsDateline(string lead) =>
        lead[..2].All(char.IsAsciiLetterUpper) && lead.Split(' ').All(word => word.Length > 0 && !char.IsAsciiLetterLower(word[0]));

    private static string WithoutNumber(string text)
    {
        var digits = 0;
        while (digits < Math.Min(2, text.Length) && char.IsAsciiDigit(text[digits]))
            digits++;
        var isNumbered = digits > 0 && text.Length > digits + 2 && text[digits] is '.' or ')' && text[digits + 1] == ' ';
        return isNumbered ? text[(digits + 2)..] : text;
    }
}

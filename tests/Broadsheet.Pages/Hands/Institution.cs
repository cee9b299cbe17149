namespace Broadsheet.Pages;

/// <summary>Takes where somebody works off what they are: <c>새벽대 경제학과 교수</c>, <c>associate professor, Malabar School</c>.</summary>
internal static class Institution
{
    private static readonly string[] s_endings =
        ["대", "대학교", "여중", "여고", "중", "고", "초", "학교", "연구원", "연구소", "센터", "재단", "은행", "병원", "의료원", "협회", "조합", "회", "시", "군"];

    public static (string Org, string Post) Split(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && text[0] < 'ᄀ')
            return (text[(comma + 2)..], text[..comma]);
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 1)
            return ("", text);
        var first = text[..blank];
        return s_endings.Any(ending => first.EndsWith(ending, StringComparison.Ordinal)) ? (first, text[(blank + 1)..]) : ("", text);
    }
}

namespace Broadsheet.Pages;

/// <summary>The agencies that papers print by name.</summary>
internal static class Agencies
{
    public static IReadOnlyList<string> Korean { get; } = ["연합뉴스", "뉴시스", "뉴스1", "연합"];

    public static IReadOnlyList<string> English { get; } = ["AP", "Reuters", "AFP", "The Associated Press", "Bloomberg", "PTI", "Yonhap"];

    private static readonly string[] s_more =
        ["로이터", "신화", "UPI", "Associated Press", "Canadian Press", "AFP=연합뉴스", "AP=연합뉴스", "Xinhua", "Getty Images"];

    public static bool Contains(string name) => Korean.Contains(name) || English.Contains(name) || s_more.Contains(name);
}

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Newspaper pages.</summary>
internal static class PageConstructs
{
    private static readonly string[] Units =
    [
        "a ", "가 ", "a\n", "가\n", "a\n\n", "가나다\n\n", "A Headline Here\n\nA sentence follows it here. ", "# a\n\nb.\n\n",
        "^ a\n# b\n\nc.\n\n", "---\n", "[photo]\na\n\n", "[ad]\na\n\n", "[brief] a\n\n", "By Nora Whitfield\n\n", "정지민 기자\n\n",
        "정지민 기자 jimin@harbor.example\n",
        "/사진=정지민 기자\n", "(서울=연합)", "HARBOR, May 2 — ", "◇ ", "▲ a\n", "=", "\"", "“", "(", ")", "[", "]", "<", ">", "·", "-\n", "a-\nb ",
        "가나-\n다 ", "1 2 3\n", "a | b\n", "@", "a@b\n", "📷 a\n", "\u0301", "\uFFFE", "\u0001", "\f", "\u3000", "- 3 -\n", "계속\n",
        "© Harbor 2026\n", "Letters\n\n", "Q. a\nA. b\n", "문 a\n답 b\n", "3면에서 계속\n", "a.", "다.", "Mr. ", "AAAA ", "A B C D\n",
    ];

    public static IEnumerable<HostileConstruct> All() =>
        Units.Select(
            static unit => HostileConstruct.Read("page", unit, ".txt", size => "Harbor reopens today\n\n" + Repeated.Of(unit, size)));
}

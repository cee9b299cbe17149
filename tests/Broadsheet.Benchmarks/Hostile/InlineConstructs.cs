namespace Broadsheet.Benchmarks.Hostile;

/// <summary>What stands within a paragraph of Markdown, alone and in the lines of other blocks.</summary>
internal static class InlineConstructs
{
    /// <summary>Repeated without anything between.</summary>
    private static readonly string[] Units =
    [
        "a", "가", "a ", "*", "**", "_", "__", "*a ", "*a", "a*", "a* ", "**a ", "a**", "**a", "***", "*a**", "**a*", "*a* ", "**a** ",
        "***a*** ", "_a_ ", "a_", "_a", "a_b_c ",
        "*a_b ", "_a*b ", "*a _b ", "**x [a*b**c*](/d) ", "*a **b ", "**a *b", "*_", "~", "~~", "~~a ", "a~~", "~~a~~ ", "~a~ ", "*~~a*~~ ",
        "`", "``", "`a` ", "`a``", "`` ` ``", "` `` ``` ", "a`b", "\\", "\\`", "\\*", "\\a",
        "[", "]", "[]", "![", "[a", "[a]", "[a] ", "[a][b] ", "[a](", "[a](b", "[a](b) ", "[a](<b", "[a](<b>) ", "[a](b \"",
        "[a](b \"c\") ", "[a](b 'c", "![a](b) ", "![a", "[![a](b)](c) ", "[[a](b)](c) ",
        "[a\\", "[a]: ", "[^a] ", "[^a", "[^", "^[a] ", "[*a](b) ", "*[a](b*) ", "[`a](b)` ", "[<a](b)> ", "[a](b(c) ", "[a](((",
        "[a]((((b)))) ", "[x][ ", "[ ][ ] ", "![[a]](b) ",
        "<", ">", "<a", "<a ", "<a>", "<a b", "<a b=", "<a b=\"", "<a b=\"c\" ", "<a b='", "</a", "</a>", "<!--", "<!-- a ", "<!-- a --> ",
        "-->", "<!-", "<!A", "<!A ", "<?", "<? ?>", "<![CDATA[", "<![CDATA[ ]]>", "]]>",
        "<https://a.example> ", "<https://a.example", "<a@b.example> ", "<a@b", "<a:", "<aa:b ",
        "&", "&amp;", "&a", "&#", "&#65;", "&#x41;", "&#xFFFE;", "&#0;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "https://a.example ", "https://a.example/", "www.a.example ", "www.", "http://", "https://a_b", "https://(", "https://a.example에서 ",
        "https://a?b&amp;", "mailto:a ", "ftp://a.example ", "a@b.example ", "a@", "@", "a.b@c.d-", "a+b@c..d ", "https://a)", "https://a*",
        ":a:", ":", "::", "a: ", "|", "||", "a|b", "!", "#", "\"", "'", "(", ")", "{", "}", "{.a}", "$", "$a$", "=", "==", "+", "-", "--",
        "---", "...", "^", "^a^", "\t", " ", "\u00A0", "\u0301", "\u0301\u0327", "\u1112\u1161\u11AB", "🚲", "\uFFFE", "\u0001", "\u202E",
        "ſ", "ß",
        "a\n", "a  \n", "a\\\n", "*a\n", "a*\n", "[a\n", "`a\n", "<a\n", "&\n", "|\n", "a\r", "a\r\n", "\\\n",
    ];

    /// <summary>Opened and then closed.</summary>
    private static readonly (string Open, string Close)[] Pairs =
    [
        ("*", "*"), ("**", "**"), ("*a ", " a*"), ("**a *b ", "*a **"), ("_", "_"), ("*_", "_*"), ("~~", "~~"), ("[", "]"), ("[", "](b)"),
        ("![", "](b)"), ("[a](", ")"), ("(", ")"), ("<", ">"), ("`", "`"), ("[*", "*](b)"), ("*[", "](b)*"), ("[^", "]"), ("\"", "\""),
        ("<a>", "</a>"), ("<div>", "</div>"),
    ];

    /// <summary>In the lines of another block.</summary>
    private static readonly string[] InLines =
        ["a*", "*a", "**a", "_a_", "[a", "[a]", "a](b)", "`", "<a", "&", "https://a.example", "a@b.example", "|", "~~a", "[^a]", "\\"];

    private static readonly (string Name, string Head, string Line)[] Blocks =
    [
        ("quotation", "", "> #\n"), ("cells", "| a |\n|---|\n", "| # |\n"), ("cells without bars", "a | b\n---|---\n", "# | #\n"),
        ("list", "", "- #\n"), ("loose list", "", "- #\n\n"), ("lines", "", "#\n"), ("paragraphs", "", "#\n\n"), ("headings", "", "## #\n"),
        ("footnotes", "a[^n0]\n\n", "[^n0]: #\n\n"), ("definitions", "", "a\n: #\n\n"),
    ];

    public static IEnumerable<HostileConstruct> All() => Units.Select(Unit).Concat(Pairs.Select(Pair)).Concat(Blocks.SelectMany(InBlock));

    private static HostileConstruct Unit(string unit) => HostileConstruct.Read("inline", unit, ".md", size => Repeated.Of(unit, size));

    private static HostileConstruct Pair((string Open, string Close) pair) =>
        HostileConstruct.Read("nested inline", $"{pair.Open} … {pair.Close}", ".md", size => Repeated.Nested(pair.Open, pair.Close, size));

    private static IEnumerable<HostileConstruct> InBlock((string Name, string Head, string Line) block) =>
        InLines.Select(inline => HostileConstruct.Read(
        block.Name, inline, ".md", size => block.Head + Repeated.Of(block.Line.Replace("#", inline, StringComparison.Ordinal), size)));
}

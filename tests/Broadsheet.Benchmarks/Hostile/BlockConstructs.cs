namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Blocks of Markdown, and constructs of which one part stands once and the other often.</summary>
internal static class BlockConstructs
{
    private static readonly string[] Lines =
    [
        "\n", "> \n", ">", "> > ", "> a\n\n", "- \n", "- ", "- a\n", "- a\n\n", "-\n", "1. a\n", "1. a\n\n", "1) a\n", "1.\n", "- - ",
        "* a\n+ b\n", "- a\n1. b\n", "- [ ] a\n", "- [x] a\n", "    a\n", "\ta\n", "# a\n", "#\n", "###### a\n", "a\n===\n", "a\n---\n",
        "===\n", "---\n", "***\n", "- - -\n", "_ _ _\n",
        "```\na\n```\n", "```\n", "~~~\n", "```a\n", "`````\n````\n", "<div>\n", "<div>\n\n", "</div>\n\n", "<!--\n", "<!-- a -->\n\n",
        "<script>\n", "<pre>\n\n", "<?a\n", "<![CDATA[\n", "<a>\n",
        "|a|\n|-|\n\n", "| a | b |\n", "|-|\n", "a|b\n-|-\nc|d\n\n", "|\n|\n", "[a]: b\n", "[a]: b\n\n", "[a]:\n", "[a]: b 'c'\n",
        "[a]: b 'c\n", "[a]: <b\n", "[^a]: b\n", "[^a]: b\n\n", "[^a]:\n", "a\n: b\n", "a\n: b\n\n", ": b\n", "a\nb\n: c\n\n",
        "*[A]: b\n", "*[A]:\n", "> [!NOTE]\n> a\n\n", "> [!NOTE]\n", "> [!NOTE]\n\n", "<!-- more -->\n\n", "![](a.png)\n\n",
        "![a](a.png)\n\n", "a[^1]\n\n[^1]: b\n\n", "\u3000a\n", "ㄱ\n", "&nbsp;\n",
    ];

    private static readonly string[] NestedOpenings =
        [">", "> ", "- ", "1. ", "> - ", "* > ", "+ 1. ", "- > [a", "[^a]: ", "a\n: ", ": ", "- ```\n", "> <div>\n"];

    private static readonly (string Name, Func<int, string> Make)[] Special =
    [
        ("a table of N columns and N rows of one cell", static size => Wide(size, "|x\n")),
        ("a table of N columns and N rows of a bar", static size => Wide(size, "|\n")),
        ("a table of N columns and as many cells in each of few rows",
            static size =>
                $"{Repeated.Of("|a", size / 8)}|\n{Repeated.Of("|-", size / 8)}|\n{Repeated.Of(Repeated.Of("|b", size / 32) + "|\n", size / 2)}"),
        ("a table of one column and N cells in each row", static size => "|a|\n|-|\n" + Repeated.Of(Repeated.Of("|b", 2_000) + "\n", size)),
        ("tables of 100 columns and one row", static size => Repeated.Of(
            $"{Repeated.Of("|a", 200)}|\n{Repeated.Of("|-", 200)}|\n|x\n\n", size)),
        ("one definition with a long address, used often", static size => $"[a]: /{new string('u', size / 2)}\n\n" + Repeated.Of(
            "[a]", size / 2)),
        ("one definition with a long address of entities, used often",
            static size => $"[a]: /{Repeated.Of("&amp;", size / 2)}\n\n" + Repeated.Of("[a]", size / 2)),
        ("one definition with a long title, used often", static size => $"[a]: /b '{new string('u', size / 2)}'\n\n" + Repeated.Of(
            "[a]", size / 2)),
        ("one definition of 4,000 characters, used often", static size => $"[a]: /{new string('u', 4_000)}\n\n" + Repeated.Of(
            "[a]\n\n", size)),
        ("one image with a long address, used often", static size => $"[a]: /{new string('u', size / 2)}\n\n" + Repeated.Of(
            "![a] ", size / 2)),
        ("one footnote, used often", static size => $"[^a]: {new string('u', size / 2)}\n\n" + Repeated.Of("[^a]", size / 2)),
        ("one abbreviation with a long meaning, used often", static size => $"*[A]: {new string('u', 250)}\n\n" + Repeated.Of("A ", size)),
        ("one abbreviation with long parts", static size => $"*[{new string('A', 39)}]: b\n\n" + new string('A', size)),
        ("many abbreviations", static size => Repeated.Numbered("*[A#]: b\n", size / 2) + "\n" + Repeated.Numbered("A# ", size / 2)),
        ("many definitions", static size => Repeated.Numbered("[a#]: b\n", size / 2) + "\n" + Repeated.Numbered("[a#] ", size / 2)),
        ("many definitions below their uses", static size => Repeated.Numbered("[a#] ", size / 2) + "\n\n" + Repeated.Numbered(
            "[a#]: b\n", size / 2)),
        ("many footnotes", static size => Repeated.Numbered("a[^n#] ", size / 2) + "\n\n" + Repeated.Numbered("[^n#]: b\n\n", size / 2)),
        ("many missing footnotes", static size => "a[^known]\n\n[^known]: b\n\n" + Repeated.Numbered("a[^n#] ", size)),
        ("many missing footnotes beside many", static size => Repeated.Numbered("a[^n#]\n\n[^n#]: b\n\n", size / 2) + Repeated.Numbered(
            "a[^m#] ", size / 2)),
        ("a label of many characters", static size => $"[{new string('a', size)}]\n\n[{new string('a', 990)}]: b"),
        ("labels of 990 characters", static size => Repeated.Of($"[{new string('a', 990)}]", size)),
        ("equal headings", static size => Repeated.Of("## a\n\n", size)),
        ("headings that end in numbers", static size => Repeated.Numbered("## a-#\n\n## a\n\n", size)),
        ("headings of signs", static size => Repeated.Of("## !\n\n", size)),
        ("one long heading", static size => "# " + Repeated.Of("항구 ", size)),
        ("one long word", static size => new string('가', size)),
        ("one long sentence", static size => Repeated.Of("word ", size) + "."),
        ("short sentences", static size => Repeated.Of("A b. ", size)),
        ("abbreviated words", static size => Repeated.Of("Mr. ", size)),
        ("questions", static size => Repeated.Of("a? ", size)),
        ("a staircase of lists", static size => Staircase("- a\n", size)),
        ("a staircase of quotations in lists", static size => Staircase("- > a\n", size)),
        ("a staircase of numbers", static size => Staircase("1. a\n", size)),
        ("lists that nest two levels", static size => Repeated.Of("- a\n  - b\n", size)),
        ("quotations of growing depth", static size => string.Concat(
            Enumerable.Range(1, (int)Math.Sqrt(2 * size)).Select(static depth => new string('>', depth) + "\n"))),
        ("backticks of growing number", static size => string.Concat(
            Enumerable.Range(1, (int)Math.Sqrt(2 * size)).Select(static length => new string('`', length) + " "))),
        ("backticks of shrinking number", static size => string.Concat(
            Enumerable.Range(1, (int)Math.Sqrt(2 * size)).Reverse().Select(static length => new string('`', length) + " "))),
        ("fences of growing length", static size => string.Concat(
            Enumerable.Range(3, (int)Math.Sqrt(2 * size)).Select(static length => new string('`', length) + "\n"))),
        ("code spans that never close, then asterisks", static size => Repeated.Then("`a ", "*a ", size)),
        ("openers, then closers", static size => Repeated.Then("*a ", "a* ", size)),
        ("double openers, then single closers", static size => Repeated.Then("**a ", "a* ", size)),
        ("underscores, then asterisks", static size => Repeated.Then("_a ", "a* ", size)),
        ("brackets, then addresses", static size => Repeated.Then("[a", "](b)", size)),
        ("brackets, then asterisks", static size => Repeated.Then("[a ", "*a ", size)),
        ("raw tags in raw tags", static size => Repeated.Nested("<b>", "</b>", size)),
        ("comments in text", static size => Repeated.Of("a <!-- b --> ", size)),
        ("a code block of one line", static size => "```\n" + new string('a', size) + "\n```"),
        ("a code block of many lines", static size => "```\n" + Repeated.Of("a\n", size) + "```"),
        ("a comment of many lines", static size => "<!--\n" + Repeated.Of("a\n", size) + "-->"),
    ];

    public static IEnumerable<HostileConstruct> All() =>
        Lines.Select(static line => HostileConstruct.Read("block", line, ".md", size => Repeated.Of(line, size)))
            .Concat(NestedOpenings.Select(
                static open => HostileConstruct.Read("nested block", open, ".md", size => Repeated.Of(open, size) + "a")))
            .Concat(Special.Select(static special => HostileConstruct.Read("Markdown", special.Name, ".md", special.Make)));

    private static string Wide(int size, string row) =>
        $"{Repeated.Of("|a", size / 4)}|\n{Repeated.Of("|-", size / 4)}|\n{Repeated.Of(row, size / 2)}";

    private static string Staircase(string line, int size) =>
        string.Concat(Enumerable.Range(0, (int)Math.Sqrt(size)).Select(depth => new string(' ', 2 * depth) + line));
}

using System.Globalization;
using System.Text;

namespace Broadsheet.Testing;

/// <summary>
/// A YAML or JSON text that someone may put up to stop a build, at any size: the tests read it small, the benchmarks at 10 MB.
/// </summary>
/// <param name="Make">The text, of about as many characters as it is asked for.</param>
internal sealed record HostileText(string Name, Func<int, string> Make)
{
    /// <summary>In front matter, and in a data file.</summary>
    public static IReadOnlyList<HostileText> Yaml { get; } =
    [
        new("one plain text", size => "k: " + new string('a', size)),
        new("one plain text of words", size => "k: " + Repeat("word ", size)),
        new("one plain text on many lines", size => "k: a" + Repeat("\n  word", size)),
        new("one text in double quotes", size => $"k: \"{Repeat("말 ", size)}\""),
        new("one text in single quotes", size => $"k: '{Repeat("말 ", size)}'"),
        new("one text of escapes", size => $"k: \"{Repeat("\\u0041", size)}\""),
        new("one text of escaped line ends", size => $"k: \"{Repeat("\\\n ", size)}\""),
        new("one text of doubled quotes", size => $"k: '{Repeat("''", size)}'"),
        new("one text of decomposed Hangul", size => "k: " + Repeat("\u1112\u1161\u11AB", size)),
        new("one text of combining marks", size => "k: a" + Repeat("\u0301\u0327", size)),
        new("one literal block", size => "k: |\n" + Repeat("  line\n", size)),
        new("one folded block", size => "k: >\n" + Repeat("  line\n\n", size)),
        new("one line of a block", size => "k: |\n  " + new string('a', size)),
        new("double quotes never closed", size => "k: \"" + new string('a', size)),
        new("double quotes never closed, on many lines", size => "k: \"" + Repeat("a\n ", size)),
        new("single quotes never closed", size => "k: '" + new string('a', size)),
        new("a million quotes never closed", size => Repeat("k: \"\n", size)),
        new("brackets '['", size => "k: " + new string('[', size)),
        new("brackets '['  in lines", size => "k: " + Repeat("[\n ", size)),
        new("brackets '{'", size => "k: " + new string('{', size)),
        new("brackets '{a: '", size => "k: " + Repeat("{a: ", size)),
        new("brackets ']'", size => "k: " + new string(']', size)),
        new("'- - - -'", size => "k:\n  " + Repeat("- ", size)),
        new("'? ? ?'", size => "k:\n  " + Repeat("? ", size)),
        new("'? ? ?' at the start", size => Repeat("? ", size)),
        new("':::'", size => "k: " + new string(':', size)),
        new("': : :'", size => "k: " + Repeat(": ", size)),
        new("'a: a: a:'", size => Repeat("a: ", size)),
        new("'a:a:a:'", size => Repeat("a:", size)),
        new("lines of '- '", size => "k:\n" + Repeat("- \n", size)),
        new("lines of ','", size => "k: [" + Repeat(",\n ", size)),
        new("a mapping nested by indentation", Staircase),
        new("a list nested by indentation", size => "k:\n" + Staircase(size).Replace("a:", "-", StringComparison.Ordinal)),
        new("a list of small lists", size => $"k: [{Repeat("[],", size)}]"),
        new("a list of words", size => "k:\n" + Repeat("- word\n", size)),
        new("a list in brackets", size => $"k: [{Repeat("a,", size)}]"),
        new("a mapping of different keys", size => Numbered("key{0}: v\n", size)),
        new("a mapping in braces", size => $"k: {{{Numbered("a{0}: v, ", size)}}}"),
        new("a mapping of equal keys", size => Repeat("a: v\n", size)),
        new("a mapping of keys without values", size => Numbered("key{0}:\n", size)),
        new("a mapping of explicit keys", size => Numbered("? key{0}\n: v\n", size)),
        new("keys whose hashes are near", size => Numbered("{0}: v\n", size)),
        new("one huge key", size => new string('k', size) + ": v"),
        new("one huge key in quotes", size => $"\"{new string('k', size)}\": v"),
        new("one huge explicit key", size => $"? {new string('k', size)}\n: v"),
        new("one huge line without a key", size => "k: v\n" + new string('a', size)),
        new("lines without keys", size => "k: v\n" + Repeat("word\n", size)),
        new("one huge anchor", size => $"k: &{new string('a', size)} v"),
        new("one huge alias", size => "k: *" + new string('a', size)),
        new("one huge tag", size => $"k: !{new string('a', size)} v"),
        new("one huge tag in brackets", size => $"k: !<{new string('a', size)}> v"),
        new("one tag of escapes", size => $"k: !{Repeat("%41", size)} v"),
        new("many tags", size => Numbered("key{0}: !t v\n", size)),
        new("many anchors", size => Numbered("key{0}: &a{0} v\n", size)),
        new("many anchors around each other",
            size => "k:\n" +
                string.Concat(
                    Enumerable.Range(0, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"{new string(' ', i)} - &a{i}\n"))) +
                        Repeat(new string(' ', 32) + "- v\n", size)),
        new("many aliases of one text", size => "k: &a v\n" + Numbered("key{0}: *a\n", size)),
        new("an alias of a huge list", size => $"k: &a [{Repeat("v,", size)}]\nl: *a\n"),
        new("an alias bomb", size => "a0: &a0 [x, x]\n" + Numbered("b{0}: &b{0} [*a0, *a0, *a0, *a0]\n", size)),
        new("a ladder of aliases", Ladder),
        new("documents", size => "k: v\n" + Repeat("--- # c\nk: v\n", size)),
        new("document ends", size => "k: v\n" + Repeat("... # c\n", size)),
        new("directives", size => Repeat("%TAG ! tag:a,b:\n", size) + "--- # c\nk: v\n"),
        new("unknown directives", size => Repeat("%A b\n", size) + "--- # c\nk: v\n"),
        new("comments", size => Repeat("# c\n", size) + "k: v\n"),
        new("one huge comment", size => "k: v #" + new string('#', size)),
        new("comments within a list", size => $"k: [a{Repeat("\n # c", size)}\n ]"),
        new("blank lines", size => new string('\n', size) + "k: v\n"),
        new("CRLF lines", size => Repeat("\r\n", size) + "k: v\r\n"),
        new("CR lines", size => new string('\r', size) + "k: v\n"),
        new("blanks", size => "k:" + new string(' ', size) + "v\n"),
        new("tabs", size => "k:" + new string('\t', size) + "v\n"),
        new("tabs as indentation", size => "k:\n" + Repeat("\tv\n", size)),
        new("tabs after '-'", size => "k:\n" + Repeat("-\t", size)),
        new("blanks and tabs within brackets", size => $"k: [{Repeat("\t ", size)}]"),
        new("block headers", size => Repeat("k: |9-\n", size)),
        new("block headers in a line", size => "k: " + Repeat("|", size)),
        new("percent signs", size => "k: v\n" + new string('%', size)),
        new("at signs", size => "k: " + new string('@', size)),
        new("ampersands", size => "k: " + Repeat("& ", size)),
        new("asterisks", size => "k: " + Repeat("* ", size)),
        new("exclamation marks", size => "k: " + Repeat("! ", size)),
        new("backslashes", size => $"k: \"{new string('\\', size)}\""),
        new("NUL", size => "k: v\n" + new string('\0', size)),
        new("NUL between keys", size => Repeat("k: v\0\n", size)),
        new("control characters", size => "k: " + Repeat("\u0001\u001B\u007F\u0080", size)),
        new("lone surrogates", size => "k: " + Repeat("\uD800a", size)),
        new("reversed surrogates", size => "k: " + Repeat("\uDC00\uD800", size)),
        new("byte order marks", size => "k: " + new string('\uFEFF', size)),
        new("NEL and line separators", size => "k: a" + Repeat("\u0085\u2028 ", size)),
        new("emoji", size => "k: " + Repeat("🚲", size)),
        new("merge keys", size => "a: &a {b: c}\n" + Repeat("<<: *a\n", size)),
        new("lists as keys", size => "k: v\n" + Repeat("? [a]\n: v\n", size)),
    ];

    public static IReadOnlyList<HostileText> Json { get; } =
    [
        new("one text", size => $"{{\"k\": \"{Repeat("말 ", size)}\"}}"),
        new("one text of escapes", size => $"{{\"k\": \"{Repeat("\\u0041", size)}\"}}"),
        new("one text of escaped pairs", size => $"{{\"k\": \"{Repeat("\\ud83d\\ude00", size)}\"}}"),
        new("one text of decomposed Hangul", size => $"{{\"k\": \"{Repeat("\\u1112\\u1161\\u11AB", size)}\"}}"),
        new("one text of combining marks", size => $"{{\"k\": \"a{Repeat("\u0301\u0327", size)}\"}}"),
        new("quotes never closed", size => "{\"k\": \"" + new string('a', size)),
        new("one huge key", size => $"{{\"{new string('k', size)}\": 1}}"),
        new("one huge number", size => $"{{\"k\": {new string('9', size)}}}"),
        new("one huge fraction", size => $"{{\"k\": 0.{new string('0', size)}1e{new string('9', size / 2)}}}"),
        new("one huge word", size => $"{{\"k\": {new string('t', size)}}}"),
        new("brackets '['", size => new string('[', size)),
        new("brackets '{\"a\":'", size => Repeat("{\"a\":", size)),
        new("brackets ']'", size => "[" + new string(']', size)),
        new("commas", size => "[" + new string(',', size)),
        new("colons", size => "{\"k\"" + new string(':', size)),
        new("minus signs", size => "{\"k\":" + new string('-', size)),
        new("backslashes", size => "{\"k\":\"" + new string('\\', size)),
        new("slashes", size => new string('/', size)),
        new("a comment never closed", size => "/*" + Repeat("* ", size)),
        new("blanks", size => "{" + Repeat(" \t\r\n", size) + "}"),
        new("a list of numbers", size => $"{{\"k\": [{Repeat("1,", size)}1]}}"),
        new("a list of small lists", size => $"{{\"k\": [{Repeat("[],", size)}1]}}"),
        new("a list of small objects", size => $"{{\"k\": [{Repeat("{\"a\":1},", size)}1]}}"),
        new("an object of different keys", size => $"{{{Numbered("\"a{0}\":1,", size)}\"k\":1}}"),
        new("an object of equal keys", size => $"{{{Repeat("\"a\":1,", size)}\"k\":1}}"),
        new("entries with names", size => $"[{Numbered("{{\"name\":\"a{0}\"}},", size)}{{\"name\":\"z\"}}]"),
        new("entries without names", size => $"[{Repeat("{\"a\":1},", size)}{{\"name\":\"z\"}}]"),
        new("items that are no objects", size => $"[{Repeat("1,", size)}1]"),
        new("values one after another", size => Repeat("{} ", size)),
        new("NUL", size => "{\"k\": " + new string('\0', size)),
        new("control characters in a text", size => "{\"k\": \"" + new string('\u0001', size)),
        new("lone surrogates", size => "{\"k\": \"" + Repeat("\uD800a", size)),
        new("escaped halves", size => "{\"k\": \"" + Repeat("\\ud800", size)),
        new("byte order marks", size => new string('\uFEFF', size)),
        new("single quotes", size => "{" + new string('\'', size)),
    ];

    /// <summary>Lists of entries, in a YAML data file.</summary>
    public static IReadOnlyList<HostileText> YamlLists { get; } =
    [
        new("entries with names", size => Numbered("- name: a{0}\n", size)),
        new("entries without names", size => Repeat("- a: b\n", size)),
        new("entries with wrong dates", size => Numbered("- name: a{0}\n  date: x\n", size)),
        new("entries in braces", size => $"[{Numbered("{{name: a{0}}}, ", size)}]"),
        new("items that are no mappings", size => Repeat("- a\n", size)),
        new("items without anything", size => Repeat("-\n", size)),
        new("nested lists", size => Repeat("- ", size)),
        new("aliases of an entry", size => "- &a {name: x}\n" + Repeat("- *a\n", size)),
    ];

    private static string Repeat(string part, int size) => new StringBuilder().Insert(0, part, Math.Max(1, size / part.Length)).ToString();

    private static string Numbered(string format, int size)
    {
        var parsed = CompositeFormat.Parse(format);
        var text = new StringBuilder(size + format.Length);
        for (var i = 0; text.Length < size; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, parsed, i);
        return text.ToString();
    }

    private static string Staircase(int size)
    {
        var text = new StringBuilder(size);
        for (var depth = 0; text.Length < size; depth++)
            text.Append(' ', depth).Append("a:\n");
        return text.ToString();
    }

    private static string Ladder(int size)
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; text.Length < size; i++)
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        return text.ToString();
    }
}

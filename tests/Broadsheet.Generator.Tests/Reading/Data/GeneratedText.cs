using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Broadsheet.Generator.Tests.Reading.Data;

/// <summary>YAML and JSON texts for properties: whole ones, and ones that were damaged.</summary>
internal static class GeneratedText
{
    private const int MaxDepth = 4;

    private static readonly string[] YamlScraps =
    [
        "a", "k", ":", ": ", " ", "  ", "\n", "\n  ", "\r\n", "\r", "\t", "- ", "-\n", "? ", "[", "]", "{", "}", ",", "\"", "'", "|\n",
        ">-\n", "|2+\n", "&x ", "*x", "!", "!!str ", "%", "#", " # c\n",
        "@", "`", "\\", "\\u12", "\\x41", "한", "\u1112\u1161\u11AB", "e\u0301", "🚲", "\0", "\uD800", "\uDC00", "\uFEFF", "\uFFFF",
        "\u0085", "\u2028", "\u00A0", "---", "---\n", "...\n", "<<: *x\n", "~", "null", "true", "1.5",
        "headline: ", "slug: ", "date: ", "authors: ", "tags: ", "draft: ", "name: ", "2026-01-02",
    ];

    private static readonly string[] JsonScraps =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"k\"", "\"name\":", " ", "\n", "\r\n", "\t", "0", "-", "+", ".", "e", "E", "1", "01", "1e5",
        "true", "false", "null", "nul", "NaN", "//", "/*", "*/", "#", "'",
        "\\", "\\\"", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\uZ", "\\x", "한", "🚲", "\0", "\u0001", "\u007F", "\u0085", "\u00A0",
        "\u2028", "\uFEFF", "\uFFFF", "{},", "[],",
    ];

    public static Arbitrary<string> Yaml { get; } = Gen.OneOf(Scraps(YamlScraps), YamlDocument(), Damaged(YamlDocument(), YamlScraps))
        .ToArbitrary();

    public static Arbitrary<string> Json { get; } = Gen.OneOf(Scraps(JsonScraps), JsonDocument(), Damaged(JsonDocument(), JsonScraps))
        .ToArbitrary();

    public static Arbitrary<string> ValidJson { get; } = JsonDocument().ToArbitrary();

    private static Gen<string> Scraps(string[] scraps) => Gen.Elements(scraps).ListOf().Select(string.Concat);

    /// <summary>One to four places of a text deleted, doubled or overwritten.</summary>
    private static Gen<string> Damaged(Gen<string> texts, string[] scraps)
    {
        var damage = from place in Gen.Choose(0, 9_999)
                     from length in Gen.Choose(0, 6)
                     from kind in Gen.Choose(0, 2)
                     from scrap in Gen.Elements(scraps)
                     select (place, length, kind, scrap);
        return from text in texts
               from count in Gen.Choose(1, 4)
               from damages in damage.ListOf(count)
               select damages.Aggregate(text, static (damaged, one) => Damage(damaged, one.place, one.length, one.kind, one.scrap));
    }

    private static string Damage(string text, int place, int length, int kind, string scrap)
    {
        var start = place % (text.Length + 1);
        var end = Math.Min(text.Length, start + length);
        return kind switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(end, text[start..end]),
            _ => text.Remove(start, end - start).Insert(start, scrap),
        };
    }

    private static Gen<string> YamlDocument() =>
        from isList in Gen.Elements(true, false)
        from lead in Gen.Elements("", "", "# c\n", "---\n", "\uFEFF", "%YAML 1.2\n---\n")
        from body in isList ? YamlBlock(1).ListOf().Select(items => string.Concat(items.Select(item => "-" + item))) : YamlEntries(0)
        select lead + body;

    private static Gen<string> YamlEntries(int depth) => Gen.Choose(0, 4).SelectMany(count =>
        (from key in Gen.Elements("name", "headline", "slug", "k", "\"q k\"", "제목", "tags", "date", "1", "~", "long key of words")
         from value in YamlBlock(depth + 1)
         select $"{new string(' ', depth * 2)}{key}:{value}").ListOf(count).Select(string.Concat));

    /// <summary>What follows a colon or a dash, its line end included.</summary>
    private static Gen<string> YamlBlock(int depth)
    {
        var indent = new string(' ', depth * 2);
        var line = YamlFlow(depth).Select(value => " " + value + "\n");
        if (depth >= MaxDepth)
            return line;
        return Gen.Frequency(
            (4, line),
            (1, Gen.Elements(
                $" |\n{indent}one\n{indent}  two\n", $" >-\n{indent}one\n\n{indent}two\n", $" \"a\n{indent}b\"\n", $" a\n{indent}b\n")),
            (1, YamlEntries(depth).Select(entries => entries.Length == 0 ? "\n" : "\n" + entries)),
            (1, YamlBlock(depth + 1).ListOf(2).Select(items => "\n" + string.Concat(items.Select(item => indent + "-" + item)))));
    }

    private static Gen<string> YamlFlow(int depth)
    {
        var scalar = Gen.Elements(
            "a",
            "two words",
            "12",
            "-1.5e3",
            "true",
            "~",
            "",
            "\"q \\\" \\u00e9\"",
            "'it''s'",
            "2026-01-02",
            "&x v",
            "*x",
            "!!str 3",
            "!t v",
            "한글",
            "🚲",
            "a # c");
        if (depth >= MaxDepth)
            return scalar;
        return Gen.Frequency(
            (5, scalar),
            (1, YamlFlow(depth + 1).ListOf(2).Select(items => $"[{string.Join(", ", items)}]")),
            (1, YamlFlow(depth + 1).ListOf(2).Select(items => $"{{k: {items[0]}, \"l\": {items[1]}}}")));
    }

    private static Gen<string> JsonDocument() =>
        from value in Gen.OneOf(JsonObject(0), JsonObject(1).ListOf().Select(Bracketed))
        from lead in Gen.Elements("", "", "\uFEFF", "\n\t ")
        from trail in Gen.Elements("", "\n", " \r\n")
        select lead + value + trail;

    private static Gen<string> JsonObject(int depth) => Gen.Choose(0, 4).SelectMany(count =>
        from values in JsonValue(depth + 1).ListOf(count)
        from keys in JsonText().ListOf(count)
        from blank in Gen.Elements("", " ", "\r\n\t")
        select $"{{{string.Join(blank + ",", keys.Zip(values, (key, value) => $"{key}{blank}:{blank}{value}"))}{blank}}}");

    private static Gen<string> JsonValue(int depth)
    {
        var scalar = Gen.OneOf(
            JsonText(), Gen.Elements("0", "-0", "12", "-1.50e+3", "1E400", "123456789012345678901234567890", "true", "false", "null"));
        if (depth >= MaxDepth)
            return scalar;
        return Gen.Frequency((4, scalar), (1, JsonObject(depth)), (1, JsonValue(depth + 1).ListOf(2).Select(Bracketed)));
    }

    private static Gen<string> JsonText() =>
        Gen.Elements(
            "a",
            "name",
            "k",
            " ",
            "한",
            "\u1112\u1161\u11AB",
            "🚲",
            "\\n",
            "\\/",
            "\\\"",
            "\\\\",
            "\\u00E9",
            "\\ud83d\\ude00",
            "\\u0000",
            "/",
            "'",
            "#",
            "\u2028")
            .ListOf().Select(parts => new StringBuilder("\"").AppendJoin("", parts).Append('"').ToString());

    private static string Bracketed(IEnumerable<string> items) => $"[{string.Join(",", items)}]";
}

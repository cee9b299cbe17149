namespace Broadsheet.Benchmarks.Hostile;

/// <summary>
/// Front matter and data files; those of <see cref="HostileText"/> are read, and those that make types, slugs or articles are linked.
/// </summary>
internal static class DataConstructs
{
    private static readonly (string Name, string Head, string Part, string Tail)[] FrontMatter =
    [
        ("different keys", "", "key#: v\n", ""), ("keys of one name", "", "#: v\n", ""),
        ("keys that differ in signs", "", "a-#-b: v\n", ""), ("keys of mappings", "", "key#: {a: b}\n", ""),
        ("keys of lists", "", "key#: [a, b]\n", ""),
        ("mappings of different keys in a list", "steps:\n", "- k#: v\n", ""), ("one mapping of different keys", "k:\n", "  k#: v\n", ""),
        ("mappings within mappings", "k: {", "a#: {b: {c: d}}, ", "}"), ("different values in a list", "k: [", "v#, ", "]"),
        ("tags", "tags: [", "t#, ", "]"), ("equal tags", "tags: [", "t, ", "]"), ("authors", "authors: [", "a b#, ", "]"),
        ("decks", "deck: [", "d#, ", "]"), ("former slugs", "formerly: [", "s#, ", "]"),
        ("former slugs that are none", "formerly: [", "S !#, ", "]"),
        ("aliases of a long text", "", "k#: *a\n", ""), ("unknown references", "articles: [", "x#, ", "]"),
        ("equal keys", "", "a: v\n", ""), ("synonyms", "", "title: v\nheadline: w\n", ""),
    ];

    private static readonly (string Name, string Extension, string Head, string Part, string Tail)[] Files =
    [
        ("entries", ".yaml", "", "- name: n#\n", ""), ("entries of different keys", ".yaml", "", "- name: n#\n  k#: v\n", ""),
        ("entries with one name", ".yaml", "", "- name: n\n", ""), ("entries without letters", ".yaml", "", "- name: '!'\n", ""),
        ("entries with slugs", ".yaml", "", "- slug: n#\n", ""), ("entries with wrong dates", ".yaml", "", "- name: n#\n  date: x\n", ""),
        ("entries of mixed types", ".yaml", "", "- name: n#\n  k: #\n- name: m#\n  k: v\n", ""),
        ("entries with tags", ".yaml", "", "- name: n#\n  tags: [a#, b#]\n", ""),
        ("entries with series", ".yaml", "", "- name: n#\n  series: a\n", ""), ("different keys", ".yaml", "", "k#: v\n", ""),
        ("entries", ".json", "[", "{\"name\":\"n#\"},", "{}]"),
        ("entries of different keys", ".json", "[", "{\"name\":\"n#\",\"k#\":1},", "{}]"),
        ("different keys", ".json", "{", "\"k#\":1,", "\"k\":1}"), ("keys of objects", ".json", "{", "\"k#\":{\"a\":1},", "\"k\":1}"),
        ("objects of different keys", ".json", "{\"k\":[", "{\"a#\":1},", "{}]}"),
    ];

    private static readonly (string Name, string Head, string Part, string Tail)[] Toml =
    [
        ("different keys", "", "key# = 1\n", ""), ("equal keys", "", "a = 1\n", ""), ("keys with dots", "", "a.b#.c = 1\n", ""),
        ("one key with dots", "", "a#.", "z = 1"), ("tables", "", "[t#]\nk = 1\n", ""), ("tables within tables", "", "[a.b.c.t#]\n", ""),
        ("tables of one name", "", "[a]\n", ""), ("a list of tables", "", "[[p]]\nk# = 1\n", ""),
        ("lists in the last of a list of tables", "[[p]]\n", "[[p.q]]\n", ""), ("one list", "k = [", "#, ", "]"),
        ("brackets", "k = ", "[", ""), ("braces", "k = ", "{a = ", ""), ("one table in braces", "k = {", "k# = 1, ", "z = 1}"),
        ("one text", "k = \"", "word ", "\""), ("one text of escapes", "k = \"", "\\u0041", "\""),
        ("one text of lines", "k = \"\"\"", "line\n", "\"\"\""), ("one text of joined lines", "k = \"\"\"", "\\\n  ", "\"\"\""),
        ("a text never closed", "k = '''", "'' ", ""), ("one number", "k = ", "1", "x"), ("one number of many parts", "k = ", "1_", ""),
        ("quotation marks", "", "\"", ""),
    ];

    public static IEnumerable<HostileConstruct> All() =>
        FrontMatter.Select(static text => HostileConstruct.Linked("front matter", text.Name, ".md", size => FrontMatterOf(text, size)))
            .Concat(Toml.Select(
                static text => HostileConstruct.Linked(
                    "TOML", text.Name, ".md", size => $"+++\n{text.Head}{Repeated.Numbered(text.Part, size)}{text.Tail}\n+++\nText.\n")))
            .Concat(Files.Select(
                static text => HostileConstruct.Linked(
                    "data",
                    $"{text.Name} ({text.Extension})",
                    text.Extension,
                    size => text.Head + Repeated.Numbered(text.Part, size) + text.Tail)))
            .Concat(HostileText.Yaml.Select(static text => HostileConstruct.Read("YAML", text.Name, ".yaml", text.Make)))
            .Concat(HostileText.YamlLists.Select(static text => HostileConstruct.Read("YAML", text.Name, ".yaml", text.Make)))
            .Concat(HostileText.Json.Select(static text => HostileConstruct.Read("JSON", text.Name, ".json", text.Make)));

    private static string FrontMatterOf((string Name, string Head, string Part, string Tail) text, int size)
    {
        // What is anchored is as long as half of the file.
        var isAnchored = text.Part.Contains('*', StringComparison.Ordinal);
        var anchor = isAnchored ? $"a: &a {new string('v', size / 2)}\n" : "";
        return $"---\n{anchor}{text.Head}{Repeated.Numbered(text.Part, size - anchor.Length)}{text.Tail}\n---\nText.\n";
    }
}

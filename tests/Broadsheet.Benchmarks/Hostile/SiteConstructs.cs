using System.Globalization;

namespace Broadsheet.Benchmarks.Hostile;

/// <summary>Links, routes, slugs and C# names, for which all files are seen together.</summary>
internal static class SiteConstructs
{
    private static readonly (string Name, string Part)[] Links =
    [
        ("dead links to files", "[a](b#.md) "), ("equal dead links to files", "[a](b.md) "), ("dead links to slugs", "[a](notes:b#) "),
        ("dead routes", "[a](/notes/b#) "), ("wrong anchors", "[a](#b#) "), ("missing images", "![a](b#.png) "),
        ("links to itself", "[a](a.md) "), ("folders in links", "[a](../../b/../c#/./d.md) "), ("encoded links", "[a](%41%2E%6D%64) "),
        ("queries", "[a](a.md?b=#) "), ("unknown schemes", "[a](s#:b) "), ("headings and wrong anchors", "## Pier #\n\n[a](#quay-#)\n\n"),
        ("headings and anchors in another case", "## Pier #\n\n[a](#PIER-#)\n\n"),
        ("wrong anchors of a hundred letters", $"## {new string('p', 100)}#\n\n[a](#{new string('q', 100)}#)\n\n"),
        ("long addresses", $"[a]({new string('b', 900)}#.md) "), ("dots in addresses", $"[a]({Repeated.Of("../", 900)}b.md) "),
    ];

    public static IEnumerable<HostileConstruct> All() =>
        Links.Select(static link => HostileConstruct.Linked("links", link.Name, ".md", size => Repeated.Numbered(link.Part, size))).Concat(
        [
            Files("files", static (i, _) => ($"content/notes/n{i}.md", "Text of a few words, no more.\n")),
            Files("files with one slug", static (i, _) => ($"content/notes/n{i}.md", "---\nslug: same\n---\nText.\n")),
            Files("files with one name in C#",
                static (i, _) => ($"content/notes/a{new string('-', i % 40)}{i}.md", "Text of a few words.\n")),
            Files("collections", static (i, _) => ($"content/c{i}/a.md", "Text of a few words, no more.\n")),
            Files("collections whose keys are collections", static (i, _) => ($"content/c{i}/a.md", $"---\nc{i + 1}: a\n---\nText.\n")),
            Files("files of different keys", static (i, _) => ($"content/notes/n{i}.md", $"---\nkey{i}: v\n---\nText.\n")),
            Files("files that link to each other",
                static (i, count) => ($"content/notes/n{i}.md", $"[a](n{(i + 1) % count}.md) [b](n{(i + 7) % count}.md)\n")),
            Files("files with dead links", static (i, _) => ($"content/notes/n{i}.md", $"[a](m{i}.md) [b](notes:m{i}) [c](/notes/m{i})\n")),
            Files("files with wrong references", static (i, _) => ($"content/notes/n{i}.md", $"---\nnotes: m{i}\n---\nText.\n")),
            Files("files with former slugs", static (i, _) => ($"content/notes/n{i}.md", $"---\nformerly: [o{i}, p{i}]\n---\nText.\n")),
            Files("files with tags in common", static (i, _) => ($"content/notes/n{i}.md", $"---\ntags: [a, b, t{i % 10}]\n---\nText.\n")),
            Files("files of one author", static (i, _) => ($"content/notes/n{i}.md", "---\nauthor: Nora Whitfield\n---\nText.\n")),
            Files("files of one title", static (i, _) => ($"content/notes/n{i}.md", "---\ntitle: The ferry sails again\n---\nText.\n")),
            AllToAll("files that refer to all others", static i => $"n{i}", static names => $"---\nnotes: [{names}]\n---\nText.\n", ", "),
            AllToAll("files that link to all others", static i => $"[a](n{i}.md)", static names => names + "\n", " "),
            HostileConstruct.Site("names", "one long folder", static size => [new($"content/{new string('a', size)}/b.md", "Text.")]),
            HostileConstruct.Site(
                "names", "one long file name", static size => [new($"content/notes/{new string('가', size)}.md", "Text.")]),
            HostileConstruct.Site(
                "names",
                "one long title",
                static size => [new("content/notes/a.md", $"---\ntitle: {Repeated.Of("가나 ", size)}\n---\nText.")]),
            HostileConstruct.Site(
                "names", "one long slug", static size => [new("content/notes/a.md", $"---\nslug: {Repeated.Of("ab-", size)}\n---\nText.")]),
            HostileConstruct.Site("names", "many folders", static size => [new($"content/notes/{Repeated.Of("a/", size)}b.md", "Text.")]),
        ]);

    /// <summary>As many files as have together so many characters in their texts and paths.</summary>
    private static HostileConstruct Files(string name, Func<int, int, (string Path, string Text)> make) =>
        HostileConstruct.Site("site", name, size =>
    {
        var (path, text) = make(1_000, 2_000);
        var count = size / (path.Length + text.Length);
        return Enumerable.Range(0, count).Select(i => make(i, count)).Select(
            static file => new KeyValuePair<string, string>(file.Path, file.Text));
    });

    /// <summary>As many files as name each other in a text of the size: their number is its square root.</summary>
    private static HostileConstruct AllToAll(string name, Func<string, string> one, Func<string, string> file, string separator) =>
        HostileConstruct.Site("site", name, size =>
    {
        var count = (int)Math.Sqrt(size / (one("100").Length + separator.Length));
        var all = file(string.Join(separator, Enumerable.Range(0, count).Select(i => one(i.ToString(CultureInfo.InvariantCulture)))));
        return Enumerable.Range(0, count).Select(
            i => new KeyValuePair<string, string>(string.Create(CultureInfo.InvariantCulture, $"content/notes/n{i}.md"), all));
    });
}

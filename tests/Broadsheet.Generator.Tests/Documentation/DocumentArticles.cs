namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>Articles that documents speak of without showing them.</summary>
internal static class DocumentArticles
{
    private static readonly (string Path, string Text)[] Everywhere =
    [
        ("content/news/opening-night.md",
            "---\ntitle: Opening night at the old pier\nsection: Harbour\n---\n\nThe night market opened on Friday.\n"),
        ("content/news/city-opens-pier.md", "---\nslug: city-opens-pier\n---\n\n# City opens pier\n\nThe pier is open again.\n"),
        (
            "content/news/2026-03-14-en.txt",
            "# Ferry line to return to Saltmarsh Island after nine-year gap\n\nThe first boat leaves in April.\n\n@ By Nora Whitfield\n"),
        ("content/authors/park.md", "---\ntitle: 박서연\n---\n\n항구를 취재한다.\n"),
        ("content/staff/nora-whitfield.yaml", "name: Nora Whitfield\n"),
    ];

    private static readonly (string Path, string Text)[] Manual =
    [
        ("content/guides/hello.md", "# Hello\n\nRead [the links](links.md).\n"),
        ("content/guides/links.md", "# Links\n\nEvery link is checked.\n"),
    ];

    private static readonly (string Path, string Text)[] Recipes =
    [
        ("content/recipes/재첩국.md", "---\ntitle: 재첩국\ncourse: soup\nminutes: 40\nlevel: beginner\norder: 3\n---\n\n맑게 끓인다.\n"),
    ];

    private static readonly (string Path, string Text)[] DeclaredRecipes =
    [
        ("content/recipes/재첩국.md", "---\ntitle: 재첩국\ncourse: soup\nminutes: 40\n---\n\n맑게 끓인다.\n"),
        ("content/regions/seomjin.md", "# 섬진강\n\n하구에서 조개를 캔다.\n"),
    ];

    private static readonly (string Path, string Text)[] Docs =
    [
        ("content/docs/index.md", "---\ntitle: Manual\norder: 1\n---\n\nBegin here.\n"),
        ("content/docs/setup/linux.md", "---\ntitle: Install it on Linux\norder: 2\nfor: administrators\n---\n\n## Packages\n\nOne.\n"),
    ];

    /// <summary>Articles that an app like the one of <paramref name="document"/> has.</summary>
    public static IEnumerable<(string Path, string Text)> Of(string document) => Path.GetFileName(document) switch
    {
        "declared-types.md" or "migrating-from-astro.md" => [.. Everywhere, .. DeclaredRecipes],
        "documentation-site.md" => [.. Everywhere, .. Docs],
        _ => [.. Everywhere, .. Manual, .. Recipes],
    };
}

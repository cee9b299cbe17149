using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Lookups;

/// <summary>Which articles someone may have meant who wrote a slug or a name that none has, the likeliest first.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    public static IReadOnlyList<CatalogEntry> ForSlug(string written, ArticleCatalog catalog)
    {
        // The headline's words, a property's name, the route and a file's name without its folders are what people write for a slug.
        var meant = InPath(Slug.OfPath(written), catalog) ?? catalog.FindMember(written) ?? BelowFolder(written, catalog);
        return Nearest(written, meant, catalog, static entry => entry.Slug);
    }

    /// <summary>The article with the most of a path that is a slug, which ends it.</summary>
    private static CatalogEntry? InPath(string path, ArticleCatalog catalog)
    {
        for (var start = 0; ; start = path.IndexOf('/', start) + 1)
        {
            if (catalog.Find(path.Substring(start)) is { } found)
                return found;
            if (path.IndexOf('/', start) < 0)
                return null;
        }
    }

    private static CatalogEntry? BelowFolder(string name, ArticleCatalog catalog) =>
        catalog.Articles.FirstOrDefault(entry => entry.Slug.EndsWith("/" + name, StringComparison.Ordinal));

    public static IReadOnlyList<CatalogEntry> ForMember(string written, ArticleCatalog catalog)
    {
        var meant = catalog.Articles.FirstOrDefault(entry => string.Equals(entry.MemberName, written, StringComparison.OrdinalIgnoreCase));
        return Nearest(written, meant, catalog, static entry => entry.MemberName);
    }

    private static List<CatalogEntry> Nearest(
        string written, CatalogEntry? meant, ArticleCatalog catalog, Func<CatalogEntry, string> textOf)
    {
        var left = catalog.Articles.ToList();
        var nearest = new List<CatalogEntry>(Most);
        if (meant is not null && catalog.Now(meant) is { } now && left.Remove(now))
            nearest.Add(now);
        while (nearest.Count < Most && Spelling.Nearest(written, left.Select(textOf)) is { } text)
        {
            var found = left.FindIndex(entry => textOf(entry) == text);
            nearest.Add(left[found]);
            left.RemoveAt(found);
        }

        // A new headline is no typing error: what has most of the words is what was renamed.
        if (nearest.Count == 0 && SharedWords.Nearest(textOf(new(written, written)), left.Select(textOf)) is { } sharing)
            nearest.Add(left.Find(entry => textOf(entry) == sharing));
        return nearest;
    }
}

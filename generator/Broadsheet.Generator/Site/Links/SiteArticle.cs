using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Generator.Site.Routes;

namespace Broadsheet.Generator.Site.Links;

/// <summary>An article as links see it. One object for each, compared as such: an article is asked for by thousands of links.</summary>
/// <param name="article">With its slug.</param>
/// <param name="route">Unique in the site, or told to be wrong.</param>
/// <param name="formerRoutes">The routes that it had with its former slugs, in their order.</param>
internal sealed class SiteArticle(NamedArticle article, CollectionNames collection, string route, IReadOnlyList<string> formerRoutes)
{
    /// <summary>What sanitized raw HTML has before each id.</summary>
    private const string UserContent = "user-content-";

    private HashSet<string>? _anchors;
    private Dictionary<string, string>? _anchorsByLetters;

    public NamedArticle Article => article;

    public CollectionNames Collection => collection;

    public string Route => route;

    public IReadOnlyList<string> FormerRoutes => formerRoutes;

    /// <summary>Old paths that no slug tells; known once every article has its route.</summary>
    public EquatableArray<string> Aliases { get; set; }

    /// <summary>Null where the runtime makes the same of collection and slug.</summary>
    public string? RouteOfItsOwn => route == Routes.RoutePattern.DefaultOf(collection.Name, article.Slug) ? null : route;

    /// <summary>
    /// The <c>id</c> that an anchor leads to: itself; that of raw HTML, before which <c>user-content-</c> was put; or the only one of the
    /// same letters and digits, as engines differ in the signs that they put between them. Null where there is none.
    /// </summary>
    public string? FindAnchor(string anchor) =>
        HasAnchor(anchor) ? anchor : HasAnchor(UserContent + anchor) ? UserContent + anchor : AnchorOfLetters(anchor);

    private string? AnchorOfLetters(string anchor)
    {
        _anchorsByLetters ??= article.Head.Anchors.GroupBy(LettersOf, StringComparer.Ordinal)
            .Where(static same => same.Key.Length > 0 && same.Count() == 1)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        return _anchorsByLetters.TryGetValue(LettersOf(anchor), out var found) ? found : null;
    }

    private static string LettersOf(string anchor) => string.Concat(anchor.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public bool HasAnchor(string anchor) => (_anchors ??= new(article.Head.Anchors, StringComparer.Ordinal)).Contains(anchor);
}

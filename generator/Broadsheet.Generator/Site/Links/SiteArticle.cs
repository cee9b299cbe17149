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
    private Dictionary<string, string>? _anchorsInAnyCase;

    public NamedArticle Article => article;

    public CollectionNames Collection => collection;

    public string Route => route;

    public IReadOnlyList<string> FormerRoutes => formerRoutes;

    /// <summary>Old paths that no slug tells; known once every article has its route.</summary>
    public EquatableArray<string> Aliases { get; set; }

    /// <summary>Null where the runtime makes the same of collection and slug.</summary>
    public string? RouteOfItsOwn => route == Routes.RoutePattern.DefaultOf(collection.Name, article.Slug) ? null : route;

    /// <summary>
    /// The <c>id</c> that an anchor leads to: itself, or that of raw HTML, before which <c>user-content-</c> was put; null where there is
    /// none.
    /// </summary>
    public string? FindAnchor(string anchor) =>
        HasAnchor(anchor) ? anchor : HasAnchor(UserContent + anchor) ? UserContent + anchor : null;

    public bool HasAnchor(string anchor) => (_anchors ??= new(article.Head.Anchors, StringComparer.Ordinal)).Contains(anchor);

    /// <summary>The first of its anchors that is called like <paramref name="anchor"/> but for upper and lower case.</summary>
    public string? AnchorInAnyCase(string anchor)
    {
        _anchorsInAnyCase ??= article.Head.Anchors.GroupBy(static known => known, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.OrdinalIgnoreCase);
        return _anchorsInAnyCase.TryGetValue(anchor, out var found) ? found : null;
    }
}

using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Linking.Links;

/// <summary>An article as links see it. One object for each, compared as such: an article is asked for by thousands of links.</summary>
/// <param name="article">With its slug.</param>
/// <param name="route">Unique in the site, or told to be wrong.</param>
/// <param name="formerRoutes">The routes that it had with its former slugs, in their order.</param>
internal sealed class SiteArticle(LinkedArticle article, CollectionNames collection, string route, IReadOnlyList<string> formerRoutes)
{
    private HashSet<string>? _anchors;

    public LinkedArticle Article => article;

    public CollectionNames Collection => collection;

    public string Route => route;

    public IReadOnlyList<string> FormerRoutes => formerRoutes;

    /// <summary>Null where the runtime makes the same of collection and slug.</summary>
    public string? RouteOfItsOwn => route == Routes.RoutePattern.DefaultOf(collection.Name, article.Slug) ? null : route;

    public bool HasAnchor(string anchor) => (_anchors ??= new(article.Index.Anchors, StringComparer.Ordinal)).Contains(anchor);
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Generator.Site.Routes;

namespace Broadsheet.Generator.Site.Links;

/// <summary>
/// All that a link may lead to: articles by file, by collection and slug, and by route; drafts that are left out; images.
/// </summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, SiteFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteCollection> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteArticle> _byRoute = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteArticle> _byFormerRoute = new(StringComparer.Ordinal);
    private readonly HashSet<string> _draftRoutes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly Lazy<PathNames> _routes;

    public SiteMap(
        IReadOnlyList<CollectionNaming> collections, IEnumerable<ArticleFileIndex> files, SiteImages images, RouteAllocator routes)
    {
        foreach (var collection in collections)
            Add(collection, routes);
        foreach (var article in Articles)
            routes.CheckFormer(article.Article, article.FormerRoutes);
        foreach (var article in Articles)
            AddAliases(article, routes);
        var indexes = files.ToList();
        foreach (var file in indexes.Where(static file => !file.Drafts.IsEmpty))
            AddDrafts(file);
        var articlesByPath = indexes
            .OrderBy(static file => file.File.FullPath, StringComparer.Ordinal)
            .Select(file => new KeyValuePair<string, SiteFile>(
                file.File.Path, _files.TryGetValue(file.File.FullPath, out var found) ? found : new([], !file.Drafts.IsEmpty)));
        Files = new FileTable<SiteFile>(articlesByPath);
        Images = new FileTable<string>(images.Paths.Select(static path => new KeyValuePair<string, string>(path, SitePath.RouteOf(path))));
        ChecksImages = images.AreListed;
        _routes = new(() => NamesOf(_byRoute.Keys));
    }

    public FileTable<SiteFile> Files { get; }

    /// <summary>
    /// The route of each image by its file: in the file's own spelling, by which a server finds it, whatever the normal form of that is.
    /// </summary>
    public FileTable<string> Images { get; }

    public bool ChecksImages { get; }

    /// <summary>The routes by their names; only a dead link asks for them.</summary>
    public PathNames Routes => _routes.Value;

    /// <summary>The articles of a file, in order.</summary>
    public IReadOnlyList<SiteArticle> ArticlesOf(string fullPath) => _files.TryGetValue(fullPath, out var file) ? file.Articles : [];

    /// <summary>All articles, by collection and in source order.</summary>
    public IEnumerable<SiteArticle> Articles => _collections.Values.SelectMany(static collection => collection.Articles);

    public SiteCollection? CollectionNamed(string name) => _collections.TryGetValue(name, out var collection) ? collection : null;

    /// <summary>The name of the collection that is called like <paramref name="name"/> but for upper and lower case.</summary>
    public string? CollectionInAnyCase(string name) =>
        _collections.Keys.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The article with a route, with or without a <c>/</c> at its end.</summary>
    public SiteArticle? AtRoute(string path) => Find(_byRoute, path);

    public SiteArticle? AtFormerRoute(string path) => Find(_byFormerRoute, path);

    public bool IsDraftRoute(string path) => _draftRoutes.Contains(path.TrimEnd('/'));

    /// <summary>Whether a path stands among the routes of a collection, below the place where its list may be.</summary>
    public bool IsAmongRoutes(string path) =>
        _prefixes.Any(prefix => path.Length > prefix.Length && path.StartsWith(prefix, StringComparison.Ordinal));

    private static PathNames NamesOf(IEnumerable<string> routes)
    {
        var names = new PathNames();
        foreach (var route in routes)
            names.Add(route);
        return names;
    }

    private static SiteArticle? Find(Dictionary<string, SiteArticle> routes, string path) =>
        routes.TryGetValue(path, out var article) || routes.TryGetValue(path.TrimEnd('/'), out article)
            || routes.TryGetValue(path + "/", out article) ? article : null;

    private void Add(CollectionNaming naming, RouteAllocator routes)
    {
        var collection = new SiteCollection(naming.Names.Name, naming.Target.Articles.Count);
        _collections.Add(naming.Names.Name, collection);
        foreach (var file in naming.Files)
        {
            var articles = new List<SiteArticle>();
            foreach (var linked in file.Articles)
            {
                var article = new SiteArticle(linked, naming.Names, routes.Allocate(linked), routes.FormerRoutes(linked));
                articles.Add(article);
                collection.Add(article);
                AddRoutes(article, routes.PatternOf(linked));
            }

            _files[file.File.FullPath] = new SiteFile(articles, false);
        }
    }

    private void AddRoutes(SiteArticle article, RoutePattern pattern)
    {
        if (!_byRoute.ContainsKey(article.Route))
            _byRoute.Add(article.Route, article);
        // Below a route for everything, every page of the site would be one of its articles.
        if (pattern.Prefix != "/")
            _prefixes.Add(pattern.Prefix);
        foreach (var route in article.FormerRoutes)
        {
            if (!_byFormerRoute.ContainsKey(route))
                _byFormerRoute.Add(route, article);
        }
    }

    private void AddAliases(SiteArticle article, RouteAllocator routes)
    {
        article.Aliases = routes.Aliases(article.Article, article.Route);
        foreach (var alias in article.Aliases)
        {
            if (!_byFormerRoute.ContainsKey(alias))
                _byFormerRoute.Add(alias, article);
        }
    }

    private void AddDrafts(ArticleFileIndex file)
    {
        if (!_files.TryGetValue(file.File.FullPath, out var known) || known.Articles.Count == 0)
            _files[file.File.FullPath] = new SiteFile([], true);
        if (CollectionNamed(file.File.Collection) is not { } collection)
            return;
        foreach (var draft in file.Drafts)
        {
            var slug = SlugClaim.Wanted(file.File, draft);
            collection.Drafts.Add(slug);
            _draftRoutes.Add(RoutePattern.DefaultOf(collection.Name, slug));
        }
    }
}

/// <summary>An article file.</summary>
/// <param name="IsDraft">All that it holds is left out.</param>
internal sealed record SiteFile(IReadOnlyList<SiteArticle> Articles, bool IsDraft);

/// <summary>A collection as links name it: <c>news:slug</c>.</summary>
/// <param name="count">How many articles it will have.</param>
internal sealed class SiteCollection(string name, int count)
{
    private readonly Dictionary<string, SiteArticle> _bySlug = new(count, StringComparer.Ordinal);
    private readonly Dictionary<string, SiteArticle> _byFormerSlug = new(StringComparer.Ordinal);
    private ILookup<string, string>? _byLastPart;

    public string Name => name;

    public ICollection<SiteArticle> Articles => _bySlug.Values;

    public IReadOnlyCollection<string> Slugs => _bySlug.Keys;

    /// <summary>The slugs of drafts that are left out.</summary>
    public HashSet<string> Drafts { get; } = new(StringComparer.Ordinal);

    public void Add(SiteArticle article)
    {
        _bySlug.Add(article.Article.Slug, article);
        foreach (var former in article.Article.FormerNames)
            _byFormerSlug[former.Slug] = article;
    }

    public SiteArticle? WithSlug(string slug) => _bySlug.TryGetValue(slug, out var article) ? article : null;

    /// <summary>A slug in a folder that ends in <paramref name="name"/>, without which an author may have written it.</summary>
    public string? BelowFolder(string name) =>
        (_byLastPart ??= _bySlug.Keys.ToLookup(static slug => slug.Substring(slug.LastIndexOf('/') + 1), StringComparer.Ordinal))[name]
            .FirstOrDefault();

    public SiteArticle? WithFormerSlug(string slug) => _byFormerSlug.TryGetValue(slug, out var article) ? article : null;
}

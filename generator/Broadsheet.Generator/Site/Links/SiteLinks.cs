using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Site.Links;

/// <summary>Resolves the links of all articles, and knows who links to whom.</summary>
internal sealed class SiteLinks
{
    private readonly SiteMap _site;
    private readonly Dictionary<SiteArticle, EquatableArray<string>> _addresses = [];
    private readonly Dictionary<SiteArticle, List<SiteArticle>> _linkers = [];
    private readonly List<FileLinkProblems> _problems = [];

    public SiteLinks(SiteMap site, IEnumerable<CollectionNaming> collections)
    {
        _site = site;
        var resolver = new LinkResolver(site);
        foreach (var file in collections.SelectMany(static collection => collection.Files))
            Resolve(resolver, file.File.FullPath);
    }

    public EquatableArray<FileLinkProblems> Problems => _problems.ToEquatableArray();

    /// <summary><paramref name="file"/> with the routes of its articles and the addresses of their links.</summary>
    public FileLinks Complete(FileLinks file)
    {
        var articles = _site.ArticlesOf(file.FullPath);
        return file with
        {
            Articles = file.Articles.Select((link, i) => Complete(link, articles[i])).ToEquatableArray(),
        };
    }

    private ResolvedArticle Complete(ResolvedArticle link, SiteArticle article)
    {
        var path = article.RouteOfItsOwn;
        var isComplete = !_addresses.TryGetValue(article, out var addresses) && path is null
            && article.FormerRoutes.Count == 0 && article.Aliases.IsEmpty;
        return isComplete ? link : link with
        {
            Path = path,
            FormerPaths = article.FormerRoutes.ToEquatableArray(),
            Aliases = article.Aliases,
            Addresses = addresses,
        };
    }

    /// <summary>Who links to the articles of each collection; collections that nobody links to are left out.</summary>
    public IEnumerable<Backlinks> Backlinks(IEnumerable<CollectionSchema> schemas)
    {
        if (_linkers.Count == 0)
            yield break;
        var ranks = Ranks();
        foreach (var schema in schemas)
        {
            var targets = schema.Naming.Files
                .SelectMany(file => _site.ArticlesOf(file.File.FullPath))
                .Where(_linkers.ContainsKey)
                .OrderBy(static article => article.Article.Slug, StringComparer.Ordinal)
                .ToList();
            if (targets.Count > 0)
                yield return BacklinkTable.Of(schema, targets, _linkers, ranks);
        }
    }

    private void Resolve(LinkResolver resolver, string fullPath)
    {
        var problems = new List<LinkProblem>();
        var number = 0;
        foreach (var article in _site.ArticlesOf(fullPath))
        {
            if (article.Article.Head.Links.IsEmpty)
                continue;
            var linked = new HashSet<SiteArticle>();
            var addresses = new List<string>(article.Article.Head.Links.Count);
            foreach (var link in article.Article.Head.Links)
            {
                var outcome = resolver.Resolve(article, link);
                addresses.Add(outcome.Address);
                if (outcome.Problem is { } problem)
                    problems.Add(new LinkProblem(problem, number, outcome.Arguments.ToEquatableArray()));
                if (outcome.Target is { } target && target != article && linked.Add(target))
                    LinkersOf(target).Add(article);
                number++;
            }

            if (addresses.Exists(static address => address.Length > 0))
                _addresses.Add(article, addresses.ToEquatableArray());
        }

        if (problems.Count > 0)
            _problems.Add(new FileLinkProblems(fullPath, problems.ToEquatableArray()));
    }

    private List<SiteArticle> LinkersOf(SiteArticle target)
    {
        if (!_linkers.TryGetValue(target, out var linkers))
            _linkers.Add(target, linkers = []);
        return linkers;
    }

    /// <summary>The place of each article in the order of the site: newest first, equal dates and undated ones in source order.</summary>
    private Dictionary<SiteArticle, int> Ranks()
    {
        var ranks = new Dictionary<SiteArticle, int>();
        foreach (var article in _site.Articles.OrderByDescending(
            static article => article.Article.Head.DatePublished ?? DateTimeOffset.MinValue))
            ranks.Add(article, ranks.Count);
        return ranks;
    }
}

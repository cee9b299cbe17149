using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>Gives each article its route, by the pattern that its file carries. No two may share one.</summary>
/// <param name="count">How many articles will have one.</param>
internal sealed class RouteAllocator(int count, ICollection<DiagnosticInfo> diagnostics)
{
    private const int MaxQuotedLength = 100;

    private readonly Dictionary<(string Written, string Collection), RoutePattern> _patterns = [];

    /// <summary>By route without the slash at its end, which a request may have or not.</summary>
    private readonly Dictionary<string, NamedArticle> _owners = new(count, StringComparer.Ordinal);
    private readonly Dictionary<string, NamedArticle> _formerOwners = new(StringComparer.Ordinal);

    /// <summary>
    /// The route; where its pattern cannot give one, or another article has it, the problem is told and there is a route all the same.
    /// </summary>
    public string Allocate(NamedArticle article)
    {
        var route = article.Head.Permalink is { } written ? PathOf(written, "/") : Expand(article);
        var place = article.Head.Permalink?.Span ?? article.Head.Slug.Span;
        var isOfPattern = article.Head.Permalink is null && PatternOf(article).Problem is not null;
        if (!isOfPattern && RouteCheck.ProblemOf(route) is { } problem)
            Report(Descriptors.UnusablePath, article, place, Shown(route), problem);
        var key = route.TrimEnd('/');
        if (_owners.TryGetValue(key, out var owner))
            Report(Descriptors.RouteTaken, article, place, route, NameOf(owner));
        else
            _owners.Add(key, article);
        return route;
    }

    private string Expand(NamedArticle article)
    {
        if (PatternOf(article).Expand(article, article.Slug, out var missing) is { } route)
            return route;
        Report(Descriptors.RouteLacksValue, article, article.Head.FrontMatterStart ?? article.Head.Slug.Span, article.File.Route!,
            missing, KeyOf(missing));
        return RoutePattern.DefaultOf(article.File.Collection, article.Slug);
    }

    /// <summary>
    /// A path is not percent-encoded. One that does not begin with <c>/</c> is seen from the folder of the article's own.
    /// </summary>
    private static string PathOf(WrittenPath written, string route)
    {
        var path = PercentText.Decode(written.Text);
        return path.StartsWith("/", StringComparison.Ordinal) ? path : route.Substring(0, route.TrimEnd('/').LastIndexOf('/') + 1) + path;
    }

    /// <summary>
    /// The old paths of an article. One that leads to another article as well is reported, and left out. To be called once every article
    /// has its route.
    /// </summary>
    public EquatableArray<string> Aliases(NamedArticle article, string route)
    {
        if (article.Head.Aliases.IsEmpty)
            return [];
        var paths = new List<string>();
        foreach (var alias in article.Head.Aliases)
        {
            var path = PathOf(alias, route);
            var key = path.TrimEnd('/');
            if (RouteCheck.ProblemOf(path) is { } problem)
                Report(Descriptors.UnusablePath, article, alias.Span, Shown(path), problem);
            else if (key == route.TrimEnd('/'))
                Report(Descriptors.AliasIsOwn, article, alias.Span, path, alias.Text);
            else if ((_owners.TryGetValue(key, out var owner) || _formerOwners.TryGetValue(key, out owner)) && owner != article)
                Report(Descriptors.AliasTaken, article, alias.Span, path, NameOf(owner));
            else if (owner is null)
            {
                _formerOwners.Add(key, article);
                paths.Add(path);
            }
        }

        return paths.ToEquatableArray();
    }

    /// <summary>The routes that an article had with its former slugs.</summary>
    public IReadOnlyList<string> FormerRoutes(NamedArticle article) => article.FormerNames.IsEmpty ? [] :
        [.. article.FormerNames.Select(
            former => PatternOf(article).Expand(article, former.Slug, out _)
                ?? RoutePattern.DefaultOf(article.File.Collection, former.Slug))];

    /// <summary>Reports former routes that lead to another article as well. To be called once every article has its route.</summary>
    public void CheckFormer(NamedArticle article, IReadOnlyList<string> formerRoutes)
    {
        for (var i = 0; i < formerRoutes.Count; i++)
        {
            var key = formerRoutes[i].TrimEnd('/');
            var slug = article.FormerNames[i].Slug;
            if (!_owners.TryGetValue(key, out var owner) && !_formerOwners.TryGetValue(key, out owner))
                _formerOwners.Add(key, article);
            else if (owner != article)
                Report(Descriptors.FormerRouteTaken, article, PlaceOf(article, slug), slug, formerRoutes[i], NameOf(owner));
        }
    }

    /// <summary>The pattern of an article's file; a wrong one is told at the first file that has it, and is as good as none.</summary>
    public RoutePattern PatternOf(NamedArticle article)
    {
        var written = article.File.Route ?? "";
        var key = (written, article.File.Collection);
        if (_patterns.TryGetValue(key, out var pattern))
            return pattern;
        pattern = RoutePattern.Default(article.File.Collection);
        if (written.Length > 0)
        {
            var parsed = RoutePattern.Parse(written, out var problem);
            if (parsed is null)
                ReportInvalid(article, written, problem);
            pattern = parsed ?? pattern;
        }

        // The name of a collection that its metadata gives may be anything.
        if (pattern.Problem is { } wrongName)
            ReportInvalid(article, RoutePattern.DefaultOf(article.File.Collection, "{slug}"), wrongName);
        _patterns.Add(key, pattern);
        return pattern;
    }

    private void ReportInvalid(NamedArticle article, string pattern, string problem) =>
        Report(Descriptors.InvalidRoute, article, article.Head.FrontMatterStart ?? article.Head.Slug.Span, pattern, article.File.Collection,
            problem);

    private static FileSpan PlaceOf(NamedArticle article, string formerSlug) =>
        article.Head.FormerSlugs.First(former => SlugClaim.InForm(article.File, former) == formerSlug).Span;

    private static string NameOf(NamedArticle article) =>
        $"{article.File.Path}({article.Head.Slug.Span.FirstLine.ToString(CultureInfo.InvariantCulture)})";

    private static string Shown(string route) => route.Length <= MaxQuotedLength ? route : route.Substring(0, MaxQuotedLength) + "…";

    /// <summary>The key of front matter that gives a placeholder its value.</summary>
    private static string KeyOf(string placeholder) => placeholder switch
    {
        "year" or "month" or "day" => "published",
        var key => key,
    };

    private void Report(
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, NamedArticle article, FileSpan place, params string[] arguments) =>
        diagnostics.Add(DiagnosticInfo.At(descriptor, article.File.FullPath, place, arguments));
}

using System.Globalization;
using Broadsheet.Generator.Diagnostics;
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
        var pattern = PatternOf(article);
        var route = pattern.Expand(article, article.Slug, out var missing);
        if (route is null)
        {
            Report(Descriptors.RouteLacksValue, article, article.Head.FrontMatterStart ?? article.Head.Slug.Span, article.File.Route!,
                missing, KeyOf(missing));
            return RoutePattern.DefaultOf(article.File.Collection, article.Slug);
        }

        if (pattern.Problem is null && RouteCheck.ProblemOf(route) is { } problem)
            Report(Descriptors.UnusablePath, article, article.Head.Slug.Span, Shown(route), problem);
        var key = route.TrimEnd('/');
        if (_owners.TryGetValue(key, out var owner))
            Report(Descriptors.RouteTaken, article, article.Head.Slug.Span, route, NameOf(owner));
        else
            _owners.Add(key, article);
        return route;
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

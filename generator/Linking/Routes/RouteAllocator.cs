using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Linking.Routes;

/// <summary>Gives each article its route, by the pattern that its file carries. No two may share one.</summary>
internal sealed class RouteAllocator(ICollection<DiagnosticInfo> diagnostics)
{
    private readonly Dictionary<string, RoutePattern> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedArticle> _owners = new(StringComparer.Ordinal);

    /// <summary>The route; where its pattern cannot give one, or another article has it, the problem is told and there is a route all the same.</summary>
    public string Allocate(LinkedArticle article)
    {
        var pattern = PatternOf(article);
        var route = pattern.Expand(article, article.Slug, out var missing);
        if (route is null)
        {
            Report(Descriptors.RouteLacksValue, article, article.Index.FrontMatterStart ?? article.Index.Slug.Place, article.File.Route!, missing, KeyOf(missing));
            return RoutePattern.DefaultOf(article.File.Collection, article.Slug);
        }

        if (_owners.TryGetValue(route, out var owner))
            Report(Descriptors.RouteTaken, article, article.Index.Slug.Place, route, $"{owner.File.Path}({owner.Index.Slug.Place.FirstLine.ToString(CultureInfo.InvariantCulture)})");
        else
            _owners.Add(route, article);
        return route;
    }

    /// <summary>The pattern of an article's file; a wrong one is told at the first file that has it, and is as good as none.</summary>
    public RoutePattern PatternOf(LinkedArticle article)
    {
        var written = article.File.Route ?? "";
        var key = written.Length == 0 ? "\n" + article.File.Collection : written + "\n" + article.File.Collection;
        if (_patterns.TryGetValue(key, out var pattern))
            return pattern;
        pattern = RoutePattern.Default(article.File.Collection);
        if (written.Length > 0)
        {
            var parsed = RoutePattern.Parse(written, out var problem);
            if (parsed is null)
                Report(Descriptors.InvalidRoute, article, article.Index.FrontMatterStart ?? article.Index.Slug.Place, written, article.File.Collection, problem);
            pattern = parsed ?? pattern;
        }

        _patterns.Add(key, pattern);
        return pattern;
    }

    /// <summary>The key of front matter that gives a placeholder its value.</summary>
    private static string KeyOf(string placeholder) => placeholder switch
    {
        "year" or "month" or "day" => "published",
        var key => key,
    };

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, LinkedArticle article, Place place, params string[] arguments) =>
        diagnostics.Add(DiagnosticInfo.At(descriptor, article.File.FullPath, place, arguments));
}

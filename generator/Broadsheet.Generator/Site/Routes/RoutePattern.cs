using System.Text;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>A pattern of routes, such as <c>/news/{year}/{slug}</c>.</summary>
internal sealed class RoutePattern
{
    private static readonly string[] Placeholders = ["slug", "folder", "name", "year", "month", "day", "section", "collection", "language"];

    /// <summary>Literal text and placeholders in turn; the first is text.</summary>
    private readonly string[] _parts;

    private RoutePattern(string[] parts)
    {
        _parts = parts;
        Prefix = parts[0].Substring(0, parts[0].LastIndexOf('/') + 1);
        Problem = RouteCheck.ProblemOf(string.Concat(parts.Select(static (part, i) => i % 2 == 0 ? part : "x")));
    }

    /// <summary>What all its routes begin with, to the last <c>/</c> before a placeholder.</summary>
    public string Prefix { get; }

    public static string DefaultOf(string collection, string slug) => $"/{collection}/{slug}";

    public static RoutePattern Default(string collection) => new([$"/{collection}/", "slug", ""]);

    /// <param name="problem">What is wrong, and how to mend it, where there is no pattern.</param>
    public static RoutePattern? Parse(string text, out string problem)
    {
        // Never `//`: that would be another host.
        var rest = "/" + UnicodeText.ToNfc(text).TrimStart('/');
        var parts = new List<string>();
        problem = rest.IndexOfAny(['?', '#', '\\']) >= 0 ? "a route has no '?', '#' or '\\'" : "";
        while (problem.Length == 0)
        {
            var open = rest.IndexOf('{');
            var literal = open < 0 ? rest : rest.Substring(0, open);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (literal.IndexOf('}') >= 0 || (open >= 0 && close < 0))
                problem = "a brace has no partner";
            // A path is not percent-encoded: `%41` in a pattern is an A.
            parts.Add(PercentText.Decode(literal));
            if (problem.Length > 0 || open < 0)
                break;
            var name = rest.Substring(open + 1, close - open - 1);
            if (Array.IndexOf(Placeholders, name) < 0)
                problem = $"there is no '{{{name}}}'; {MendOf(name)}";
            parts.Add(name);
            rest = rest.Substring(close + 1);
        }

        if (problem.Length > 0)
            return null;
        var pattern = new RoutePattern([.. parts]);
        problem = pattern.Problem ?? "";
        return problem.Length == 0 ? pattern : null;
    }

    /// <summary>What makes every path of the pattern one that no request can bring; null if nothing does.</summary>
    public string? Problem { get; }

    /// <summary>
    /// The route of an article with a slug. A placeholder that stands for nothing is left out with the slash before it, as
    /// <c>{folder}</c> is for a file directly in the collection's folder.
    /// </summary>
    /// <param name="missing">The placeholder that the article has nothing for, where there is no route.</param>
    public string? Expand(NamedArticle article, string slug, out string missing)
    {
        missing = "";
        var route = new StringBuilder(_parts[0]);
        for (var i = 1; i < _parts.Length; i += 2)
        {
            var value = RouteValue.Of(_parts[i], article, slug, isWhole: IsWholeSegment(i));
            if (value is null)
            {
                missing = _parts[i];
                return null;
            }

            if (value.Length == 0 && IsWholeSegment(i))
                route.Length--;
            route.Append(value).Append(_parts[i + 1]);
        }

        return route.Length == 0 ? "/" : route.ToString();
    }

    private bool IsWholeSegment(int placeholder)
    {
        var (before, after) = (_parts[placeholder - 1], _parts[placeholder + 1]);
        return before.EndsWith("/", StringComparison.Ordinal)
            && (after.StartsWith("/", StringComparison.Ordinal) || (after.Length == 0 && placeholder + 2 == _parts.Length));
    }

    private static string MendOf(string name) => Spelling.Nearest(name, Placeholders) is { } nearest
        ? $"write '{{{nearest}}}'"
        : $"write one of {string.Join(", ", Placeholders.Select(static known => $"'{{{known}}}'"))}";
}

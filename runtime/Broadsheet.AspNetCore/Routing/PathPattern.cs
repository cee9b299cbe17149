using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Broadsheet.AspNetCore.Routing;

/// <summary>Patterns of ASP.NET Core for paths below a folder, of which a constraint takes its own.</summary>
internal static class PathPattern
{
    private const string First = "first";
    private const string Rest = "rest";

    /// <summary>As much of a folder as a pattern can begin with: it has no <c>?</c> and no empty segment.</summary>
    public static string HeadOf(string folder)
    {
        var end = folder.AsSpan().IndexOf("//");
        var head = end < 0 ? folder : folder[..end];
        end = head.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? head : head[..head.LastIndexOf('/', end)];
    }

    /// <summary>
    /// The paths below a folder that a constraint takes. Two parameters, because routing prefers such a pattern to one that takes anything
    /// below the folder, whatever its constraint: to a fallback, which in an app with <c>PublishAot</c> is not ordered behind all other
    /// endpoints, and both would be the request's.
    /// </summary>
    /// <param name="head">What <see cref="HeadOf"/> gave.</param>
    /// <param name="constraint">Decides by <see cref="PathOf"/>.</param>
    public static RoutePattern Below(string head, IRouteConstraint constraint) =>
        RoutePatternFactory.Parse($"{Literally(head)}/{{{First}}}/{{**{Rest}}}", null, new RouteValueDictionary { [Rest] = constraint });

    /// <summary>
    /// The paths directly in a folder that a constraint takes. An endpoint of the app at such a path itself comes before it.
    /// </summary>
    /// <param name="folder">What <see cref="HeadOf"/> leaves as it is.</param>
    /// <param name="constraint">Decides by <see cref="PathOf"/>.</param>
    public static RoutePattern In(string folder, IRouteConstraint constraint) =>
        RoutePatternFactory.Parse($"{Literally(folder)}/{{{First}}}", null, new RouteValueDictionary { [First] = constraint });

    /// <summary>The path <c>/</c>, if a constraint takes it.</summary>
    public static RoutePattern Root(IRouteConstraint constraint) =>
        RoutePatternFactory.Parse("/", null, new RouteValueDictionary { [Rest] = constraint });

    /// <summary>A path and no other.</summary>
    public static RoutePattern Exactly(string path) =>
        HeadOf(path) is var head && head == path ? RoutePatternFactory.Parse(Literally(path)) : Below(head, new SamePath(path, head));

    /// <summary>The end of a request's path that a pattern matched. Ahead of it is what a group of routes adds.</summary>
    public static ReadOnlySpan<char> PathOf(HttpContext? context, RouteValueDictionary values, string head)
    {
        if (values[First] is not string first)
            return "/";
        var rest = values[Rest] as string;
        var path = context is null ? default : context.Request.Path.Value.AsSpan();
        var tail = first.Length + (rest is not null ? rest.Length + 1 : path is [.., '/'] ? 1 : 0);
        var start = path.Length - tail - 1 - head.Length;
        return start >= 0 && path[start] == '/' ? path[start..] : rest is null ? $"{head}/{first}" : $"{head}/{first}/{rest}";
    }

    /// <summary>A path as a pattern that stands for itself.</summary>
    private static string Literally(string path) =>
        path.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private sealed class SamePath(string path, string head) : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            routeDirection == RouteDirection.UrlGeneration || PathOf(httpContext, values, head).SequenceEqual(path);
    }
}

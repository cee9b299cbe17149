using System.Diagnostics.CodeAnalysis;
using Broadsheet.Text;

namespace Broadsheet;

/// <content>Finding an article by the path of an address.</content>
public sealed partial class ArticleCollection<T>
{
    /// <summary>Finds the article whose <see cref="Article.Path"/> is the path of an address, as a request brings it.</summary>
    /// <param name="path">
    /// A path such as <c>/news/city-opens-data-zone</c>, percent-encoded (RFC 3986, section 2.1) or not, in any normal form of Unicode, with or without
    /// a <c>/</c> at its end, a query and a fragment. <see langword="null"/> is never found.
    /// </param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>
    /// Whether there is one. It is found by a slug that it had formerly, too; then the last part of <see cref="Article.Path"/> is another than was asked for, and a
    /// host redirects there.
    /// </returns>
    public bool TryGetByPath([NotNullWhen(true)] string? path, [MaybeNullWhen(false)] out T article) => TryGetByPath(path.AsSpan(), out article);

    /// <inheritdoc cref="TryGetByPath(string?, out T)"/>
    public bool TryGetByPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        article = null;
        path = WithoutQuery(path);
        if (path.Length > SlugSpelling.MaxLength)
            return false;
        if (!SlugSpelling.IsEncoded(path))
            return TryGetByPlainPath(path, out article);
        Span<char> room = stackalloc char[path.Length];
        var length = SlugSpelling.Read(path, room);
        return length >= 0 && TryGetByPlainPath(room[..length], out article);
    }

    private static ReadOnlySpan<char> WithoutQuery(ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('?', '#');
        if (end >= 0)
            path = path[..end];
        return WithoutSlash(path);
    }

    private static ReadOnlySpan<char> WithoutSlash(ReadOnlySpan<char> path) => path.Length > 1 && path[^1] == '/' ? path[..^1] : path;

    /// <summary>A route has the slug as one of its parts, most often the last.</summary>
    private bool TryGetByPlainPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        for (var rest = path; rest.LastIndexOf('/') is >= 0 and var slash; rest = rest[..slash])
        {
            var part = rest[(slash + 1)..];
            if (TryFindPlain(part, out article) && IsRoute(article, path[..(slash + 1)], path[rest.Length..]))
                return true;
        }

        article = null;
        return false;
    }

    /// <summary>Whether the article's path is its slug between these; what was asked for may be a slug that it had before.</summary>
    private static bool IsRoute(T article, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var path = WithoutSlash(article.Path);
        return path.Length == before.Length + article.Slug.Length + after.Length
            && path.StartsWith(before)
            && path[before.Length..].StartsWith(article.Slug)
            && path.EndsWith(after);
    }
}

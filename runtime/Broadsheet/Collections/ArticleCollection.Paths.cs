using System.Diagnostics.CodeAnalysis;
using Broadsheet.Shared;

namespace Broadsheet;

/// <content>Finding an article by the path of an address.</content>
public sealed partial class ArticleCollection<T>
{
    private OtherSlugs? _paths;

    /// <summary>Finds the article whose <see cref="Article.Path"/> is the path of an address, as a request brings it.</summary>
    /// <param name="path">
    /// A path such as <c>/news/city-opens-data-zone</c>, percent-encoded (RFC 3986, section 2.1) or not, in any normal form of Unicode,
    /// with or without a <c>/</c> at its end, a query and a fragment. A <c>?</c>, <c>#</c> or <c>%</c> that is part of an article's path
    /// may come encoded or not. <see langword="null"/> is never found.
    /// </param>
    /// <param name="article">The article where there is one.</param>
    /// <returns>
    /// Whether there is one. It is found by a slug that it had formerly, too; then <see cref="Article.Path"/> is another than was asked
    /// for, and a host redirects there.
    /// </returns>
    public bool TryGetByPath([NotNullWhen(true)] string? path, [MaybeNullWhen(false)] out T article) =>
        TryGetByPath(path.AsSpan(), out article);

    /// <inheritdoc cref="TryGetByPath(string?, out T)"/>
    public bool TryGetByPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        var end = path.IndexOfAny('?', '#');
        if (end < 0 && !SlugSpelling.IsEncoded(path))
            return TryGetByPlainPath(path, out article);
        // A folder may be called `c#` or `100%`: its articles are found by what they say themselves.
        if (TryGetAsItStands(path, out article))
            return true;
        if (end >= 0)
            path = path[..end];
        return SlugSpelling.IsEncoded(path) ? TryGetByEncodedPath(path, out article) : TryGetByPlainPath(path, out article);
    }

    /// <summary>
    /// Paths that lead to articles without naming their slugs, not percent-encoded and without a <c>/</c> at their end: own paths as
    /// <c>permalink</c> gives them, and old ones as <c>aliases</c> does. A host that routes by folder maps these beside it.
    /// </summary>
    public IEnumerable<string> OtherPaths => Joined is { } joined ? joined.OtherPaths : Paths.All.ToArray();

    private bool TryGetAsItStands(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        if (path.Length > SlugSpelling.MaxLength || !Hangul.HasConjoiningJamo(path))
            return TryGetByPlainPath(path, out article);
        Span<char> room = stackalloc char[path.Length];
        return TryGetByPlainPath(room[..Hangul.Compose(path, room)], out article);
    }

    private bool TryGetByEncodedPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        article = null;
        if (path.Length > SlugSpelling.MaxLength)
            return false;
        Span<char> room = stackalloc char[path.Length];
        var length = SlugSpelling.Read(path, room);
        return length >= 0 && TryGetByPlainPath(room[..length], out article);
    }

    /// <summary>
    /// Most routes have the slug as one of their segments, often the last, or as all from a segment on; the others are listed.
    /// </summary>
    private bool TryGetByPlainPath(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        article = null;
        if (path.Length > SlugSpelling.MaxLength)
            return false;
        path = Shared.OtherPaths.WithoutSlash(path);
        for (var rest = path; rest.LastIndexOf('/') is >= 0 and var slash; rest = rest[..slash])
        {
            if (TryFindInPath(path, slash + 1, rest.Length, out article)
                || (rest.Length < path.Length && TryFindInPath(path, slash + 1, path.Length, out article)))
                return true;
        }

        return TryFindListed(path, out article);
    }

    private bool TryFindInPath(ReadOnlySpan<char> path, int start, int end, [MaybeNullWhen(false)] out T article) =>
        TryFindPlain(path[start..end], out article) && Shared.OtherPaths.IsRoute(path, start, end - start, article.Path, article.Slug);

    private bool TryFindListed(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out T article)
    {
        if (Joined is { } joined)
            return joined.TryGetByOtherPath(path, out article);
        var position = Paths.Find(path);
        article = position >= 0 ? _articles[position] : null;
        return article is not null;
    }

    /// <summary>
    /// Read when first asked for. Of a collection that was compiled, the compiler knows it; of another, each article's path is looked at
    /// once.
    /// </summary>
    private OtherSlugs Paths =>
        _paths ??= new(
            _compiled is { } compiled
                ? compiled.OtherPaths
                : Shared.OtherPaths.Print([.. _articles.Select(article => (article.Slug, article.Path))], [], []));
}

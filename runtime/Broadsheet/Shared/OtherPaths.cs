namespace Broadsheet.Shared;

/// <summary>
/// Paths that do not lead to their article by its slug: the slug is only a part of a segment (<c>/2026-05-02-ferry.html</c>) or is not in
/// the path at all (<c>/about-us</c>), or a folder is spelled with combining marks. Each is listed with the position of its article, as
/// <see cref="OtherSlugs"/> reads it.
/// </summary>
internal static class OtherPaths
{
    /// <summary>One line per path, as <see cref="OtherSlugs"/> reads it; empty if every article is found by its slug.</summary>
    /// <param name="articles">The slug and path of each position.</param>
    /// <param name="former">Slugs that articles had before, the paths that they had with them, and their positions.</param>
    /// <param name="aliases">Paths that articles had, whatever their slugs, and their positions.</param>
    public static string Print(
        IReadOnlyList<(string Slug, string Path)> articles, IEnumerable<(string Slug, string Path, int Position)> former,
        IEnumerable<(string Path, int Position)> aliases)
    {
        var lines = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (slug, path, position) in articles.Select(static (article, position) => (article.Slug, article.Path, position)).Concat(
            former))
        {
            Add(slug, path, position);
            if (OtherSlugs.MayHaveMarks(path))
                Add(OtherSlugs.Decomposed(slug), OtherSlugs.Decomposed(path), position);
        }

        foreach (var (path, position) in aliases)
        {
            AddListed(WithoutSlash(path.AsSpan()).ToString(), position);
            if (OtherSlugs.MayHaveMarks(path))
                AddListed(OtherSlugs.Decomposed(WithoutSlash(path.AsSpan()).ToString()), position);
        }

        return string.Join("\n", lines.Select(static line => FormattableString.Invariant($"{line.Key} {line.Value}")));

        void Add(string slug, string path, int position)
        {
            var key = WithoutSlash(path.AsSpan()).ToString();
            if (!LeadsBySlug(key, slug, articles[position].Path, articles[position].Slug))
                AddListed(key, position);
        }

        void AddListed(string key, int position)
        {
            // A line ends at a line feed, which no address has.
            if (!lines.ContainsKey(key) && key.IndexOf('\n') < 0)
                lines.Add(key, position);
        }
    }

    /// <summary>A path without the <c>/</c> at its end, but for <c>/</c> itself.</summary>
    public static ReadOnlySpan<char> WithoutSlash(ReadOnlySpan<char> path) =>
        path.Length > 1 && path[path.Length - 1] == '/' ? path.Slice(0, path.Length - 1) : path;

    /// <summary>
    /// Whether a path is an article's own, or was: whether it has the article's slug, or one that it had before, where the article's path
    /// has its slug.
    /// </summary>
    /// <param name="path">A path without a slash at its end.</param>
    /// <param name="start">Where the slug begins in it.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="ownPath">The article's path.</param>
    /// <param name="ownSlug">The article's slug.</param>
    public static bool IsRoute(ReadOnlySpan<char> path, int start, int length, string ownPath, string ownSlug)
    {
        var own = WithoutSlash(ownPath.AsSpan());
        var after = path.Slice(start + length);
        return own.Length == start + ownSlug.Length + after.Length
            && own.StartsWith(path.Slice(0, start))
            && own.Slice(start).StartsWith(ownSlug.AsSpan())
            && own.EndsWith(after);
    }

    /// <summary>
    /// Whether <see cref="ArticleCollection{T}"/> finds an article by a path as it looks for slugs in one: each segment, and all from a
    /// segment on.
    /// </summary>
    private static bool LeadsBySlug(string path, string slug, string ownPath, string ownSlug)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var start = slash + 1;
            var isHere = string.CompareOrdinal(path, start, slug, 0, slug.Length) == 0 && start + slug.Length <= path.Length;
            var end = start + slug.Length;
            var isWhole = isHere && (end == path.Length || (path[end] == '/' && slug.IndexOf('/') < 0));
            if (isWhole && IsRoute(path.AsSpan(), start, slug.Length, ownPath, ownSlug))
                return true;
        }

        return false;
    }
}

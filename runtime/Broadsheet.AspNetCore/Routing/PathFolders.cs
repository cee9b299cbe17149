namespace Broadsheet.AspNetCore.Routing;

/// <summary>
/// Where the paths of a collection are: below a folder that they have in common, such as <c>/news</c>, and in single folders outside of it.
/// </summary>
/// <param name="Common">Empty where the paths have nothing in common.</param>
/// <param name="Outside">The folders of paths that are not below the common one, which may have that path itself.</param>
internal sealed record PathFolders(string Common, IReadOnlyList<string> Outside)
{
    private const string Index = "index";

    /// <summary>More of them would make a larger table of routes than one pattern for all is worth.</summary>
    private const int MostOutside = 4_096;

    /// <summary>
    /// An article that has an address of its own choice, as <c>permalink</c> gives it, is left outside where most have a folder in common.
    /// </summary>
    public static PathFolders Of<T>(ArticleCollection<T> articles)
        where T : Article
    {
        var common = CommonOf(articles);
        if (common.Length == 0 && MostCommonHead(articles) is { } head)
            common = CommonOf(articles.Where(article => HeadOf(article.Path) == head));
        if (common.Length == 0)
            return new("", []);
        var outside = articles.Select(static article => article.Path).Concat(articles.OtherPaths)
            .Where(path => path.TrimEnd('/') is { Length: > 0 } own && (own == common || !IsIn(common, own)))
            .Select(FolderOf).Distinct(StringComparer.Ordinal).ToList();
        return outside.Count > MostOutside ? new("", []) : new(common, outside);
    }

    /// <summary>A path may end in <c>/</c>.</summary>
    public static string FolderOf(string path) => path[..Math.Max(0, path.AsSpan().TrimEnd('/').LastIndexOf('/'))];

    private static string CommonOf<T>(IEnumerable<T> articles)
        where T : Article
    {
        string? common = null;
        foreach (var article in articles)
            common = common is null ? FolderOf(article) : Shared(common, article.Path);
        return common ?? "";
    }

    /// <summary>
    /// The first segment of most of the paths, such as <c>/news</c>. Years and other numbers are none: another follows. Joined collections
    /// have none either: each of them is in its place.
    /// </summary>
    private static string? MostCommonHead<T>(ArticleCollection<T> articles)
        where T : Article
    {
        var largest = articles.GroupBy(static article => HeadOf(article.Path), StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count()).FirstOrDefault();
        var isOfMost = largest is not null && largest.Count() * 2 > articles.Count
            && articles.All(article => article.Collection == articles[0].Collection);
        return isOfMost && largest!.Key.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? largest.Key : null;
    }

    private static string HeadOf(string path) => path.IndexOf('/', 1) is > 0 and var end ? path[..end] : path;

    /// <summary>An <c>index.md</c> of the collection's folder has that for its path.</summary>
    private static string FolderOf(Article article)
    {
        var isFolder = article.Slug == Index && !article.Path.AsSpan().TrimEnd('/').EndsWith("/" + Index);
        return isFolder ? article.Path.TrimEnd('/') : FolderOf(article.Path);
    }

    private static string Shared(string folder, string path)
    {
        while (folder.Length > 0 && !IsIn(folder, path))
            folder = FolderOf(folder);
        return folder;
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}

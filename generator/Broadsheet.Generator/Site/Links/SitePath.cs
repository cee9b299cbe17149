namespace Broadsheet.Generator.Site.Links;

/// <summary>Paths with <c>/</c>, relative to the project.</summary>
internal static class SitePath
{
    /// <summary>Where articles and their images are: what an address may leave out, and a route always does.</summary>
    public const string ContentRoot = "content/";

    private const string WebRoot = "wwwroot/";

    /// <summary>With its <c>/</c>; empty for a file directly in the project.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>
    /// <paramref name="relative"/> as seen from <paramref name="folder"/>, without <c>.</c> and <c>..</c> but at its beginning.
    /// </summary>
    public static string Combine(string folder, string relative)
    {
        var segments = new List<string>();
        foreach (var segment in (folder + relative).Split('/'))
        {
            if (segment == "..")
                GoUp(segments);
            else if (segment is not "." && (segment.Length > 0 || segments.Count == 0))
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }

    /// <summary>
    /// <paramref name="relative"/> as seen from <c>content/</c>, where it leads from a folder outside the project back into it, through
    /// <paramref name="foldersLeft"/>; else null.
    /// </summary>
    public static string? BackIntoProject(string folder, string relative, string foldersLeft)
    {
        var way = string.Concat(Enumerable.Repeat("../", foldersLeft.Count(static c => c == '/'))) + foldersLeft;
        var path = Combine(folder, relative);
        return way.Length > 0 && path.StartsWith(way, StringComparison.Ordinal) ? AsWritten(path.Substring(way.Length), ContentRoot) : null;
    }

    /// <summary>
    /// <paramref name="path"/> as a link in a file of <paramref name="folder"/> may name it: from there, else from <c>content/</c>.
    /// </summary>
    public static string AsWritten(string path, string folder)
    {
        if (path.StartsWith(folder, StringComparison.Ordinal))
            return path.Substring(folder.Length);
        if (path.StartsWith(ContentRoot, StringComparison.Ordinal))
            return path.Substring(ContentRoot.Length);
        var shared = 0;
        while (folder.IndexOf('/', shared) is >= 0 and var slash && string.CompareOrdinal(path, 0, folder, 0, slash + 1) == 0)
            shared = slash + 1;
        return string.Concat(Enumerable.Repeat("../", folder.Skip(shared).Count(static c => c == '/'))) + path.Substring(shared);
    }

    /// <summary>The route that the file at <paramref name="path"/> is served at: from the folder that a site is served from.</summary>
    public static string RouteOf(string path)
    {
        var root = path.StartsWith(ContentRoot, StringComparison.Ordinal)
            ? ContentRoot
            : path.StartsWith(WebRoot, StringComparison.Ordinal) ? WebRoot : "";
        return "/" + path.Substring(root.Length);
    }

    private static void GoUp(List<string> segments)
    {
        if (segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            segments.RemoveAt(segments.Count - 1);
        else if (segments.Count == 0 || segments[segments.Count - 1] == "..")
            segments.Add("..");
    }
}

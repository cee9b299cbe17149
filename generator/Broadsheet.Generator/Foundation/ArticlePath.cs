namespace Broadsheet.Generator.Foundation;

/// <summary>Paths of article files: relative to the project and with <c>/</c>, so that they are the same on every machine.</summary>
internal static class ArticlePath
{
    private const string DefaultFolder = "content/";

    public static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>
    /// <paramref name="fullPath"/> relative to the project; a file outside it keeps only what leads down from the folder they share.
    /// </summary>
    public static string RelativeTo(string projectDirectory, string fullPath)
    {
        var path = Normalize(fullPath);
        var shared = 0;
        for (var i = 0; i < Math.Min(path.Length, projectDirectory.Length) && path[i] == projectDirectory[i]; i++)
        {
            if (path[i] == '/')
                shared = i + 1;
        }

        var levelsUp = projectDirectory.Skip(shared).Count(c => c == '/');
        // Nothing but the root in common: an absolute path must reach no output.
        return shared <= 1 && levelsUp > 0
            ? path.Substring(path.LastIndexOf('/') + 1)
            : string.Concat(Enumerable.Repeat("../", levelsUp)) + path.Substring(shared);
    }

    /// <summary>
    /// The folders of the project that <see cref="RelativeTo"/> leaves with <c>..</c>, such as <c>site/</c>; empty for a file within the
    /// project.
    /// </summary>
    public static string FoldersLeft(string projectDirectory, string path)
    {
        var levelsUp = 0;
        while (string.CompareOrdinal(path, levelsUp * 3, "../", 0, 3) == 0)
            levelsUp++;
        var start = projectDirectory.Length - 1;
        for (var level = 0; level < levelsUp && start > 0; level++)
            start = projectDirectory.LastIndexOf('/', start - 1);
        return levelsUp == 0 ? "" : projectDirectory.Substring(start + 1);
    }

    /// <summary>
    /// The collection of a file that the package's props list by themselves; null where they would not. Names that begin with a dot take no
    /// part.
    /// </summary>
    /// <param name="path">Relative to the project.</param>
    public static string? DefaultCollection(string path)
    {
        if (!path.StartsWith(DefaultFolder, StringComparison.Ordinal) || path.Contains("/.") || !ArticleFormat.IsKnown(path))
            return null;
        var end = path.IndexOf('/', DefaultFolder.Length);
        return end < 0 ? "articles" : path.Substring(DefaultFolder.Length, end - DefaultFolder.Length).Trim();
    }

    /// <summary>
    /// The folders below a collection's own that a file is in, with <c>/</c> at the end. The collection's folder is that below
    /// <c>content/</c>; of files that a project lists by hand, it is where the wildcard <c>**</c> begins, else the last folder that is
    /// called like the collection, else that of the file.
    /// </summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="listed">What <c>**</c> stands for, in a file that is listed by hand; may be empty.</param>
    public static string FolderBelow(string path, string collection, string listed)
    {
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        var own = DefaultFolder + collection + "/";
        if (folder.StartsWith(own, StringComparison.Ordinal))
            return folder.Substring(own.Length);
        if (listed.Length > 0)
            return Normalize(listed).TrimEnd('/') + "/";
        if (folder.StartsWith(DefaultFolder, StringComparison.Ordinal))
            return folder.Substring(Math.Max(folder.IndexOf('/', DefaultFolder.Length) + 1, DefaultFolder.Length));
        var named = ("/" + folder).LastIndexOf("/" + collection + "/", StringComparison.OrdinalIgnoreCase);
        return named < 0 ? "" : folder.Substring(named + collection.Length + 1);
    }

    /// <summary>The file's name without folders.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

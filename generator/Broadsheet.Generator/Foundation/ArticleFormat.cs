namespace Broadsheet.Generator.Foundation;

/// <summary>The formats of article files, which their names' extensions say, in whatever case.</summary>
internal static class ArticleFormat
{
    public static bool IsMarkdown(string path) => HasExtension(path, ".md");

    /// <summary>A newspaper page.</summary>
    public static bool IsPage(string path) => HasExtension(path, ".txt");

    public static bool IsJson(string path) => HasExtension(path, ".json");

    public static bool IsData(string path) => IsJson(path) || HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    /// <summary>Of a file that the package's props list; one that a project lists by hand is Markdown if it is nothing else.</summary>
    public static bool IsKnown(string path) => IsMarkdown(path) || IsPage(path) || IsData(path);

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}

namespace Broadsheet.Benchmarks.Content;

/// <summary>
/// The files of a folder that a project would list by default if the folder were its <c>content/</c>, so that each folder in it is a
/// collection and the files directly in it are one.
/// </summary>
internal sealed class ContentFolder
{
    private static readonly string[] Markdown = [".md", ".markdown", ".mdx"];
    private static readonly string[] Data = [".txt", ".yaml", ".yml", ".json"];
    private static readonly string[] Images = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

    /// <summary>No article, but front matter of the articles below its folder.</summary>
    private static readonly string[] Defaults = ["_defaults.yaml", "_defaults.yml"];

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <param name="folder">An absolute path.</param>
    /// <param name="withData">Whether text files, YAML and JSON are articles as well; else only Markdown is.</param>
    public ContentFolder(string folder, bool withData)
    {
        Folder = folder;
        foreach (var fullName in Directory.EnumerateFiles(folder, "*", Everything).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, fullName).Replace('\\', '/');
            if (name.Split('/').Any(static part => part.StartsWith('.') || part == "node_modules"))
                continue;
            var extension = Path.GetExtension(name).ToLowerInvariant();
            if (Markdown.Contains(extension))
                Articles.Add(new(name, fullName, HostProject.Folder + "content/" + Path.ChangeExtension(name, ".md")));
            else if (Defaults.Contains(Path.GetFileName(name)) || Images.Contains(extension))
                Others.Add(new(name, fullName, HostProject.Folder + "content/" + name));
            else if (withData && Data.Contains(extension))
                Articles.Add(new(name, fullName, HostProject.Folder + "content/" + name));
        }
    }

    public string Folder { get; }

    public List<ContentFile> Articles { get; } = [];

    /// <summary>Images and what gives front matter to a folder.</summary>
    public List<ContentFile> Others { get; } = [];
}

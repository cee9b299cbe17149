using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>The front matter that a <c>_defaults.yaml</c> gives to all articles in its folder and below.</summary>
/// <param name="Folder">Relative to the project, with <c>/</c> at the end; empty for the project's own.</param>
/// <param name="Entries">Their places tell the file.</param>
internal sealed record FolderDefaults(string Folder, EquatableArray<FrontMatterEntry> Entries)
{
    /// <summary>Those that a file is below, the nearest first.</summary>
    /// <param name="all">In ordinal order of their folders.</param>
    public static EquatableArray<FolderDefaults> Of(string path, EquatableArray<FolderDefaults> all) => all.IsEmpty
        ? []
        : all.Where(defaults => path.StartsWith(defaults.Folder, StringComparison.Ordinal))
            .OrderByDescending(static defaults => defaults.Folder.Length).ToEquatableArray();
}

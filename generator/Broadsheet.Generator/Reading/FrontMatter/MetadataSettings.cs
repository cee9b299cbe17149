using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>What decides how the entries of front matter are understood, besides themselves.</summary>
/// <param name="FilePath">Where messages point.</param>
/// <param name="IsPage">Whether the file is a newspaper page, which knows four keys more.</param>
internal sealed record MetadataSettings(string FilePath, bool IsPage)
{
    /// <summary>Whether the file is data, of which another engine's name for a key is likely to be a key of its own.</summary>
    public bool IsData { get; init; }

    /// <summary>The offset of dates that have none.</summary>
    public TimeSpan Zone { get; init; }

    /// <summary>Keys that the project says mean a field.</summary>
    public EquatableArray<MappedKey> Keys { get; init; }

    /// <summary>What the article's folders say, the nearest first.</summary>
    public EquatableArray<FolderDefaults> Inherited { get; init; }

    public static MetadataSettings Of(ArticleFile file, bool isPage = false) =>
        new(file.FullPath, isPage)
        {
            IsData = ArticleFormat.IsData(file.Path),
            Zone = file.Zone,
            Keys = file.Keys,
            Inherited = file.Defaults,
        };
}

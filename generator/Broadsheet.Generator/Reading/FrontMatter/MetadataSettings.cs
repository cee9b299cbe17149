using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>What decides how the entries of front matter are understood, besides themselves.</summary>
/// <param name="FilePath">Where messages point.</param>
/// <param name="IsPage">Whether the file is a newspaper page, which knows four keys more.</param>
internal sealed record MetadataSettings(string FilePath, bool IsPage)
{
    /// <summary>The offset of dates that have none.</summary>
    public TimeSpan Zone { get; init; }

    /// <summary>Keys that the project says mean a field.</summary>
    public EquatableArray<MappedKey> Keys { get; init; }

    public static MetadataSettings Of(ArticleFile file, bool isPage = false) =>
        new(file.FullPath, isPage) { Zone = file.Zone, Keys = file.Keys };
}

namespace Broadsheet.Generator.Model;

/// <summary>One article file ready to be printed: its articles, and what Linking decided for each. Nothing of other files.</summary>
internal sealed record PlacedFile(
    string Namespace,
    string HintName,
    ArticleFile File,
    CollectionNames Collection,
    EquatableArray<ArticleModel> Articles,
    EquatableArray<ArticleLink> Links)
{
    /// <summary>Null where the file is in no collection that could be named.</summary>
    public static PlacedFile? Of(ArticleFileReading reading, SiteModel site, string @namespace) =>
        site.LinksOf(reading.File) is { } links
            ? new PlacedFile(@namespace, links.HintName, reading.File, links.Collection, reading.Articles, links.Articles)
            : null;
}

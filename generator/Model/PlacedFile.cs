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

/// <summary>A source of articles ready to be printed.</summary>
/// <param name="HintName">The name of the source.</param>
/// <param name="Files">Of one collection, those that hold an article; at least one.</param>
internal sealed record PlacedBatch(string HintName, EquatableArray<PlacedFile> Files)
{
    /// <summary>Null where there is nothing to print.</summary>
    public static PlacedBatch? Of(FileBatch batch, SiteModel site, string @namespace)
    {
        var files = batch.Files
            .Select(file => PlacedFile.Of(file, site, @namespace))
            .OfType<PlacedFile>()
            .Where(static file => !file.Articles.IsEmpty)
            .ToEquatableArray();
        if (files.IsEmpty)
            return null;
        // No file's own source can have the name of a batch: that ends in a hash of eight digits.
        return new PlacedBatch(batch.Name is { } name ? $"{files[0].Collection.HintName}.{name}.g.cs" : files[0].HintName, files);
    }
}

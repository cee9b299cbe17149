using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>One article file ready to be printed: its articles, and what Linking decided for each. Nothing of other files.</summary>
internal sealed record PlacedFile(
    string Namespace,
    string HintName,
    ArticleFile File,
    CollectionNames Collection,
    EquatableArray<ArticleModel> Articles,
    EquatableArray<ResolvedArticle> Links)
{
    /// <summary>Those of its articles that are printed with their packs.</summary>
    public EquatableArray<TextSlice> Packed { get; init; }

    /// <summary>Whether no text of it may be a constant.</summary>
    public bool IsReloadable { get; init; }

    /// <summary>Whether the article at a place in the file is printed with a pack.</summary>
    public bool IsPacked(int article)
    {
        foreach (var slice in Packed)
        {
            if (slice.Contains(article))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing of it is printed but with packs.</summary>
    public bool IsAllPacked => Packed.Sum(static slice => slice.Count) == Articles.Count;

    /// <summary>Null where the file is in no collection that could be named.</summary>
    public static PlacedFile? Of(ArticleFileReading reading, SiteModel site, string @namespace, TextPlan texts) =>
        site.LinksOf(reading.File) is { } links
            ? new PlacedFile(
                @namespace, links.HintName, reading.File, links.Collection, reading.Articles,
                links.Articles)
            { Packed = texts.SlicesOf(reading.File).ToEquatableArray(), IsReloadable = texts.IsReloadable }
            : null;
}

/// <summary>A source of articles ready to be printed.</summary>
/// <param name="HintName">The name of the source.</param>
/// <param name="Files">Of one collection, those that hold an article.</param>
internal sealed record PlacedBatch(string HintName, EquatableArray<PlacedFile> Files)
{
    /// <summary>Whether nothing of it is printed but with packs.</summary>
    public bool IsAllPacked => Files.All(static file => file.IsAllPacked);

    /// <summary>What its files are found by.</summary>
    public EquatableArray<string> Paths => Files.Select(static file => file.File.FullPath).ToEquatableArray();

    public static PlacedBatch Of(FileBatch batch, SiteModel site, string @namespace, TextPlan texts)
    {
        var files = batch.Files
            .Select(file => PlacedFile.Of(file, site, @namespace, texts))
            .OfType<PlacedFile>()
            .Where(static file => !file.Articles.IsEmpty)
            .ToEquatableArray();
        if (files.IsEmpty)
            return new PlacedBatch("", files);
        // No file's own source can have the name of a batch: that ends in a hash of eight digits.
        return new PlacedBatch(batch.Name is { } name ? $"{files[0].Collection.HintName}.{name}.g.cs" : files[0].HintName, files);
    }
}

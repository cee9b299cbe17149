using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// Cuts the articles of a collection, in their order, into packs. The article alone decides where a pack may end, as content-defined
/// chunking does: an article that comes or goes, or grows, changes its own pack and perhaps the next ones, until an end falls where it was.
/// </summary>
internal static class PackGrouping
{
    /// <summary>
    /// What the bodies of a pack have together at least, in characters: a dozen articles of 4 KB; their records ask for some 25.
    /// </summary>
    public const int SmallestBody = 1 << 15;

    // The compiler leaves a shorter literal in the heap.
    private const int SmallestRecord = TextSettings.LongestInHeap;

    // A full pack without an end in sight is cut when it has grown by this many times its smallest size.
    private const int Longest = 4;

    /// <param name="size">What the bodies of a pack have together at least.</param>
    public static IEnumerable<List<TextSlice>> Group(List<FileSizes> files, int size)
    {
        var pack = new List<TextSlice>();
        var (records, bodies, beyond) = (0L, 0L, 0L);
        foreach (var file in files)
        {
            for (var i = 0; i < file.Articles.Count; i++)
            {
                var article = file.Articles[i];
                // Those around it are not to be decoded together with it.
                if (article.Body >= size)
                {
                    yield return [new TextSlice(file.FullPath, file.Path, i, 1)];
                    continue;
                }

                Add(pack, file, i);
                records += article.Record;
                bodies += article.Body;
                if (bodies < size || records < SmallestRecord)
                    continue;
                beyond += article.Sum;
                if (!IsEnd(file, i, size) && beyond < (long)size * Longest)
                    continue;
                yield return pack;
                pack = [];
                (records, bodies, beyond) = (0, 0, 0);
            }
        }

        if (pack.Count > 0)
            yield return pack;
    }

    // The longer an article, the likelier: a full pack grows by its smallest size in the mean.
    private static bool IsEnd(FileSizes file, int article, int size) =>
        StableHash.Of(file.Path, article) % (uint)size < (uint)file.Articles[article].Sum;

    private static void Add(List<TextSlice> pack, FileSizes file, int article)
    {
        if (pack.Count > 0 && pack[pack.Count - 1] is { } last && last.FullPath == file.FullPath && last.First + last.Count == article)
            pack[pack.Count - 1] = last with { Count = last.Count + 1 };
        else
            pack.Add(new TextSlice(file.FullPath, file.Path, article, 1));
    }
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Packing;

/// <summary>
/// Decides where texts go. As long as all of them fit into the heap that an assembly has for string literals, each is a literal of its own:
/// it is a frozen object of a native binary, and the trimmer takes it article by article. Where they do not fit, all go into packs, whose
/// literals the compiler puts into the data section as UTF-8; a single text that is long enough for that goes there in any project.
/// </summary>
internal static class TextBudget
{
    /// <summary>The bytes of the heap; beyond them the compiler says CS8103.</summary>
    public const int HeapBytes = 1 << 24;

    /// <summary>The articles may have three quarters of it, two bytes for each character; what is left is the project's own.</summary>
    public const int Characters = HeapBytes / 2 / 4 * 3;

    /// <summary>
    /// A type with more than 65,535 methods cannot be loaded, and an article has up to three. Beyond this many articles a collection is
    /// made up of several classes.
    /// </summary>
    public const int ArticlesPerClass = 16_384;

    /// <summary>
    /// About how many packs there are at most: the native compiler takes time that grows with the square of the number of literals in the
    /// data section.
    /// </summary>
    private const int MostPacks = 500;

    public static TextPlan Plan(IEnumerable<FileSizes> files, TextSettings settings, int articlesPerClass = ArticlesPerClass)
    {
        var all = files.ToList();
        var total = all.Sum(static file => file.Articles.Sum(InHeap));
        if (!settings.CanPack)
            return new TextPlan(EquatableArray<TextPack>.Empty, Excess(all));
        var longOnes = all.Sum(static file => file.Articles.Count(IsLong));
        return total <= Characters && longOnes == 0 && CountsFit(all, articlesPerClass)
            ? TextPlan.Empty
            : Pack(all, isAll: total > Characters || longOnes > MostPacks / 2, articlesPerClass);
    }

    private static TextPlan Pack(List<FileSizes> files, bool isAll, int articlesPerClass)
    {
        var size = PackGrouping.SmallestBody;
        // In the mean a pack is twice as large.
        while (files.Sum(static file => file.Articles.Sum(static article => (long)article.Body)) / (2 * size) > MostPacks)
            size *= 2;
        var packs = files
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ThenBy(static file => file.FullPath, StringComparer.Ordinal)
            .GroupBy(static file => file.Collection, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => PacksOf([.. group], isAll, size, articlesPerClass));
        return new TextPlan(packs.ToEquatableArray());
    }

    private static IEnumerable<TextPack> PacksOf(List<FileSizes> files, bool isAll, int size, int articlesPerClass)
    {
        var count = files.Sum(static file => file.Articles.Count);
        if (!isAll && count <= articlesPerClass)
            return files.SelectMany(static file => LongOnes(file));
        var parts = ((count - 1) / articlesPerClass) + 1;
        return PackGrouping.Group(files, size).Select(
            slices => new TextPack(files[0].Collection, PartOf(slices[0], parts), parts, slices.ToEquatableArray()));
    }

    private static IEnumerable<TextPack> LongOnes(FileSizes file)
    {
        for (var i = 0; i < file.Articles.Count; i++)
        {
            if (IsLong(file.Articles[i]))
                yield return new TextPack(file.Collection, 0, 1, [new TextSlice(file.FullPath, file.Path, i, 1)]);
        }
    }

    // By the pack alone, so that a new one moves no other to another class.
    private static int PartOf(TextSlice first, int parts) => (int)(StableHash.Of(first.Path, first.First) % (uint)parts);

    private static bool CountsFit(List<FileSizes> files, int articlesPerClass) => files
        .GroupBy(static file => file.Collection, StringComparer.Ordinal)
        .All(group => group.Sum(static file => file.Articles.Count) <= articlesPerClass);

    private static bool IsLong(TextSize article) => article.Body > TextSettings.LongestInHeap;

    private static long InHeap(TextSize article) => IsLong(article) ? article.Record : article.Sum;

    private static long Excess(List<FileSizes> files)
    {
        var total = files.Sum(static file => file.Articles.Sum(static article => (long)article.Sum));
        return total > HeapBytes / 2 ? total : 0;
    }
}

using System.Collections.Immutable;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>A pack whose files were found among those that are placed.</summary>
/// <param name="Files">Where the file of each slice is: the batch, and the file in it.</param>
internal sealed record FoundPack(TextPack Pack, EquatableArray<(int Batch, int File)> Files)
{
    /// <summary>
    /// All packs of <paramref name="plan"/>; slices whose file is in no collection that could be named are left out. Asks of the batches
    /// only which files they have.
    /// </summary>
    public static EquatableArray<FoundPack> All(TextPlan plan, EquatableArray<EquatableArray<string>> paths)
    {
        if (plan.Packs.IsEmpty)
            return [];
        var places = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (var batch = 0; batch < paths.Count; batch++)
        {
            for (var file = 0; file < paths[batch].Count; file++)
                places.Add(paths[batch][file], (batch, file));
        }

        return plan.Packs.Select(pack => Of(pack, places)).Where(static pack => !pack.Files.IsEmpty).ToEquatableArray();
    }

    private static FoundPack Of(TextPack pack, Dictionary<string, (int, int)> places)
    {
        var slices = pack.Slices.Where(slice => places.ContainsKey(slice.FullPath)).ToEquatableArray();
        return new FoundPack(pack with { Slices = slices }, slices.Select(slice => places[slice.FullPath]).ToEquatableArray());
    }
}

/// <summary>A pack ready to be printed: its files, and what Linking decided for their articles.</summary>
/// <param name="Files">The file of each slice; at least one.</param>
internal sealed record PackModel(TextPack Pack, EquatableArray<PlacedFile> Files)
{
    public string Namespace => Files[0].Namespace;

    public CollectionNames Collection => Files[0].Collection;

    public string HintName => PackNames.Hint(Files[0].HintName, First);

    /// <summary>The nested class that has the texts.</summary>
    public string ClassName => PackNames.Of(Files[0].Links[First].MemberName);

    /// <summary>The class that has the articles' properties: the collection, or one of those that make it up.</summary>
    public string HolderName => PackNames.Holder(Collection.ClassName, Pack.Part, Pack.Parts);

    public bool IsPart => Pack.Parts > 1;

    private int First => Pack.Slices[0].First;

    /// <summary>The number of each is its place among them.</summary>
    public IReadOnlyList<PackedArticle> Articles() =>
        [.. Pack.Slices.Zip(
            Files, static (slice, file) => Enumerable.Range(slice.First, slice.Count)
                .Select(i => new PackedArticle(file.File, file.Articles[i], file.Links[i]))).SelectMany(static articles => articles)];

    public static IEnumerable<PackModel> All(EquatableArray<FoundPack> packs, ImmutableArray<PlacedBatch> batches) =>
        packs.Select(
            pack => new PackModel(pack.Pack, pack.Files.Select(place => batches[place.Batch].Files[place.File]).ToEquatableArray()));
}

/// <summary>An article of a pack.</summary>
internal sealed record PackedArticle(ArticleFile File, ArticleModel Article, ResolvedArticle Link);

/// <summary>A pack as the list of its collection sees it.</summary>
/// <param name="Members">Its articles' names, in the order of their numbers.</param>
internal sealed record CollectionPack(string ClassName, EquatableArray<string> Members)
{
    public static EquatableArray<CollectionPack> All(CollectionModel collection, TextPlan plan, SiteModel site) =>
        plan.Packs.Where(pack => pack.Collection == collection.Names.Name).Select(pack => Of(pack, site)).OfType<CollectionPack>()
            .ToEquatableArray();

    private static CollectionPack? Of(TextPack pack, SiteModel site)
    {
        var members = pack.Slices.SelectMany(slice => site.LinksOf(slice.FullPath) is { } links
            ? Enumerable.Range(slice.First, slice.Count).Select(i => links.Articles[i].MemberName)
            : []).ToEquatableArray();
        return members.IsEmpty ? null : new CollectionPack(PackNames.Of(members[0]), members);
    }
}

/// <summary>Where the articles of a collection are, beside the list of their names.</summary>
/// <param name="Parts">How many classes make it up.</param>
/// <param name="IsReloadable">Whether no text is a constant.</param>
internal sealed record CollectionTexts(int Parts, EquatableArray<CollectionPack> Packs, bool IsReloadable = false)
{
    public static CollectionTexts Of(CollectionModel collection, TextPlan plan, SiteModel site)
    {
        if (plan.Packs.IsEmpty)
            return InPlace with { IsReloadable = plan.IsReloadable };
        var parts = plan.Packs.FirstOrDefault(pack => pack.Collection == collection.Names.Name)?.Parts ?? 1;
        return new CollectionTexts(parts, CollectionPack.All(collection, plan, site), plan.IsReloadable);
    }

    public static CollectionTexts InPlace { get; } = new(1, EquatableArray<CollectionPack>.Empty);
}

/// <summary>Names of what packs are printed to. A pack is named after its first article.</summary>
internal static class PackNames
{
    public static string Of(string firstMember) => "Pack_" + firstMember;

    /// <summary>Told from the hint name of the file, which is unique.</summary>
    public static string Hint(string fileHint, int first) =>
        $"{fileHint.Substring(0, fileHint.Length - ".g.cs".Length)}.{first.ToString(System.Globalization.CultureInfo.InvariantCulture)}.Pack.g.cs";

    public static string Holder(string className, int part, int parts) =>
        parts == 1 ? className : $"{className}_Part{part.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}

namespace Broadsheet.Generator.Model;

/// <summary>A pack ready to be printed: its articles, and what Linking decided for each.</summary>
/// <param name="ClassName">The nested class that has the texts.</param>
/// <param name="HolderName">The class that has the articles' properties: the collection, or one of those that make it up.</param>
internal sealed record PackModel(
    string Namespace,
    string HintName,
    string ClassName,
    string HolderName,
    bool IsPart,
    CollectionNames Collection,
    EquatableArray<PackedArticle> Articles)
{
    /// <summary>All packs of <paramref name="plan"/>; one whose file is in no collection that could be named is left out.</summary>
    public static IEnumerable<PackModel> All(TextPlan plan, IEnumerable<PlacedBatch> batches)
    {
        if (plan.Packs.IsEmpty)
            yield break;
        var byPath = batches.SelectMany(static batch => batch.Files).ToDictionary(static file => file.File.FullPath, StringComparer.Ordinal);
        foreach (var pack in plan.Packs)
        {
            if (byPath.TryGetValue(pack.Slices[0].FullPath, out var first))
                yield return Of(pack, first, byPath);
        }
    }

    private static PackModel Of(TextPack pack, PlacedFile first, Dictionary<string, PlacedFile> files)
    {
        var start = pack.Slices[0].First;
        return new PackModel(
            first.Namespace,
            PackNames.Hint(first.HintName, start),
            PackNames.Of(first.Links[start].MemberName),
            PackNames.Holder(first.Collection.ClassName, pack.Part, pack.Parts),
            pack.Parts > 1,
            first.Collection,
            pack.Slices.Where(slice => files.ContainsKey(slice.FullPath)).SelectMany(slice => ArticlesOf(files[slice.FullPath], slice)).ToEquatableArray());
    }

    private static IEnumerable<PackedArticle> ArticlesOf(PlacedFile file, TextSlice slice) =>
        Enumerable.Range(slice.First, slice.Count).Select(i => new PackedArticle(file.File, file.Articles[i], file.Links[i]));
}

/// <summary>An article of a pack; its number there is its place among them.</summary>
internal sealed record PackedArticle(ArticleFile File, ArticleModel Article, ArticleLink Link);

/// <summary>A pack as the list of its collection sees it.</summary>
/// <param name="Members">Its articles' names, in the order of their numbers.</param>
internal sealed record CollectionPack(string ClassName, EquatableArray<string> Members)
{
    public static EquatableArray<CollectionPack> All(CollectionModel collection, TextPlan plan, SiteModel site) =>
        plan.Packs.Where(pack => pack.Collection == collection.Names.Name).Select(pack => Of(pack, site)).OfType<CollectionPack>().ToEquatableArray();

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
internal sealed record CollectionTexts(int Parts, EquatableArray<CollectionPack> Packs)
{
    public static CollectionTexts Of(CollectionModel collection, TextPlan plan, SiteModel site)
    {
        if (plan.Packs.IsEmpty)
            return InPlace;
        var parts = plan.Packs.FirstOrDefault(pack => pack.Collection == collection.Names.Name)?.Parts ?? 1;
        return new CollectionTexts(parts, CollectionPack.All(collection, plan, site));
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

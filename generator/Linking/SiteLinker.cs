using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;
using Broadsheet.Text;

namespace Broadsheet.Generator.Linking;

/// <summary>Sees the index of all files together and gives each article its final slug and name, each collection its type.</summary>
internal static class SiteLinker
{
    public static SiteModel Link(IEnumerable<ArticleFileIndex> files, InferenceOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var typeNames = new HashSet<string>(StringComparer.Ordinal);
        var hintNames = new HintNames();
        // Source order is by path, whatever order the compiler was given the files in.
        var namings = files
            .Where(file => Identifier.CanName(file.File.Collection))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ThenBy(file => file.File.FullPath, StringComparer.Ordinal)
            .GroupBy(file => file.File.Collection, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => CollectionNaming.Of(group.Key, [.. group], typeNames, hintNames, diagnostics))
            .ToList();
        var targets = new ReferenceTargets([.. namings.Select(naming => naming.Target)]);
        var people = new BylineLinker(targets.People);
        var schemas = namings
            .Select(naming => CollectionSchema.Infer(naming, new InferenceScope(naming.Names, options, typeNames, targets, diagnostics), people))
            .ToList();
        var linker = new ArticleLinker(targets, people, new ReferenceGraph(schemas), hintNames);
        var links = schemas.SelectMany(schema => schema.Naming.Files.Select(file => linker.Link(file, schema)));
        return new SiteModel(schemas.Select(ToModel).ToEquatableArray(), links.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static CollectionModel ToModel(CollectionSchema schema)
    {
        var naming = schema.Naming;
        // Newest first; a stable sort leaves equal dates, and articles without one, in source order.
        var newestFirst = naming.Target.Articles.OrderByDescending(article => article.Index.DatePublished ?? DateTimeOffset.MinValue).ToList();
        return new CollectionModel(
            naming.Names,
            schema.Properties,
            newestFirst.Select(article => article.MemberName).ToEquatableArray(),
            SlugIndex.Build([.. newestFirst.Select(article => article.Slug)]),
            FormerSlugs.Print(newestFirst.SelectMany((article, place) => article.FormerNames.Select(former => new KeyValuePair<string, int>(former.Slug, place)))),
            CatalogText.Print([.. newestFirst.Select(article => new CatalogEntry(article.Slug, article.MemberName)), .. newestFirst.SelectMany(Former)]));
    }

    private static IEnumerable<CatalogEntry> Former(LinkedArticle article) =>
        article.FormerNames.Select(former => new CatalogEntry(former.Slug, former.MemberName, article.Slug));
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema;
using Broadsheet.Generator.Schema.Declared;
using Broadsheet.Generator.Schema.Inferred;
using Broadsheet.Generator.Site.Indexes;
using Broadsheet.Generator.Site.Links;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Generator.Site.Routes;

namespace Broadsheet.Generator.Site;

/// <summary>Sees the index of all files together and gives each article its final slug and name, each collection its type.</summary>
internal static class SiteBuilder
{
    /// <param name="namespace">Where generated classes go, so that no declared one there shares a name with them.</param>
    public static SiteModel Link(
        IReadOnlyCollection<ArticleFileIndex> files, IReadOnlyCollection<DeclaredType> declared, SiteImages images,
        InferenceOptions options, string @namespace)
    {
        var diagnostics = new OrderedSet<DiagnosticInfo>();
        var problems = new OrderedSet<DeclarationProblem>();
        var typeNames = new HashSet<string>(
            ReservedNames.OfCollections.Concat(DeclaredTypes.NamesIn(@namespace, declared)), StringComparer.Ordinal);
        var hintNames = new HintNames();
        var collections = ByCollection(files);
        var types = new DeclaredTypes(declared, [.. collections.Select(collection => collection.Key)], problems);
        var namings = collections
            .Select(group => CollectionNaming.Of(group.Key, [.. group], types.Of(group.Key), typeNames, hintNames, diagnostics))
            .ToList();
        var targets = new ReferenceTargets([.. namings.Select(naming => naming.Target)]);
        var people = new AuthorReferences(targets.People);
        var schemas = namings
            .Select(naming => types.Of(naming.Names.Name) is { } type
                ? new CollectionSchema(
                    naming, [], new DeclaredSchema(types.Resolve(type, targets, @namespace), targets, people, diagnostics, problems))
                : CollectionSchema.Infer(naming, new InferenceScope(naming.Names, options, typeNames, targets, diagnostics), people))
            .ToList();
        var linker = new ArticleResolver(targets, people, new ReferenceGraph(schemas), hintNames, diagnostics);
        var routes = new RouteAllocator(namings.Sum(static naming => naming.Target.Articles.Count), diagnostics);
        var siteLinks = new SiteLinks(new SiteMap(namings, files, images, routes), namings);
        // Linking holds front matter against declared types, so what it finds is complete only behind it.
        var links = schemas.ConvertAll(
            schema => schema.Naming.Files.Select(file => siteLinks.Complete(linker.Link(file, schema))).ToList());
        var listed = schemas.Zip(links, IndexedCollection.Of).ToList();
        return new SiteModel(
            listed.Select(ToModel).ToEquatableArray(),
            listed.Select(CollectionIndexer.Index).ToEquatableArray(),
            links.SelectMany(files => files).ToEquatableArray(),
            siteLinks.Backlinks(schemas).ToEquatableArray(),
            siteLinks.Problems,
            diagnostics.ToEquatableArray(),
            problems.ToEquatableArray());
    }

    /// <summary>In source order, which is by path, whatever order the compiler was given the files in.</summary>
    private static List<IGrouping<string, ArticleFileIndex>> ByCollection(IEnumerable<ArticleFileIndex> files) =>
    [
        .. files
            .Where(file => Identifier.CanName(file.File.Collection) && !Identifier.IsTooLong(file.File.Collection))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ThenBy(file => file.File.FullPath, StringComparer.Ordinal)
            .GroupBy(file => file.File.Collection, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal),
    ];

    private static CollectionModel ToModel(IndexedCollection collection)
    {
        var schema = collection.Schema;
        var articles = collection.NewestFirst;
        return new CollectionModel(
            schema.Naming.Names,
            schema.Declared is { } declared ? DeclaredOutline.Of(declared.Type.Properties) : schema.Properties,
            articles.Select(article => new CollectionMember(article.Linked.MemberName, article.Link.Shape)).ToEquatableArray(),
            CatalogText.Print(
                [.. articles.Select(article => new CatalogEntry(article.Linked.Slug, article.Linked.MemberName)), .. articles.SelectMany(
                    Former)]),
            schema.Declared?.Type);
    }

    private static IEnumerable<CatalogEntry> Former(ListedArticle article) =>
        article.Linked.FormerNames.IsEmpty
            ? []
            : article.Linked.FormerNames.Select(former => new CatalogEntry(former.Slug, former.MemberName, article.Linked.Slug));
}

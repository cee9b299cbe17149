using Broadsheet.Generator.Lookups;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;

namespace Broadsheet.Generator.Linking;

/// <summary>Sees the index of all files together and gives each article its final slug and name, each collection its type.</summary>
internal static class SiteLinker
{
    /// <param name="namespace">Where generated classes go, so that no declared one there shares a name with them.</param>
    public static SiteModel Link(IEnumerable<ArticleFileIndex> files, IReadOnlyCollection<DeclaredType> declared, InferenceOptions options, string @namespace)
    {
        var diagnostics = new OrderedSet<DiagnosticInfo>();
        var problems = new OrderedSet<DeclarationProblem>();
        var typeNames = new HashSet<string>(DeclaredTypes.NamesIn(@namespace, declared), StringComparer.Ordinal);
        var hintNames = new HintNames();
        var collections = ByCollection(files);
        var types = new DeclaredTypes(declared, [.. collections.Select(collection => collection.Key)], problems);
        var namings = collections
            .Select(group => CollectionNaming.Of(group.Key, [.. group], types.Of(group.Key), typeNames, hintNames, diagnostics))
            .ToList();
        var targets = new ReferenceTargets([.. namings.Select(naming => naming.Target)]);
        var people = new BylineLinker(targets.People);
        var schemas = namings
            .Select(naming => types.Of(naming.Names.Name) is { } type
                ? new CollectionSchema(naming, [], new DeclaredSchema(types.Resolve(type, targets, @namespace), targets, people, diagnostics, problems))
                : CollectionSchema.Infer(naming, new InferenceScope(naming.Names, options, typeNames, targets, diagnostics), people))
            .ToList();
        var linker = new ArticleLinker(targets, people, new ReferenceGraph(schemas), hintNames);
        // Linking holds front matter against declared types, so what it finds is complete only behind it.
        var links = schemas.SelectMany(schema => schema.Naming.Files.Select(file => linker.Link(file, schema))).ToEquatableArray();
        var bylines = links.SelectMany(file => file.Articles).Select(link => link.Bylines);
        var indexes = CollectionIndexer.Of(namings, bylines);
        return new SiteModel(schemas.Select(ToModel).ToEquatableArray(), indexes, links, diagnostics.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>In source order, which is by path, whatever order the compiler was given the files in.</summary>
    private static List<IGrouping<string, ArticleFileIndex>> ByCollection(IEnumerable<ArticleFileIndex> files) =>
    [
        .. files
            .Where(file => Identifier.CanName(file.File.Collection))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ThenBy(file => file.File.FullPath, StringComparer.Ordinal)
            .GroupBy(file => file.File.Collection, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal),
    ];

    private static CollectionModel ToModel(CollectionSchema schema)
    {
        var naming = schema.Naming;
        var newestFirst = NewestFirst(naming.Target.Articles, static article => article).ToList();
        return new CollectionModel(
            naming.Names,
            schema.Declared is { } declared ? DeclaredOutline.Of(declared.Type.Properties) : schema.Properties,
            newestFirst.Select(article => article.MemberName).ToEquatableArray(),
            CatalogText.Print([.. newestFirst.Select(article => new CatalogEntry(article.Slug, article.MemberName)), .. newestFirst.SelectMany(Former)]),
            schema.Declared?.Type);
    }

    /// <summary>Newest first; a stable sort leaves equal dates, and articles without one, in source order.</summary>
    public static IEnumerable<T> NewestFirst<T>(IEnumerable<T> articles, Func<T, LinkedArticle> articleOf) =>
        articles.OrderByDescending(article => articleOf(article).Index.DatePublished ?? DateTimeOffset.MinValue);

    private static IEnumerable<CatalogEntry> Former(LinkedArticle article) =>
        article.FormerNames.Select(former => new CatalogEntry(former.Slug, former.MemberName, article.Slug));
}

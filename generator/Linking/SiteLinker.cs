using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;
using Broadsheet.Text;

namespace Broadsheet.Generator.Linking;

/// <summary>Sees the index of all files together and gives each article its final slug and name, each collection its type.</summary>
internal static class SiteLinker
{
    public static SiteModel Link(IEnumerable<ArticleFileIndex> files)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var collections = new List<CollectionModel>();
        var links = new List<FileLinks>();
        var classNames = new HashSet<string>(StringComparer.Ordinal);
        var hintNames = new HintNames();
        // Source order is by path, whatever order the compiler was given the files in.
        var byCollection = files
            .Where(file => Identifier.CanName(file.File.Collection))
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)
            .ThenBy(file => file.File.FullPath, StringComparer.Ordinal)
            .GroupBy(file => file.File.Collection, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byCollection)
        {
            var names = NameCollection(group.Key, classNames, hintNames);
            collections.Add(LinkCollection(names, [.. group], hintNames, links, diagnostics));
        }

        return new SiteModel(collections.ToEquatableArray(), links.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static CollectionNames NameCollection(string collection, HashSet<string> taken, HintNames hintNames)
    {
        var className = Identifier.MakeUnique(Identifier.PascalCase(collection), taken);
        return new CollectionNames(collection, className, Identifier.MakeUnique(className + "Article", taken), hintNames.ForCollection(className));
    }

    private static CollectionModel LinkCollection(
        CollectionNames names, List<ArticleFileIndex> files, HintNames hintNames, List<FileLinks> links, List<DiagnosticInfo> diagnostics)
    {
        var properties = InferProperties(names, files, diagnostics);
        var propertyByKey = properties.ToDictionary(property => property.Key, StringComparer.Ordinal);
        var slugs = new SlugAllocator();
        var memberNames = new HashSet<string>(ReservedNames.OfCollections, StringComparer.Ordinal) { names.ClassName };
        var dated = new List<(ArticleLink Link, DateTimeOffset? Published)>();
        foreach (var file in files)
        {
            var fileLinks = new List<ArticleLink>();
            foreach (var article in file.Articles)
            {
                var slug = slugs.Allocate(file.File, article, diagnostics);
                var link = new ArticleLink(
                    slug,
                    Identifier.MakeUnique(Identifier.PascalCase(slug), memberNames),
                    PropertyInference.TypeValues(article, propertyByKey));
                fileLinks.Add(link);
                dated.Add((link, article.DatePublished));
            }

            links.Add(new FileLinks(file.File.FullPath, hintNames.ForFile(names.HintName, file.File.Path), names, fileLinks.ToEquatableArray()));
        }

        // Newest first; a stable sort leaves equal dates, and articles without one, in source order.
        var newestFirst = dated.OrderByDescending(article => article.Published ?? DateTimeOffset.MinValue).Select(article => article.Link).ToList();
        return new CollectionModel(
            names,
            properties,
            newestFirst.Select(link => link.MemberName).ToEquatableArray(),
            SlugIndex.Build([.. newestFirst.Select(link => link.Slug)]));
    }

    private static EquatableArray<PropertyModel> InferProperties(
        CollectionNames names, List<ArticleFileIndex> files, List<DiagnosticInfo> diagnostics)
    {
        var inference = new PropertyInference(names.ArticleTypeName);
        foreach (var file in files)
        {
            foreach (var article in file.Articles)
                inference.Add(file.File, article, diagnostics);
        }

        return inference.Infer();
    }
}

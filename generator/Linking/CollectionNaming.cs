using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Linking;

/// <summary>A collection once it and its articles have their names.</summary>
/// <param name="Files">In source order.</param>
internal sealed record CollectionNaming(ReferenceTarget Target, IReadOnlyList<LinkedFile> Files)
{
    public CollectionNames Names => Target.Names;

    public static CollectionNaming Of(
        string collection, List<ArticleFileIndex> files, DeclaredType? declared, HashSet<string> typeNames, HintNames hintNames, ICollection<DiagnosticInfo> diagnostics)
    {
        var className = Identifier.MakeUnique(Identifier.PascalCase(collection), typeNames);
        var typeName = declared?.FullName ?? Identifier.MakeUnique(className + "Article", typeNames);
        var names = new CollectionNames(collection, className, typeName, hintNames.ForCollection(className)) { IsInternal = declared?.IsInternal == true };
        var slugs = new SlugAllocator();
        var allocated = new Queue<string>(slugs.Allocate(files, diagnostics));
        var memberNames = new HashSet<string>(ReservedNames.OfCollections, StringComparer.Ordinal) { className };
        var named = files.ConvertAll(file => new LinkedFile(file.File, [.. file.Articles.Select(article => Name(file.File, article))]));
        // Names that articles had come last: they change no name that an article has.
        named = named.ConvertAll(file => file with { Articles = [.. file.Articles.Select(WithFormerNames)] });
        return new CollectionNaming(new ReferenceTarget(names, [.. named.SelectMany(file => file.Articles)]), named);

        LinkedArticle Name(ArticleFile file, ArticleIndex article)
        {
            var slug = allocated.Dequeue();
            return new LinkedArticle(file, article, slug, Identifier.MakeUnique(Identifier.PascalCase(slug), memberNames));
        }

        LinkedArticle WithFormerNames(LinkedArticle article) => article.Index.FormerSlugs.IsEmpty ? article : article with
        {
            FormerNames = article.Index.FormerSlugs
                .Where(former => slugs.TryKeep(article, former, diagnostics))
                .Select(former => new FormerName(former.Text, Identifier.MakeUnique(Identifier.PascalCase(former.Text), memberNames)))
                .ToEquatableArray(),
        };
    }
}

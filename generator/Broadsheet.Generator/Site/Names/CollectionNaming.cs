using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Site.Names;

/// <summary>A collection once it and its articles have their names.</summary>
/// <param name="Files">In source order.</param>
internal sealed record CollectionNaming(ReferenceTarget Target, IReadOnlyList<LinkedFile> Files)
{
    public CollectionNames Names => Target.Names;

    /// <summary>In source order, with the drafts that this build leaves out.</summary>
    public IEnumerable<NamedArticle> WithDrafts => Files.SelectMany(static file => file.Articles.Concat(file.Drafts));

    public static CollectionNaming Of(
        string collection, List<ArticleFileIndex> files, DeclaredType? declared, HashSet<string> typeNames, HintNames hintNames,
        ICollection<DiagnosticInfo> diagnostics)
    {
        var className = Identifier.MakeUnique(Identifier.PascalCase(collection), typeNames);
        var typeName = declared?.FullName ?? Identifier.MakeUnique(className + "Article", typeNames);
        var names =
            new CollectionNames(
                collection, className, typeName, hintNames.ForCollection(className))
            { IsInternal = declared?.IsInternal == true };
        // Drafts come behind, and have names also where they are left out: so all names are the same with and without them.
        List<SlugClaim> claims = [.. Claims(files, isDraft: false), .. Claims(files, isDraft: true)];
        var slugs = new SlugAllocator(claims.Count);
        var allocated = new Queue<string>(slugs.Allocate(claims, diagnostics));
        var members = new MemberNames(className, diagnostics);
        var published = files.ConvertAll(
            file => file.Articles.Select(article => article.IsDraft ? null : Name(file.File, article)).ToList());
        var named = files.Zip(published, NameDrafts).ToList();
        // Names that articles had come last: they change no name that an article has.
        named = named.ConvertAll(file => file with { Articles = [.. file.Articles.Select(WithFormerNames)] });
        var target = new ReferenceTarget(names, [.. named.SelectMany(file => file.Articles)], [.. named.SelectMany(file => file.Drafts)]);
        return new CollectionNaming(target, named);

        LinkedFile NameDrafts(ArticleFileIndex file, List<NamedArticle?> published) => new(
            file.File,
            [.. file.Articles.Zip(published, (article, named) => named ?? Name(file.File, article))],
            [.. file.Drafts.Select(draft => Name(file.File, draft))]);

        NamedArticle Name(ArticleFile file, ArticleHead article)
        {
            var slug = allocated.Dequeue();
            return new NamedArticle(file, article, slug, members.Name(file, article, slug));
        }

        NamedArticle WithFormerNames(NamedArticle article) => article.Head.FormerSlugs.IsEmpty ? article : article with
        {
            FormerNames = article.Head.FormerSlugs
                .Where(former => slugs.TryKeep(article, former, diagnostics))
                .Select(former => SlugClaim.InForm(article.File, former))
                .Select(slug => new FormerName(slug, members.Former(slug)))
                .ToEquatableArray(),
        };
    }

    private static IEnumerable<SlugClaim> Claims(List<ArticleFileIndex> files, bool isDraft) => files.SelectMany(file =>
        file.Articles.Concat(file.Drafts).Where(article => article.IsDraft == isDraft).Select(article => SlugClaim.Of(file, article)));
}

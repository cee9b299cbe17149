using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Site.Indexes;

/// <summary>A collection in the order of its <c>All</c>, with all that is known of each article.</summary>
/// <param name="NewestFirst">Equal dates, and articles without one, in source order.</param>
internal sealed record IndexedCollection(CollectionSchema Schema, IReadOnlyList<ListedArticle> NewestFirst)
{
    /// <param name="links">What was found for the files of the collection, in their order.</param>
    public static IndexedCollection Of(CollectionSchema schema, IEnumerable<FileLinks> links)
    {
        var articles = schema.Naming.Files.SelectMany(file => file.Articles);
        var listed = articles.Zip(links.SelectMany(file => file.Articles), (article, link) => new ListedArticle(article, link));
        return new(schema, [.. listed.OrderByDescending(article => article.Head.DatePublished ?? DateTimeOffset.MinValue)]);
    }
}

internal sealed record ListedArticle(NamedArticle Linked, ResolvedArticle Link)
{
    public ArticleHead Head => Linked.Head;
}

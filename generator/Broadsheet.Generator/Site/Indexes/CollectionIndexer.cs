using System.Text;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Routes;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Indexes;

/// <summary>Computes what the runtime looks up in a collection, so that it need not.</summary>
internal static class CollectionIndexer
{
    public static CollectionIndexModel Index(IndexedCollection collection)
    {
        var articles = collection.NewestFirst;
        string[] slugs = [.. articles.Select(article => article.Linked.Slug)];
        var renamed = articles.Select(static (article, position) => (Article: article, Position: position))
            .Where(static renamed => !renamed.Article.Linked.FormerNames.IsEmpty).ToList();
        var former = renamed.SelectMany(
            static renamed => renamed.Article.Linked.FormerNames,
            static (renamed, former) => new KeyValuePair<string, int>(former.Slug, renamed.Position));
        var translated = TranslatedFiles.Of(articles, static article => article.Linked.File.Path, static article => article.Head.Language);
        return new CollectionIndexModel(
            collection.Schema.Naming.Names,
            SlugIndex.Build(slugs),
            OtherSlugs.Print(slugs, [.. former]),
            OtherPaths.Print(
                [.. articles.Select(article => (article.Linked.Slug, Path(article)))],
                renamed.SelectMany(static renamed => FormerPaths(renamed.Article, renamed.Position)),
                articles.SelectMany(static (article, position) => article.Link.Aliases.Select(alias => (alias, position)))),
            Ending(articles),
            TermIndex.Print([.. articles.Select(article => Terms(article, translated))]),
            RelatedIndex.Print(
                [.. articles.Select(article => new RelatedTerms(article.Head.Keywords, [article.Head.Headline, .. article.Head.Decks]))]));
    }

    private static string Path(ListedArticle article) =>
        article.Link.Path ?? RoutePattern.DefaultOf(article.Linked.File.Collection, article.Linked.Slug);

    private static IEnumerable<(string Slug, string Path, int Position)> FormerPaths(ListedArticle article, int position) =>
        article.Linked.FormerNames.Zip(article.Link.FormerPaths, (former, path) => (former.Slug, path, position));

    private static string Ending(IReadOnlyList<ListedArticle> articles)
    {
        var positions = Enumerable.Range(0, articles.Count).Where(position => articles[position].Head.HasEnd);
        return new PositionDigits(articles.Count).Write(new StringBuilder(), positions).ToString();
    }

    private static IEnumerable<KeyValuePair<TermIndex.Kind, string>> Terms(ListedArticle article, HashSet<string> translated)
    {
        if (article.Head.Section is { } section)
            yield return new(TermIndex.Kind.Section, section);
        foreach (var keyword in article.Head.Keywords)
            yield return new(TermIndex.Kind.Keyword, keyword);
        foreach (var byline in article.Link.Bylines)
        {
            yield return new(TermIndex.Kind.Byline, byline.Name);
            if (byline.AuthorSlug is { } slug)
                yield return new(TermIndex.Kind.Author, slug);
        }

        yield return new(TermIndex.Kind.Language, article.Head.Language);
        if (article.Head.Series is { } series)
            yield return new(TermIndex.Kind.Series, series.Name);
        if (TranslationName.Of(article.Linked.File.Path) is var name && translated.Contains(name))
            yield return new(TermIndex.Kind.Translation, name);
    }
}

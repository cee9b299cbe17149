using Broadsheet.Generator.Model;
using Broadsheet.Text;

namespace Broadsheet.Generator.Linking;

/// <summary>Computes what the runtime looks up in a collection, so that it need not.</summary>
internal static class CollectionIndexer
{
    /// <param name="namings">The collections.</param>
    /// <param name="bylines">The bylines of each article, in the order of the collections, their files and articles.</param>
    public static EquatableArray<CollectionIndexModel> Of(IEnumerable<CollectionNaming> namings, IEnumerable<EquatableArray<BylineModel>> bylines)
    {
        using var bylinesOfNext = bylines.GetEnumerator();
        return namings.Select(naming => Of(naming.Names, [.. naming.Files.SelectMany(file => file.Articles).Select(WithBylines)])).ToEquatableArray();

        IndexedArticle WithBylines(LinkedArticle article)
        {
            bylinesOfNext.MoveNext();
            return new(article, bylinesOfNext.Current);
        }
    }

    private static CollectionIndexModel Of(CollectionNames names, List<IndexedArticle> inSourceOrder)
    {
        var articles = SiteLinker.NewestFirst(inSourceOrder, static article => article.Article).ToList();
        string[] slugs = [.. articles.Select(article => article.Article.Slug)];
        var former = articles.SelectMany((article, place) => article.Article.FormerNames.Select(former => new KeyValuePair<string, int>(former.Slug, place)));
        var translated = TranslatedFiles.Of(articles, static article => article.Article.File.Path, static article => article.Article.Index.Language);
        return new CollectionIndexModel(
            names,
            SlugIndex.Build(slugs),
            OtherSlugs.Print(slugs, [.. former]),
            TermIndex.Print([.. articles.Select(article => Terms(article, translated))]),
            RelatedIndex.Print([.. articles.Select(article => new RelatedTerms(article.Index.Keywords, [article.Index.Headline, .. article.Index.Decks]))]));
    }

    private static IEnumerable<KeyValuePair<TermIndex.Kind, string>> Terms(IndexedArticle article, HashSet<string> translated)
    {
        if (article.Index.Section is { } section)
            yield return new(TermIndex.Kind.Section, section);
        foreach (var keyword in article.Index.Keywords)
            yield return new(TermIndex.Kind.Keyword, keyword);
        foreach (var byline in article.Bylines)
        {
            yield return new(TermIndex.Kind.Byline, byline.Name);
            if (byline.AuthorSlug is { } slug)
                yield return new(TermIndex.Kind.Author, slug);
        }

        yield return new(TermIndex.Kind.Language, article.Index.Language);
        if (article.Index.Series is { } series)
            yield return new(TermIndex.Kind.Series, series.Name);
        if (TranslationName.Of(article.Article.File.Path) is var name && translated.Contains(name))
            yield return new(TermIndex.Kind.Translation, name);
    }

    private sealed record IndexedArticle(LinkedArticle Article, EquatableArray<BylineModel> Bylines)
    {
        public ArticleIndex Index => Article.Index;
    }
}

using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>The terms of articles that were made when running, as the compiler computes those of others.</summary>
internal static class ArticleTerms
{
    public static IReadOnlyList<IEnumerable<KeyValuePair<TermIndex.Kind, string>>> Of(IReadOnlyList<Article> articles)
    {
        var translated = TranslatedFiles.Of(articles, static article => article.Source.File, static article => article.Language);
        return [.. articles.Select(article => Of(article, translated))];
    }

    public static IReadOnlyList<RelatedTerms> RelatedOf(IEnumerable<Article> articles) =>
        [.. articles.Select(static article => new RelatedTerms(article.Keywords, [article.Headline, .. article.Decks]))];

    private static IEnumerable<KeyValuePair<TermIndex.Kind, string>> Of(Article article, HashSet<string> translated)
    {
        if (article.Section is { } section)
            yield return new(TermIndex.Kind.Section, section);
        foreach (var keyword in article.Keywords)
            yield return new(TermIndex.Kind.Keyword, keyword);
        foreach (var byline in article.Bylines)
        {
            yield return new(TermIndex.Kind.Byline, byline.Name);
            if (byline.AuthorSlug is { } slug)
                yield return new(TermIndex.Kind.Author, slug);
        }

        yield return new(TermIndex.Kind.Language, article.Language);
        if (article.Series is { } series)
            yield return new(TermIndex.Kind.Series, series.Name);
        if (TranslationName.Of(article.Source.File) is var name && translated.Contains(name))
            yield return new(TermIndex.Kind.Translation, name);
    }
}

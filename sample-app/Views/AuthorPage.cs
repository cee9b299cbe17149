using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>Someone who writes for the paper, and what they wrote.</summary>
internal static class AuthorPage
{
    public static void Write(HtmlWriter html, AuthorsArticle author)
    {
        Layout.Begin(html, author.Headline, author.Language);
        html.Write($"""<article><h1>{author.Headline}</h1><p class="deck">{author.Role}, {author.Joined.Year}–</p>""");
        html.Write(author.Body);
        html.Write($"</article>\n<ul>\n");
        foreach (var article in ArticlesBy(author))
            html.Write($"""<li><a href="{article.Path}">{FrontPage.Headline(article)}</a></li>""");
        html.Write($"</ul>\n");
        Layout.End(html);
    }

    private static IEnumerable<NewsArticle> ArticlesBy(AuthorsArticle author) =>
        News.All.Published(TimeProvider.System).Where(article => article.Authors.Contains(author));
}

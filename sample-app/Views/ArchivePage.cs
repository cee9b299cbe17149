using System.Globalization;
using Broadsheet;
using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>Everything that was published, newest first, page by page.</summary>
internal static class ArchivePage
{
    private const int Size = 20;

    /// <summary>Finds the page that an address names with <c>?page=2</c>; none where there is no such page.</summary>
    public static ArticlePage<NewsArticle>? Find(string? number)
    {
        var isNumber = int.TryParse(number ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var wanted);
        return isNumber && News.All.Published(TimeProvider.System).TryPage(wanted, Size, out var page) ? page : null;
    }

    public static void Write(HtmlWriter html, ArticlePage<NewsArticle> page)
    {
        Layout.Begin(html, $"All articles, page {page.Number.ToString(CultureInfo.InvariantCulture)}", "en");
        html.Write($"<h1>All articles</h1>\n<ul>\n");
        foreach (var article in page.Articles)
            html.Write($"""<li lang="{article.Language}"><a href="{article.Path}">{FrontPage.Headline(article)}</a></li>""");
        html.Write($"</ul>\n<nav>");
        if (page.HasPrevious)
            html.Write($"""<a rel="prev" href="/news?page={(page.Number - 1).ToString(CultureInfo.InvariantCulture)}">Newer</a> """);
        if (page.HasNext)
            html.Write($"""<a rel="next" href="/news?page={(page.Number + 1).ToString(CultureInfo.InvariantCulture)}">Older</a>""");
        html.Write($"</nav>\n");
        Layout.End(html);
    }
}

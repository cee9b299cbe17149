using Broadsheet;
using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>One article of the newspaper.</summary>
internal static class NewsPage
{
    public static void Write(HtmlWriter html, NewsArticle article)
    {
        Layout.Begin(html, FrontPage.Headline(article), article.Language);
        html.Write($"""<article class="{article.Genre.ToString()}">""");
        if (article.Kicker is not null)
            html.Write($"""<p class="kicker">{article.Kicker}</p>""");
        html.Write($"<h1>{FrontPage.Headline(article)}</h1>\n");
        foreach (var deck in article.Decks)
            html.Write($"""<p class="deck">{deck}</p>""");
        Credits.Write(html, article);
        if (article.Dateline is { } dateline)
            html.Write($"""<p class="dateline">{dateline.Raw}</p>""");
        html.Write(article.Body);
        WriteImprint(html, article);
        html.Write($"</article>\n");
        html.WriteJsonLd(article);
        Layout.End(html);
    }

    private static void WriteImprint(HtmlWriter html, NewsArticle article)
    {
        html.Write($"""<p class="imprint">""");
        if (article.Print is { } print)
            html.Write($"{print.Newspaper} {print.Edition} {print.Page} · ");
        html.Write($"{article.Source.File}({article.Source.FirstLine}) {article.CopyrightNotice}</p>\n");
    }
}

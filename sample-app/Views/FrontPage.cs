using Broadsheet;
using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>The front page: today's articles under their sections, then photos, briefs and the rest by genre.</summary>
internal static class FrontPage
{
    /// <summary>The sections of a language's front page in the order of their first article, the newest.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<NewsArticle> Articles)> Sections(string language) =>
        News.All.Published(TimeProvider.System)
            .Where(article => article.Language == language)
            .GroupBy(article => Title(article, language))
            .Select(section => (section.Key, (IReadOnlyList<NewsArticle>)[.. section]));

    public static void Write(HtmlWriter html)
    {
        Layout.Begin(html, "Harbor Courier · 항구일보", "en");
        foreach (var language in (string[])["en", "ko"])
        {
            html.Write($"""<div class="edition" lang="{language}">""");
            foreach (var (title, articles) in Sections(language))
                WriteSection(html, title, articles);
            html.Write($"</div>\n");
        }

        Layout.End(html);
    }

    private static void WriteSection(HtmlWriter html, string title, IReadOnlyList<NewsArticle> articles)
    {
        html.Write($"<section>\n<h2 class=\"section\">{title}</h2>\n");
        foreach (var article in articles)
            WriteTeaser(html, article);
        html.Write($"</section>\n");
    }

    private static void WriteTeaser(HtmlWriter html, NewsArticle article)
    {
        html.Write($"""<article class="teaser {article.Genre.ToString()}">""");
        if (article.Kicker is not null)
            html.Write($"""<p class="kicker">{article.Kicker}</p>""");
        html.Write($"""<h3><a href="{article.Path}">{Headline(article)}</a></h3>""");
        html.Write($"<p>{article.Summary}</p>\n");
        Credits.Write(html, article);
        html.Write($"</article>\n");
    }

    public static string Headline(Article article) => article.Headline.Length > 0 ? article.Headline : article.Genre.ToString();

    private static string Title(NewsArticle article, string language) => (article.Genre, language) switch
    {
        (Genre.News, _) => article.Print?.Section ?? article.Section ?? (language == "ko" ? "뉴스" : "News"),
        (Genre.Advertisement, "ko") => "광고",
        (Genre.Advertisement, _) => "Advertisement",
        (Genre.Opinion, "ko") => "오피니언",
        (Genre.Opinion, _) => "Opinion",
        (Genre.Photo, "ko") => "사진",
        (Genre.Photo, _) => "Photo",
        (_, "ko") => "알림",
        _ => "In brief",
    };
}

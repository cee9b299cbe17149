using System.Globalization;
using Broadsheet;
using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>Bylines and dates as a reader sees them.</summary>
internal static class Credits
{
    public static void Write(HtmlWriter html, Article article)
    {
        if (article.Bylines.IsEmpty && article.DatePublished is null)
            return;
        html.Write($"""<p class="credits">""");
        foreach (var byline in article.Bylines)
            WriteByline(html, byline);
        if (article.DatePublished is { } published)
            html.Write($"""<time datetime="{published:yyyy-MM-dd}">{Day(published, article.Language)}</time>""");
        html.Write($"</p>\n");
    }

    private static string Day(DateTimeOffset date, string language) =>
        date.ToString(language == "ko" ? "yyyy년 M월 d일" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    private static void WriteByline(HtmlWriter html, Byline byline)
    {
        var label = byline.Role is null ? byline.Name : $"{byline.Name} {byline.Role}";
        if (Authors.TryGet(byline.AuthorSlug, out var author))
            html.Write($"""<a rel="author" href="{author.Path}">{label}</a> """);
        else
            html.Write($"<span>{label}</span> ");
    }
}

using System.Globalization;
using HarborCourier.Content;
using HarborCourier.Views;

namespace HarborCourier;

/// <summary>The front page and its lead as plain text, for <c>--print</c>.</summary>
internal static class Terminal
{
    public static void Print(TextWriter output)
    {
        output.WriteLine("HARBOR COURIER · 항구일보");
        foreach (var language in (string[])["en", "ko"])
        {
            foreach (var (title, articles) in FrontPage.Sections(language))
                PrintSection(output, title, articles);
        }

        output.WriteLine();
        PrintArticle(output, News.All.Published(TimeProvider.System)[0]);
    }

    private static void PrintSection(TextWriter output, string title, IReadOnlyList<NewsArticle> articles)
    {
        output.WriteLine();
        output.WriteLine($"== {title} ==");
        foreach (var article in articles)
            output.WriteLine($"* {FrontPage.Headline(article)}{Credit(article)}");
    }

    private static void PrintArticle(TextWriter output, NewsArticle article)
    {
        output.WriteLine(new string('-', 72));
        output.WriteLine(FrontPage.Headline(article));
        foreach (var deck in article.Decks)
            output.WriteLine(deck);
        output.WriteLine();
        output.WriteLine(article.Body.Text);
        output.WriteLine(Credit(article).TrimStart(' ', '—'));
    }

    private static string Credit(NewsArticle article)
    {
        var names = article.Bylines.Select(byline => byline.Role is null ? byline.Name : $"{byline.Name} {byline.Role}");
        var date = article.DatePublished?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var credit = string.Join(", ", names.Append(date).Where(part => part is not null));
        return credit.Length > 0 ? " — " + credit : "";
    }
}

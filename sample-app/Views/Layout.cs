namespace HarborCourier.Views;

/// <summary>What every page has around it.</summary>
internal static class Layout
{
    public static void Begin(HtmlWriter html, string title, string language) => html.Write($"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="alternate" type="application/rss+xml" title="RSS" href="/news/feed.xml">
        <link rel="alternate" type="application/atom+xml" title="Atom" href="/news/atom.xml">
        <link rel="alternate" type="application/feed+json" title="JSON Feed" href="/news/feed.json">
        <link rel="sitemap" type="application/xml" href="/news/sitemap.xml">
        <link rel="sitemap" type="application/xml" href="/guides/sitemap.xml">
        <link rel="sitemap" type="application/xml" href="/authors/sitemap.xml">
        </head>
        <body>
        <header class="masthead">
        <a class="nameplate" href="/">Harbor Courier <span lang="ko">항구일보</span></a>
        <nav><a href="/">Front page</a> <a href="/news">All articles</a> <a href="/guides">Manual</a></nav>
        </header>
        <main>

        """);

    public static void End(HtmlWriter html) => html.Write($"""

        </main>
        <footer>A sample of Broadsheet: every word on this site is compiled into the program that serves it.</footer>
        </body>
        </html>

        """);

    public static void WriteNotFound(HtmlWriter html)
    {
        Begin(html, "Not found", "en");
        html.Write($"""<h1>Not found</h1><p>There is no such page. The <a href="/">front page</a> has today's articles.</p>""");
        End(html);
    }
}

using Broadsheet;
using HarborCourier.Content;

namespace HarborCourier.Views;

/// <summary>Broadsheet's own manual.</summary>
internal static class GuidesPage
{
    private static IEnumerable<IGrouping<string, Guide>> Parts() =>
        Guides.All.Published(TimeProvider.System).OrderBy(guide => guide.Order).GroupBy(guide => guide.Part);

    public static void WriteList(HtmlWriter html)
    {
        Layout.Begin(html, "Broadsheet's manual", "en");
        html.Write($"<h1>Broadsheet's manual</h1>\n");
        foreach (var part in Parts())
        {
            html.Write($"<h2>{part.Key}</h2>\n<ul>\n");
            foreach (var guide in part)
                html.Write(
                    $"""<li><a href="{guide.Path}">{guide.Headline}</a> <span class="level">{guide.Level}, {guide.Minutes} min</span><br>{guide.Summary}</li>""");
            html.Write($"</ul>\n");
        }

        Layout.End(html);
    }

    public static void Write(HtmlWriter html, Guide guide)
    {
        Layout.Begin(html, guide.Headline, guide.Language);
        html.Write($"""<div class="manual">""");
        WriteSideBar(html, guide);
        html.Write($"""<article class="guide"><h1>{guide.Headline}</h1><p class="deck">{guide.Summary}</p>""");
        WritePrerequisites(html, guide);
        WriteContents(html, guide);
        html.Write(guide.Body);
        WriteLinkedFrom(html, guide);
        html.Write($"</article>\n</div>\n");
        html.WriteJsonLd(guide, "TechArticle");
        Layout.End(html);
    }

    private static void WriteSideBar(HtmlWriter html, Guide current)
    {
        html.Write($"""<nav class="sidebar" aria-label="Manual">""");
        foreach (var part in Parts())
        {
            html.Write($"<h2>{part.Key}</h2>\n<ul>\n");
            foreach (var guide in part)
            {
                if (guide == current)
                    html.Write($"""<li><a href="{guide.Path}" aria-current="page">{guide.Headline}</a></li>""");
                else
                    html.Write($"""<li><a href="{guide.Path}">{guide.Headline}</a></li>""");
            }

            html.Write($"</ul>\n");
        }

        html.Write($"</nav>\n");
    }

    private static void WriteLinkedFrom(HtmlWriter html, Guide guide)
    {
        var linkedFrom = guide.LinkedFrom;
        if (linkedFrom.IsEmpty)
            return;
        html.Write($"""<nav class="before">Linked from:""");
        foreach (var article in linkedFrom)
            html.Write($""" <a href="{article.Path}">{article.Headline}</a>""");
        html.Write($"</nav>\n");
    }

    private static void WritePrerequisites(HtmlWriter html, Guide guide)
    {
        var prerequisites = guide.Prerequisites.Published(TimeProvider.System);
        if (prerequisites.IsEmpty)
            return;
        html.Write($"""<p class="before">Read before:""");
        foreach (var before in prerequisites)
            html.Write($""" <a href="{before.Path}">{before.Headline}</a>""");
        html.Write($"</p>\n");
    }

    private static void WriteContents(HtmlWriter html, Guide guide)
    {
        html.Write($"""<nav class="contents"><ul>""");
        foreach (var heading in guide.Body.Headings.Where(heading => heading.Level == 2))
            html.Write($"""<li><a href="#{heading.Id}">{heading.Text}</a></li>""");
        html.Write($"</ul></nav>\n");
    }
}

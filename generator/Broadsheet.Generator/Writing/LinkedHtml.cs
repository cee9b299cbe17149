using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>The body of an article with the addresses that its links got.</summary>
internal static class LinkedHtml
{
    public static string Of(ArticleModel article, ResolvedArticle link)
    {
        if (link.Addresses.IsEmpty)
            return article.BodyHtml;
        var html = TextBuffer.Take();
        var copied = 0;
        for (var i = 0; i < link.Addresses.Count; i++)
        {
            if (link.Addresses[i].Length == 0)
                continue;
            var span = article.LinkSpans[i];
            html.Append(article.BodyHtml, copied, span.Start - copied).Append(link.Addresses[i]);
            copied = span.End;
        }

        return TextBuffer.Finish(html.Append(article.BodyHtml, copied, article.BodyHtml.Length - copied));
    }
}

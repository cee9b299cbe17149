using Broadsheet.Generator.Foundation;
using System.Globalization;
using System.Text;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>XML documentation of generated members.</summary>
internal static class Documentation
{
    /// <summary>What a hover over an article shows: headline, byline, date and first sentence.</summary>
    public static string Of(ArticleModel article, ResolvedArticle link)
    {
        var headline = article.Head.Headline.Length > 0 ? article.Head.Headline : article.Head.Genre.ToString();
        var comment = TextBuffer.Take().Append("/// <summary><b>").Append(Escape(headline)).Append("</b>");
        if (!link.Bylines.IsEmpty || article.Head.DatePublished is not null)
            AddParagraph(comment, string.Join(" · ", Credits(article, link)));
        AddParagraph(comment, article.Lead?.FirstSentence ?? article.Summary);
        return TextBuffer.Finish(comment.Append("</summary>"));
    }

    /// <param name="owner">What has the key or has it not: an article, or a mapping inside one.</param>
    public static string Of(PropertyModel property, string owner = "article")
    {
        var share = property.IsOptional ? $"in {property.FileCount} of {property.TotalCount} {owner}s" : $"in every {owner}";
        if (property.IsOfBylines)
            return $"/// <summary>Of whom the bylines name, {(property.Type is ListPropertyType ? "those" : "the one")} with an article of their own; {share}.</summary>";
        return $"/// <summary>Front matter <c>{Escape(property.Key)}</c>, {share}.</summary>";
    }

    /// <summary><paramref name="text"/> on one line, safe between XML tags.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
            return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ when IsNoXml(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is '&' or '<' or '>' || IsNoXml(c))
                return false;
        }

        return true;
    }

    /// <summary>XML knows no other controls, and a line's end would end the comment.</summary>
    private static bool IsNoXml(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';

    private static IEnumerable<string> Credits(ArticleModel article, ResolvedArticle link)
    {
        foreach (var byline in link.Bylines)
            yield return byline.Role is null ? byline.Name : $"{byline.Name} {byline.Role}";
        if (article.Head.DatePublished is { } published)
            yield return published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static void AddParagraph(StringBuilder comment, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            comment.Append("<para>").Append(Escape(text!)).Append("</para>");
    }
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>
/// What the README says of Markdown that GitHub has otherwise, taken out of either HTML. Ids, classes and styles are not compared.
/// </summary>
internal static partial class DocumentedDifferences
{
    private const string AlertClass = "markdown-alert-";

    /// <summary>Unicode's normal form, and no characters that HTML may not hold.</summary>
    public static string Normalize(string text)
    {
        var valid = NoText().Replace(text, "\uFFFD");
        return valid.IsNormalized(NormalizationForm.FormC) ? valid : valid.Normalize(NormalizationForm.FormC);
    }

    /// <summary>An address within the site is resolved when compiling, so only that there is one is compared.</summary>
    public static string Address(string address)
    {
        if (!External().IsMatch(address))
            return "(here)";
        try
        {
            return Normalize(Uri.UnescapeDataString(address)).TrimEnd();
        }
        catch (UriFormatException)
        {
            return address;
        }
    }

    /// <summary>As an attribute here, as a style there.</summary>
    public static string? Alignment(IElement cell) =>
        cell.GetAttribute("align")
        ?? (AlignmentStyle().Match(cell.GetAttribute("style") ?? "") is { Success: true } match ? match.Groups[1].Value : null);

    public static void Remove(IElement body)
    {
        RemoveFootnoteMarks(body);
        foreach (var figure in body.QuerySelectorAll("figure").ToList())
            MakeParagraph(figure);
        foreach (var list in body.QuerySelectorAll("dl").ToList())
            FlattenDefinitions(list);
        foreach (var abbreviation in body.QuerySelectorAll("abbr").ToList())
            Unwrap(abbreviation);
        foreach (var paragraph in body.QuerySelectorAll("p").ToList())
        {
            if (AbbreviationDefinition().IsMatch(paragraph.TextContent))
                paragraph.Remove();
        }

        foreach (var link in body.QuerySelectorAll("a").ToList())
            RemoveLinkDifference(link);
        MarkAlerts(body);
        body.Normalize();
    }

    /// <summary>The number of a footnote and the arrow back have other signs and places; that a footnote is referred to is kept.</summary>
    private static void RemoveFootnoteMarks(IElement body)
    {
        foreach (var arrow in body.QuerySelectorAll("a.footnote-back-ref, a.footnote-backref").ToList())
            arrow.Remove();
        foreach (var reference in body.QuerySelectorAll("sup.footnote-ref, a.footnote-ref").ToList())
            reference.OuterHtml = $"[^{reference.TextContent.Trim('[', ']')}]";
        foreach (var section in body.QuerySelectorAll("section.footnotes p").Where(static p => p.TextContent.Trim().Length == 0).ToList())
            section.Remove();
    }

    /// <summary>An image alone in its paragraph, its caption the title.</summary>
    private static void MakeParagraph(IElement figure)
    {
        if (figure.QuerySelector("img") is { } image && figure.QuerySelector("figcaption") is { } caption && !image.HasAttribute("title"))
        {
            image.SetAttribute("title", caption.TextContent);
            caption.Remove();
        }

        figure.OuterHtml = $"<p>{figure.InnerHtml}</p>";
    }

    /// <summary>What the lines of a definition list are to GitHub: a paragraph that goes on with a colon.</summary>
    private static void FlattenDefinitions(IElement list)
    {
        var html = new StringBuilder();
        foreach (var child in list.Children)
        {
            if (child.LocalName == "dt" && html.Length > 0)
                html.Append(child.PreviousElementSibling?.LocalName == "dt" ? "\n" : "</p><p>");
            if (child.LocalName == "dd")
                html.Append("\n: ").Append(child.Children is [{ LocalName: "p" } only] ? only.InnerHtml : child.InnerHtml);
            else
                html.Append(child.InnerHtml);
        }

        list.OuterHtml = $"<p>{html}</p>";
    }

    /// <summary>
    /// A bare address ends before a Korean particle, one of a mailbox loses its scheme, and a link with an unknown scheme is its text
    /// alone.
    /// </summary>
    private static void RemoveLinkDifference(IElement link)
    {
        if (link.GetAttribute("href") is not { } address)
            return;
        if (link.ChildNodes.Length == 0 && link.NextSibling is IElement { LocalName: "a" } inner)
        {
            // That cmark links an address in the text of a link, which a browser takes apart.
            inner.SetAttribute("href", address);
            if (link.GetAttribute("title") is { } title)
                inner.SetAttribute("title", title);
            link.Remove();
        }
        else if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && link.TextContent.Contains('@', StringComparison.Ordinal))
            link.OuterHtml = link.InnerHtml.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        else if (HasScheme().IsMatch(address) && !External().IsMatch(address))
            Unwrap(link);
        else if (BeforeParticle().Match(link.TextContent) is { Success: true } match
            && address.StartsWith(match.Groups[1].Value, StringComparison.Ordinal))
            link.OuterHtml = $"<a href=\"{match.Groups[1].Value}\">{match.Groups[1].Value}</a>{match.Groups[2].Value}";
    }

    private static void MarkAlerts(IElement body)
    {
        foreach (var alert in body.QuerySelectorAll(".markdown-alert").ToList())
        {
            var kind = alert.ClassList.FirstOrDefault(static name => name.StartsWith(AlertClass, StringComparison.Ordinal))?
                [AlertClass.Length..];
            alert.QuerySelector(".markdown-alert-title")?.Remove();
            alert.OuterHtml = $"<blockquote><span>[!{kind}]</span>{alert.InnerHtml}</blockquote>";
        }

        foreach (var quote in body.QuerySelectorAll("blockquote > p:first-child").ToList())
        {
            if (AlertMark().Match(quote.InnerHtml) is not { Success: true } match)
                continue;
            var rest = quote.InnerHtml[match.Length..];
            quote.OuterHtml = $"<span>[!{match.Groups[1].Value.ToLowerInvariant()}]</span>{(rest.Length > 0 ? $"<p>{rest}</p>" : "")}";
        }
    }

    private static void Unwrap(IElement element) => element.OuterHtml = element.InnerHtml;

    [GeneratedRegex(@"[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]")]
    private static partial Regex NoText();

    [GeneratedRegex(@"^(?:https?|mailto|tel|ftp):", RegexOptions.IgnoreCase)]
    private static partial Regex External();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex HasScheme();

    [GeneratedRegex("text-align: *([a-z]+)")]
    private static partial Regex AlignmentStyle();

    [GeneratedRegex(@"^\s*\*\[[^\]]+\]:")]
    private static partial Regex AbbreviationDefinition();

    [GeneratedRegex(@"^(https?:[\x21-\x7E]+)(\p{IsHangulSyllables}+)$")]
    private static partial Regex BeforeParticle();

    [GeneratedRegex(@"^\s*\[!(note|tip|important|warning|caution)\]\s*(?:<br>\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex AlertMark();
}

using System.Net;
using Broadsheet.Markup;

namespace Broadsheet.Formats.Markdown;

/// <summary>An element, or a text, of a body's HTML.</summary>
internal sealed class HtmlNode
{
    // Deeper elements are left out and their text kept, so that no HTML overflows the stack.
    private const int MaxDepth = 100;

    private HtmlNode(string name, string source)
    {
        Name = name;
        Source = source;
    }

    /// <summary>The element's name in lower case; empty for a text.</summary>
    public string Name { get; }

    /// <summary>The start tag, or the text with its entities decoded.</summary>
    public string Source { get; }

    public List<HtmlNode> Children { get; } = [];

    public bool IsText => Name.Length == 0;

    /// <summary>Whether it is a text of blanks that a browser does not show; a no-break space is one that it does.</summary>
    public bool IsBlank => IsText && Source.AsSpan().Trim(" \t\n\r\f").IsEmpty;

    /// <summary>Whether it stands on lines of its own.</summary>
    public bool IsBlock =>
        Name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "ul" or "ol" or "li" or "dl" or "dt"
        or "dd" or "pre" or "table" or "hr" or "figure" or "figcaption" or "div" or "section" or "article" or "aside" or "header"
        or "footer"
        or "details" or "summary" or "address" or "main" or "nav";

    /// <summary>The whole of some HTML, as an element without a name of its own.</summary>
    public static HtmlNode Read(string html)
    {
        var open = new List<HtmlNode> { new("body", "") };
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Text)
                open[^1].Children.Add(new("", WebUtility.HtmlDecode(scanner.Current.ToString())));
            else if (scanner.Token == HtmlToken.Open)
                Open(open, scanner);
            else if (scanner.Token == HtmlToken.Close)
                Close(open, scanner);
        }

        return open[0];
    }

    public string? Attribute(string name) => HtmlTag.Attribute(Source, name);

    public bool HasClass(string name) => !IsText && HtmlTag.HasClass(Source, name);

    /// <summary>The first element of a name below this one.</summary>
    public HtmlNode? Find(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
                return child;
            if (child.Find(name) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The text of this element and all below it, blanks as they stand.</summary>
    public string InnerText() => IsText ? Source : string.Concat(Children.Select(static child => child.InnerText()));

    private static void Open(List<HtmlNode> open, HtmlScanner scanner)
    {
        if (open.Count > MaxDepth)
            return;
        var element = new HtmlNode(
            HtmlTag.Lower(scanner.Name, stackalloc char[12]).ToString() is { Length: > 0 } name ? name : "span",
            scanner.Current.ToString());
        // A paragraph ends where another block begins (HTML, section 13.1.2.4).
        if (element.IsBlock && open[^1].Name == "p")
            open.RemoveAt(open.Count - 1);
        open[^1].Children.Add(element);
        if (!HtmlTag.IsVoid(scanner.Name))
            open.Add(element);
    }

    /// <summary>An end tag closes what was opened last by its name, and all in it; one without a start tag closes nothing.</summary>
    private static void Close(List<HtmlNode> open, HtmlScanner scanner)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (!scanner.Is(open[i].Name))
                continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }
}

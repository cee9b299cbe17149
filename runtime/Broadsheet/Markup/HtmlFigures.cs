using System.Collections.Immutable;

namespace Broadsheet.Markup;

/// <summary>
/// The figures of a body: <c>&lt;figure>&lt;img src="…">&lt;figcaption>&lt;strong>Title&lt;/strong> Caption
/// &lt;cite>Credit&lt;/cite>&lt;/figcaption>&lt;/figure></c>, every part optional.
/// </summary>
internal static class HtmlFigures
{
    public static ImmutableArray<Figure> Read(ReadOnlySpan<char> html)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var (elements, end) = (Elements(html), 0);
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            // One in another is a part of it.
            if (element.Start < end)
                continue;
            // One that is never closed keeps nothing from those that follow.
            end = element.End ?? (i + 1 < elements.Count ? elements[i + 1].Start : html.Length);
            figures.Add(ReadContents(html[element.InnerStart..end]));
        }

        return figures.DrainToImmutable();
    }

    /// <summary>All elements <c>figure</c> in the order of their start tags, each with where its end tag begins.</summary>
    private static List<(int Start, int InnerStart, int? End)> Elements(ReadOnlySpan<char> html)
    {
        var elements = new List<(int Start, int InnerStart, int? End)>();
        var open = new Stack<int>();
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            if (!scanner.Is("figure"))
                continue;
            if (scanner.Token == HtmlToken.Open)
            {
                open.Push(elements.Count);
                elements.Add((scanner.Start, scanner.End, null));
            }
            else if (open.TryPop(out var last))
            {
                elements[last] = elements[last] with { End = scanner.Start };
            }
        }

        return elements;
    }

    private static Figure ReadContents(ReadOnlySpan<char> contents)
    {
        var image = HtmlElement.Find(contents, "img");
        var caption = HtmlElement.Find(contents, "figcaption").Contents;
        var title = HtmlElement.Find(caption, "strong");
        // Emphasis further on is a part of the caption.
        var hasTitle = title.IsFound && HtmlText.Of(caption[..title.Start]).Length == 0;
        if (hasTitle)
            caption = caption[title.End..];
        var credit = HtmlElement.Find(caption, "cite");
        return new Figure(credit.IsFound ? Without(credit, caption) : HtmlText.Of(caption))
        {
            Title = hasTitle ? TextOrNull(title.Contents) : null,
            Credit = TextOrNull(credit.Contents),
            Source = image.IsFound ? HtmlTag.Attribute(image.StartTag, "src") : null,
        };
    }

    private static string Without(HtmlElement part, ReadOnlySpan<char> caption)
    {
        var text = new HtmlText();
        text.Append(caption[..part.Start]);
        text.Append(caption[part.End..]);
        return text.ToString();
    }

    private static string? TextOrNull(ReadOnlySpan<char> html) => HtmlText.Of(html) is { Length: > 0 } text ? text : null;
}

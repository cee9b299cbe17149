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
        for (var figure = HtmlElement.Find(html, "figure"); figure.IsFound; figure = HtmlElement.Find(html, "figure"))
        {
            figures.Add(Read(figure));
            html = html[figure.End..];
        }

        return figures.DrainToImmutable();
    }

    private static Figure Read(HtmlElement figure)
    {
        var image = HtmlElement.Find(figure.Contents, "img");
        var caption = HtmlElement.Find(figure.Contents, "figcaption").Contents;
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

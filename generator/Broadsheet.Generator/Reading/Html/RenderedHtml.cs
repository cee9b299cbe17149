using Broadsheet.Generator.Reading.Source;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Html;

/// <summary>A body as HTML, and where the addresses of its links and images stand in it.</summary>
/// <param name="Addresses">In the order of the text.</param>
internal sealed record RenderedHtml(string Text, IReadOnlyList<RenderedAddress> Addresses)
{
    /// <summary>A title or a raw tag that spans lines keeps the line ends of the file.</summary>
    public RenderedHtml WithLineFeedsOnly()
    {
        if (Text.IndexOf('\r') < 0)
            return this;
        var addresses = new List<RenderedAddress>(Addresses.Count);
        var (counted, removed) = (0, 0);
        foreach (var address in Addresses)
        {
            for (; counted < address.Start; counted++)
                removed += Text[counted] == '\r' && Text[counted + 1] == '\n' ? 1 : 0;
            addresses.Add(address with { Start = address.Start - removed });
        }

        return new(Text.Replace("\r\n", "\n").Replace('\r', '\n'), addresses);
    }

    /// <summary>Entities, and marks behind tags, may stand beside what they compose with.</summary>
    public RenderedHtml Composed()
    {
        var text = NfcHtml.Of(Text, out var moved);
        return moved is null ? this : new(text, [.. Addresses.Select(address => address with { Start = moved.ToSource(address.Start) })]);
    }

    public RenderedHtml WithoutLeadingLineFeeds()
    {
        var text = Text.TrimStart('\n');
        var removed = Text.Length - text.Length;
        return removed == 0 ? this : new(text, [.. Addresses.Select(address => address with { Start = address.Start - removed })]);
    }
}

/// <param name="Inline">The link, image or autolink.</param>
/// <param name="Start">Where its address begins in the HTML.</param>
internal sealed record RenderedAddress(Inline Inline, int Start, int Length);

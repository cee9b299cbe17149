using System.Collections.Immutable;

namespace Broadsheet.Markup;

/// <summary>The top-level elements of a body.</summary>
internal static class HtmlBlocks
{
    public static ImmutableArray<Block> Read(string html)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            // An end tag without a start closes nothing.
            if (scanner.Token == HtmlToken.Close || scanner.Current.IsWhiteSpace())
                continue;
            var start = scanner.Start;
            var (kind, level) = scanner.Token == HtmlToken.Open ? KindOf(scanner) : (BlockKind.Html, 0);
            if (scanner.Token == HtmlToken.Open)
                HtmlElement.ReadToEnd(ref scanner);
            var source = html[start..scanner.End].Trim();
            var block = new Block(kind, level, HtmlText.Of(source), source);
            blocks.Add(kind == BlockKind.Alert ? WithName(block) : block);
        }

        return blocks.DrainToImmutable();
    }

    private static Block WithName(Block alert)
    {
        const string Class = "markdown-alert-";
        const string TitleTag = "<p class=\"markdown-alert-title\">";
        var start = alert.Html.IndexOf(Class, StringComparison.Ordinal) + Class.Length;
        var end = start < Class.Length ? start : alert.Html.AsSpan(start).IndexOfAny('"', ' ') + start;
        var title = alert.Html.IndexOf(TitleTag, StringComparison.Ordinal) + TitleTag.Length;
        var titleEnd = title < TitleTag.Length ? -1 : alert.Html.IndexOf("</p>", title, StringComparison.Ordinal);
        return alert with
        {
            Name = end > start ? alert.Html[start..end] : null,
            Title = titleEnd < 0 ? null : HtmlText.Of(alert.Html.AsSpan(title, titleEnd - title)),
        };
    }

    private static (BlockKind Kind, int Level) KindOf(HtmlScanner tag) => HtmlTag.Lower(tag.Name, stackalloc char[12]) switch
    {
        "p" => (BlockKind.Paragraph, 0),
        ['h', >= '1' and <= '6' and var level] => (BlockKind.Heading, level - '0'),
        "blockquote" => (BlockKind.Quote, 0),
        "div" when HtmlTag.HasClass(tag.Current, "markdown-alert") => (BlockKind.Alert, 0),
        "ul" or "ol" or "dl" => (BlockKind.List, 0),
        "table" => (BlockKind.Table, 0),
        "figure" => (BlockKind.Figure, 0),
        "pre" => (BlockKind.Code, 0),
        "hr" => (BlockKind.Rule, 0),
        _ => (BlockKind.Html, 0),
    };
}

using System.Buffers;
using System.Globalization;
using Broadsheet.Markup;

namespace Broadsheet.Formats.Markdown;

/// <summary>The blocks of a body as Markdown: a blank line before each, but within a tight list.</summary>
internal sealed class MarkdownBlocks
{
    private readonly MarkdownLines _lines;

    private MarkdownBlocks(IBufferWriter<byte> output) => _lines = new MarkdownLines(output);

    public static void Write(IBufferWriter<byte> output, HtmlNode body)
    {
        var blocks = new MarkdownBlocks(output);
        if (!HasContents(body))
            return;
        blocks._lines.Write("");
        blocks.WriteAll(body.Children, isTight: false);
        blocks.WriteAbbreviations(body);
    }

    private static bool HasContents(HtmlNode body) => body.Children.Exists(static child => !child.IsBlank);

    private void WriteAll(List<HtmlNode> nodes, bool isTight)
    {
        var isFirst = true;
        HtmlNode? before = null;
        foreach (var (block, run) in Blocks(nodes))
        {
            if (!isFirst && !isTight)
                _lines.Write("");
            isFirst = false;
            if (block is null)
                WriteParagraph(run!);
            else
                Write(block, IsAlike(before, block));
            // Two lists one after another would be one if their signs were the same.
            before = IsAlike(before, block) ? null : block;
        }
    }

    /// <summary>The blocks in order; text and inline elements between them are a paragraph without a name.</summary>
    private static IEnumerable<(HtmlNode? Block, List<HtmlNode>? Run)> Blocks(List<HtmlNode> nodes)
    {
        var run = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (!node.IsBlock)
            {
                run.Add(node);
                continue;
            }

            if (run.Exists(static part => !part.IsBlank))
                yield return (null, run);
            run = [];
            yield return (node, null);
        }

        if (run.Exists(static part => !part.IsBlank))
            yield return (null, run);
    }

    private static bool IsAlike(HtmlNode? before, HtmlNode? block) => block?.Name is "ul" or "ol" && before?.Name == block.Name;

    private void Write(HtmlNode block, bool hasListBefore)
    {
        switch (block.Name)
        {
            case ['h', >= '1' and <= '6' and var level]:
                WriteHeading(block, level - '0');
                break;
            case "p":
                WriteParagraph(block.Children);
                break;
            case "blockquote":
                _lines.Within("> ", "> ", () => WriteAll(block.Children, isTight: false));
                break;
            case "div" when block.HasClass("markdown-alert") && AlertMark(block) is { } mark:
                _lines.Within("> ", "> ", () => WriteAlert(block, mark));
                break;
            case "ul" or "ol":
                WriteList(block, hasListBefore);
                break;
            case "dl":
                WriteDefinitions(block);
                break;
            case "pre":
                WriteCode(block);
                break;
            case "hr":
                _lines.Write("***");
                break;
            case "table":
                MarkdownTable.Write(_lines, block);
                break;
            case "figure":
                WriteFigure(block);
                break;
            case "section" when block.HasClass("footnotes"):
                WriteFootnotes(block);
                break;
            default:
                WriteAll(block.Children, isTight: false);
                break;
        }
    }

    private void WriteHeading(HtmlNode heading, int level)
    {
        if (level <= 2 && MarkdownInline.Of(heading.Children) is var lines && lines.Contains('\n', StringComparison.Ordinal))
        {
            WriteLines(lines);
            _lines.Write(level == 1 ? "===" : "---");
            return;
        }

        var text = MarkdownInline.Of(heading.Children, isOneLine: true);
        // Signs at the end would close the heading.
        if (text.EndsWith('#'))
            text = text.Insert(text.Length - 1, "\\");
        _lines.Write($"{new string('#', level)} {text}".TrimEnd(' '));
    }

    private void WriteParagraph(List<HtmlNode> nodes) => WriteLines(MarkdownInline.Of(nodes));

    private void WriteLines(string text)
    {
        foreach (var line in text.Trim(' ', '\n', '\t').Split('\n'))
            _lines.Write(MarkdownEscape.LineStart(line));
    }

    private void WriteList(HtmlNode list, bool hasListBefore)
    {
        var items = list.Children.FindAll(static child => child.Name == "li");
        var isTight = !items.Exists(static item => item.Children.Exists(static child => child.Name == "p"));
        var number = int.TryParse(list.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && !isTight)
                _lines.Write("");
            var item = items[i];
            var sign = list.Name == "ul" ? (hasListBefore ? "* " : "- ")
                : string.Create(CultureInfo.InvariantCulture, $"{(long)number + i}{(hasListBefore ? ')' : '.')} ");
            _lines.Within(sign, new string(' ', sign.Length), () => WriteAll(item.Children, isTight));
        }
    }

    /// <summary>What the abbreviations of the body mean, where it can be said (see <c>AbbreviationParser</c> of the generator).</summary>
    private void WriteAbbreviations(HtmlNode body)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        CollectAbbreviations(body, meanings);
        if (meanings.Count > 0)
            _lines.Write("");
        foreach (var (label, meaning) in meanings)
            _lines.Write($"*[{label}]: {meaning}");
    }

    private static void CollectAbbreviations(HtmlNode node, Dictionary<string, string> meanings)
    {
        if (node.Name == "abbr" && node.Attribute("title") is { Length: > 0 } meaning && !meaning.AsSpan().ContainsAny('\n', '\r') &&
            node.InnerText() is { Length: > 0 } label && !label.AsSpan().ContainsAny("]\n\r"))
            meanings.TryAdd(label, meaning);
        foreach (var child in node.Children)
            CollectAbbreviations(child, meanings);
    }

    private static string? AlertMark(HtmlNode alert)
    {
        foreach (var kind in (ReadOnlySpan<string>)["note", "tip", "important", "warning", "caution"])
        {
            if (alert.HasClass("markdown-alert-" + kind))
                return $"[!{kind.ToUpperInvariant()}]";
        }

        return null;
    }

    private void WriteAlert(HtmlNode alert, string mark)
    {
        _lines.Write(mark);
        var blocks = alert.Children.FindAll(static child => !child.HasClass("markdown-alert-title"));
        // A list that does not begin with 1, code or a table would go on in the line of the mark.
        if (blocks.Find(static child => child.IsBlock) is not { Name: "p" })
            _lines.Write("");
        WriteAll(blocks, isTight: false);
    }

    private void WriteDefinitions(HtmlNode list)
    {
        var followsMeaning = false;
        foreach (var child in list.Children.Where(static child => child.Name is "dt" or "dd"))
        {
            if (child.Name == "dd")
            {
                _lines.Within(":   ", "    ", () => WriteAll(child.Children, isTight: false), isWhole: true);
            }
            else
            {
                if (followsMeaning)
                    _lines.Write("");
                _lines.Write(MarkdownEscape.LineStart(MarkdownInline.Of(child.Children, isOneLine: true)));
            }

            followsMeaning = child.Name == "dd";
        }
    }

    private void WriteCode(HtmlNode block)
    {
        var code = block.InnerText();
        var lines = code.Length == 0 ? [] : (code.EndsWith('\n') ? code[..^1] : code).Split('\n');
        var language = (block.Find("code")?.Attribute("class") ?? "").Split(' ')
            .FirstOrDefault(static name => name.StartsWith("language-", StringComparison.Ordinal))?["language-".Length..] ?? "";
        // An info string after backticks holds none.
        var sign = language.Contains('`', StringComparison.Ordinal) ? '~' : '`';
        var fence = new string(sign, Math.Max(3, MarkdownInline.LongestRun(code, sign) + 1));
        _lines.Write(fence + language.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal));
        foreach (var line in lines)
            _lines.Write(line);
        _lines.Write(fence);
    }

    private void WriteFigure(HtmlNode figure)
    {
        var caption = figure.Find("figcaption");
        if (figure.Find("img") is { } image)
            _lines.Write(MarkdownInline.Figure(image, Broadsheet.Markup.HtmlText.Of(caption is null ? "" : System.Net.WebUtility.HtmlEncode(caption.InnerText()))));
        else if (PrintedFigure.Of(figure) is { } printed)
            _lines.Write(printed);
        else
            WriteAll(caption?.Children ?? figure.Children, isTight: false);
    }

    private void WriteFootnotes(HtmlNode section)
    {
        var notes = section.Find("ol")?.Children.FindAll(static child => child.Name == "li") ?? [];
        for (var i = 0; i < notes.Count; i++)
        {
            if (i > 0)
                _lines.Write("");
            var note = notes[i];
            _lines.Within(string.Create(CultureInfo.InvariantCulture, $"[^{i + 1}]: "), "    ", () => WriteAll(note.Children, isTight: false));
        }
    }
}

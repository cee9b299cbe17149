using System.Buffers;
using System.Globalization;
using System.Text;
using Broadsheet.Markup;

namespace Broadsheet.Formats.Markdown;

/// <summary>The blocks of a body as Markdown: a blank line before each, but within a tight list.</summary>
internal sealed class MarkdownBlocks
{
    private readonly MarkdownLines _lines;
    private HashSet<HtmlNode> _named = [];

    private MarkdownBlocks(IBufferWriter<byte> output) => _lines = new MarkdownLines(output);

    /// <param name="output">What is written to.</param>
    /// <param name="body">The body.</param>
    /// <param name="headline">That of the front matter.</param>
    public static void Write(IBufferWriter<byte> output, HtmlNode body, string? headline)
    {
        var blocks = new MarkdownBlocks(output);
        if (!HasContents(body))
            return;
        if (HeadlineHeading.Of(body, headline) is { } heading)
        {
            blocks._lines.Write("");
            blocks._lines.Write(heading);
        }

        blocks._named = NamedHeadings.Of(body);
        blocks._lines.Write("");
        blocks.WriteAll(body.Children, isTight: false);
        blocks.WriteAbbreviations(body);
    }

    private static bool HasContents(HtmlNode body) => body.Children.Exists(static child => !child.IsBlank);

    private void WriteAll(List<HtmlNode> nodes, bool isTight)
    {
        var isFirst = true;
        HtmlNode? last = null;
        HtmlNode? before = null;
        foreach (var (block, run) in Blocks(nodes))
        {
            if (!isFirst)
                Part(last, block, isTight);
            (isFirst, last) = (false, block);
            if (block is null)
                WriteParagraph(run!);
            else
                Write(block, IsAlike(before, block));
            // Two lists one after another would be one if their signs were the same.
            before = IsAlike(before, block) ? null : block;
        }
    }

    /// <summary>
    /// A blank line between two blocks, and a comment, which our reader leaves out, where they would be one for all that or must not have a
    /// blank line.
    /// </summary>
    private void Part(HtmlNode? last, HtmlNode? next, bool isTight)
    {
        var isAlike = last is not null && last.Name == next?.Name;
        var isOne = isTight
            ? GoesOn(last) && (!Interrupts(next) || (isAlike && last?.Name == "blockquote"))
            : isAlike && last?.Name == "dl";
        if (!isTight)
            _lines.Write("");
        if (isOne)
            _lines.Write(MarkdownInline.Nothing);
        if (isOne && !isTight)
            _lines.Write("");
    }

    /// <summary>Whether a line of text right below belongs to the block.</summary>
    private static bool GoesOn(HtmlNode? block) =>
        block?.Name is null or "p" or "ul" or "ol" or "blockquote" or "dl" or "table" or "div" or "section";

    /// <summary>Whether the block begins right below a paragraph (CommonMark 0.31.2, section 4.8).</summary>
    private static bool Interrupts(HtmlNode? block) => block?.Name switch
    {
        "ul" or "ol" =>
            block.Attribute("start") is null && block.Children.Find(static child => child.Name == "li") is { } item && HasContents(item),
        "h3" or "h4" or "h5" or "h6" or "pre" or "hr" or "blockquote" => true,
        "h1" or "h2" => !block.InnerText().Contains('\n', StringComparison.Ordinal),
        _ => false,
    };

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

        if (run.Exists(static part => !part.IsBlank) || IsWrittenBlank(nodes))
            yield return (null, run);
    }

    /// <summary>Whether a blank is all there is, which is not that between two blocks.</summary>
    private static bool IsWrittenBlank(List<HtmlNode> nodes) =>
        nodes is [{ IsText: true, Source: { Length: > 0 } blank }] && !blank.Contains('\n', StringComparison.Ordinal);

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
                // Behind the sign of a list, asterisks would be one line with it.
                _lines.Write(_lines.IsAtSign ? "___" : "***");
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
            WriteLines(lines + IdOf(heading));
            _lines.Write(level == 1 ? "===" : "---");
            return;
        }

        var text = MarkdownInline.Of(heading.Children, isOneLine: true);
        // Signs at the end would close the heading.
        if (text.EndsWith('#'))
            text = text.Insert(text.Length - 1, "\\");
        _lines.Write($"{new string('#', level)} {text}{IdOf(heading)}".TrimEnd(' '));
    }

    private string IdOf(HtmlNode heading) => _named.Contains(heading) ? $" {{#{heading.Attribute("id")}}}" : "";

    private void WriteParagraph(List<HtmlNode> nodes) => WriteLines(MarkdownInline.Of(nodes));

    private void WriteLines(string text)
    {
        foreach (var line in text.Trim(' ', '\n', '\t').Split('\n'))
            _lines.Write(MarkdownEscape.LineStart(line));
    }

    private void WriteList(HtmlNode list, bool hasListBefore)
    {
        var items = list.Children.FindAll(static child => child.Name == "li");
        var isTight = !items.Exists(
            static item => item.Children.Exists(
                static child => child.Name == "p" || (child.Name == "figure" && child.Find("img") is not null)));
        // Hyphens alone on a line would be a thematic break.
        var bullet = hasListBefore ? "* " : _lines.IsAtSign && items.Exists(static item => !HasContents(item)) ? "+ " : "- ";
        var number = int.TryParse(list.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && !isTight)
                _lines.Write("");
            var item = items[i];
            var sign = list.Name == "ul" ? bullet
                : string.Create(CultureInfo.InvariantCulture, $"{(long)number + i}{(hasListBefore ? ')' : '.')} ");
            _lines.Within(sign, new string(' ', sign.Length), () => WriteItem(item, isTight, items.Count == 1));
        }
    }

    private void WriteItem(HtmlNode item, bool isTight, bool isOnly)
    {
        WriteAll(item.Children, isTight);
        if (!isOnly || isTight || Blocks(item.Children).Skip(1).Any())
            return;
        // Only what follows a blank line makes a paragraph of the text of a list's one item.
        _lines.Write("");
        _lines.Write(MarkdownInline.Nothing);
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
        const string Class = "markdown-alert-";
        var names = alert.Attribute("class") ?? "";
        var start = names.IndexOf(Class, StringComparison.Ordinal) + Class.Length;
        if (start < Class.Length)
            return null;
        var kind = names[start..].Split(' ')[0];
        var title = alert.Children.Find(static child => child.HasClass("markdown-alert-title"))?.InnerText() ?? "";
        var mark = $"[!{kind.ToUpperInvariant()}]";
        return title.Equals(kind, StringComparison.OrdinalIgnoreCase) ? mark : $"{mark} {title}".TrimEnd();
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
                // An empty line would not be a term.
                var term = MarkdownEscape.LineStart(MarkdownInline.Of(child.Children, isOneLine: true));
                _lines.Write(term.Length == 0 ? "&#10;" : term);
            }

            followsMeaning = child.Name == "dd";
        }
    }

    private void WriteCode(HtmlNode block)
    {
        var code = block.InnerText();
        var lines = code.Length == 0 ? [] : (code.EndsWith('\n') ? code[..^1] : code).Split('\n');
        var names = block.Find("code")?.Attribute("class") ?? "";
        var at = names.IndexOf("language-", StringComparison.Ordinal);
        // What our reader makes holds a blank only where a reference wrote one.
        var language = at < 0 ? "" : at == 0 ? names["language-".Length..] : names[(at + "language-".Length)..].Split(' ')[0];
        // An info string after backticks holds none.
        var sign = language.Contains('`', StringComparison.Ordinal) ? '~' : '`';
        var fence = new string(sign, Math.Max(3, MarkdownInline.LongestRun(code, sign) + 1));
        _lines.Write(fence + Info(language));
        foreach (var line in lines)
            _lines.Write(line);
        _lines.Write(fence);
    }

    private static string Info(string language)
    {
        var info = new StringBuilder();
        foreach (var c in language)
        {
            _ = c switch
            {
                '\\' => info.Append("\\\\"),
                '&' => info.Append("&amp;"),
                _ when char.IsWhiteSpace(c) => info.Append(CultureInfo.InvariantCulture, $"&#{(int)c};"),
                _ => info.Append(c),
            };
        }

        return info.ToString();
    }

    private void WriteFigure(HtmlNode figure)
    {
        var caption = figure.Find("figcaption");
        if (figure.Find("img") is { } image)
            _lines.Write(
                MarkdownInline.Figure(
                    image, Broadsheet.Markup.HtmlText.Of(caption is null ? "" : System.Net.WebUtility.HtmlEncode(caption.InnerText()))));
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
            _lines.Within(
                string.Create(CultureInfo.InvariantCulture, $"[^{i + 1}]: "), "    ", () => WriteAll(note.Children, isTight: false));
        }
    }
}

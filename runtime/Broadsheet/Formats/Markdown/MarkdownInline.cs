using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>What stands in a paragraph, heading or cell, as Markdown. A line feed in it ends a line.</summary>
internal sealed class MarkdownInline
{
    /// <summary>
    /// A comment, which our reader leaves out, and which counts as punctuation where emphasis begins and ends (CommonMark 0.31.2, section
    /// 6.2, flanking).
    /// </summary>
    public const string Nothing = "<!---->";

    private readonly StringBuilder _text = new();
    private readonly bool _isCell;

    // The emphasis that the text stands in; the sign of the last one begins the text.
    private EmphasisSign[] _open = [];

    // Emphasis ended where only a blank or punctuation may follow: a letter that follows at once must not undo that (CommonMark, section
    // 6.2, flanking).
    private bool _mustHideLetter;

    private MarkdownInline(bool isCell) => _isCell = isCell;

    /// <summary>A text as a heading on one line.</summary>
    public static string Heading(string text)
    {
        var inline = new MarkdownInline(isCell: false);
        inline.AppendText(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var heading = inline._text.ToString();
        // Signs at the end would close the heading.
        return heading.EndsWith('#') ? heading.Insert(heading.Length - 1, "\\") : heading;
    }

    private bool IsAtStartOfEmphasis => _open.Length > 0 && _text.Length == _open[^1].Length;

    public static string Cell(HtmlNode cell) => Of(cell.Children, isOneLine: true, isCell: true);

    public static string Of(IEnumerable<HtmlNode> nodes, bool isOneLine = false, bool isCell = false)
    {
        var inline = new MarkdownInline(isCell);
        foreach (var node in nodes)
            inline.Append(node);
        var text = MarkdownEdges.Mend(inline._text.ToString());
        return isOneLine ? text.Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ') : text;
    }

    private void Append(HtmlNode node)
    {
        if (node.IsText)
        {
            AppendText(node.Source);
            return;
        }

        switch (node.Name)
        {
            case "br":
                _text.Append("\\\n");
                break;
            case "em" or "i":
                AppendEmphasis(node, Sign(node, 1));
                break;
            case "strong" or "b":
                AppendEmphasis(node, Sign(node, 2));
                break;
            case "del" or "s":
                AppendEmphasis(node, new('~', 2));
                break;
            case "code":
                AppendCode(node.InnerText());
                break;
            case "img":
                AppendImage(node, node.Attribute("title"));
                break;
            case "a":
                AppendLink(node);
                break;
            case "input" when node.Attribute("type") == "checkbox":
                _text.Append(node.Attribute("checked") is null ? "[ ]" : "[x]");
                break;
            case "kbd" or "sub" or "sup" or "mark" or "ruby" or "rt" or "rp" or "small" or "u" or "ins" or "q" or "var" or "samp" or "time"
                or "span":
                // Markdown has no signs for them, and keeps them.
                _text.Append(node.Source);
                AppendAll(node.Children);
                _text.Append("</").Append(node.Name).Append('>');
                break;
            default:
                AppendAll(node.Children);
                break;
        }
    }

    private void AppendAll(List<HtmlNode> nodes)
    {
        foreach (var node in nodes)
            Append(node);
    }

    private void AppendText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // A colon behind a reference would make a definition of the two.
            var isSign = MarkdownEscape.IsSign(text, i, _isCell) || (text[i] == ':' && _text.Length > 0 && _text[^1] == ']');
            if (_mustHideLetter && !isSign && !Flank.IsBlankOrPunctuation(text[i]))
                _text.Append(Nothing);
            _mustHideLetter = false;
            if (isSign)
                _text.Append('\\');
            if (text[i] == '\n')
                AppendLineFeed();
            else if (text[i] == '\u0338' && _text.Length > 0 && _text[^1] is '<' or '=' or '>')
                // The two would be composed to one character.
                _text.Append("&#824;");
            else
                _text.Append(text[i] == '\r' ? ' ' : text[i]);
        }
    }

    /// <summary>A blank line would end the paragraph, and a forced break has its line feed already.</summary>
    private void AppendLineFeed()
    {
        var end = _text.Length;
        while (end > 0 && _text[end - 1] is ' ' or '\t')
            end--;
        if (end == 0 || _text[end - 1] != '\n')
            _text.Append('\n');
        else if (!IsEscaped(end - 1))
            _text.Append("&#xA;");
    }

    /// <summary>Whether it begins with emphasis of its kind that begins with more of it, or with what is no letter.</summary>
    private static bool BeginsDeep(HtmlNode node) =>
        node.Children is [{ Children: [var inner, ..] } first, ..] && first.Name == node.Name &&
        (!inner.IsText || inner.Source.Length == 0 || !Flank.IsWord(inner.Source[0]));

    private EmphasisSign Sign(HtmlNode node, int length) =>
        EmphasisSign.Choose(length, _open, IsAtStartOfEmphasis, BeginsDeep(node));

    private void AppendEmphasis(HtmlNode node, EmphasisSign sign)
    {
        var inner = new MarkdownInline(_isCell) { _open = [.. _open, sign] };
        // Inside of the signs, so that what begins the emphasis is written as what follows a sign.
        inner._text.Append(sign.Character, sign.Length);
        inner.AppendAll(node.Children);
        var whole = inner._text.ToString(sign.Length, inner._text.Length - sign.Length);
        var content = whole.Trim(' ', '\n', '\t');
        if (content.Length == 0 && (whole.Length > 0 || node.Source.Contains(' ', StringComparison.Ordinal)))
        {
            _text.Append(whole);
            return;
        }

        // Blanks at the edges of emphasis stand outside of it, or it would be none.
        _text.Append(whole, 0, whole.Length - whole.TrimStart(' ', '\n', '\t').Length);
        AppendSigned(sign, content);
        var after = whole.AsSpan(whole.TrimEnd(' ', '\n', '\t').Length);
        _text.Append(after);
        _mustHideLetter &= after.IsEmpty;
    }

    private void AppendSigned(EmphasisSign sign, string content)
    {
        // An emphasis at the start of this one may share its run of signs.
        var first = content.AsSpan().TrimStart(sign.Character);
        var hidesStart = first.IsEmpty || Flank.IsBlank(first[0]);
        if (TouchesRun(sign)
            || (!FollowsBlankOrPunctuation()
                && (hidesStart || !Flank.IsWord(first[0]) || sign.NeedsBoundary || _open.AsSpan().Contains(sign))))
            _text.Append(Nothing);
        _text.Append(sign.Character, sign.Length);
        if (hidesStart)
            _text.Append(Nothing);
        _text.Append(MarkdownEdges.Inner(content));
        if (content.Length > 0 && (Flank.IsBlank(content[^1]) || EndsWithAlike(sign)))
            _text.Append(Nothing);
        _text.Append(sign.Character, sign.Length);
        _mustHideLetter = sign.NeedsBoundary || _open.AsSpan().Contains(sign) || content.Length == 0 || !Flank.IsWord(content[^1]);
    }

    /// <summary>
    /// Whether the text ends with the sign of other emphasis of this kind, which would be one run with the sign that ends this.
    /// </summary>
    private bool EndsWithAlike(EmphasisSign sign)
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] == sign.Character)
            start--;
        return _text.Length - start == sign.Length && !IsEscaped(start);
    }

    /// <summary>Two runs of signs that touch would be one, which is right only where emphasis begins with other emphasis.</summary>
    private bool TouchesRun(EmphasisSign sign) => _text.Length > 0 && _text[^1] == sign.Character && !IsEscaped(_text.Length - 1) &&
        !(IsAtStartOfEmphasis && sign.MayJoin(_open));

    private bool FollowsBlankOrPunctuation() => _text.Length == 0 || Flank.IsBlankOrPunctuation(_text[^1]);

    /// <summary>Whether a backslash stands before the character, and not another before that.</summary>
    private bool IsEscaped(int index)
    {
        var start = index;
        while (start > 0 && _text[start - 1] == '\\')
            start--;
        return (index - start) % 2 == 1;
    }

    private void AppendCode(string code)
    {
        var fence = new string('`', LongestRun(code, '`') + 1);
        var isPadded = code.Length == 0 || code[0] == '`' || code[^1] == '`'
            || (code[0] == ' ' && code[^1] == ' ' && code.Trim(' ').Length > 0);
        var pad = isPadded ? " " : "";
        // Backticks that touch would be one run, even behind a backslash.
        if (_text.Length > 0 && _text[^1] == '`')
            _text.Append(Nothing);
        _text.Append(fence).Append(pad).Append(_isCell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code).Append(pad).Append(
            fence);
        _mustHideLetter = false;
    }

    public static int LongestRun(string text, char sign)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private void AppendImage(HtmlNode image, string? title)
    {
        _text.Append("![");
        AppendText(image.Attribute("alt") ?? "");
        _text.Append("](");
        LinkTarget.Append(_text, image.Attribute("src") ?? "", title, _isCell);
        _text.Append(')');
    }

    /// <summary>A picture whose caption is the image's title, as our reader takes an image alone in its paragraph.</summary>
    public static string Figure(HtmlNode image, string caption)
    {
        var inline = new MarkdownInline(isCell: false);
        inline.AppendImage(image, caption.Length > 0 ? caption : null);
        return inline._text.ToString();
    }

    private void AppendLink(HtmlNode link)
    {
        if (link.HasClass("footnote-back-ref"))
            return;
        var (address, text) = (link.Attribute("href"), link.InnerText());
        if (link.HasClass("footnote-ref"))
        {
            _text.Append("[^").Append(text).Append(']');
        }
        else if (address is not null && LinkTarget.IsAutolink(address, text))
        {
            _text.Append('<').Append(text).Append('>');
        }
        else
        {
            // An exclamation mark would make an image of it.
            if (_text.Length > 0 && _text[^1] == '!')
                _text.Insert(_text.Length - 1, '\\');
            _text.Append('[');
            AppendLinkText(link);
            _text.Append("](");
            LinkTarget.Append(_text, address ?? "", link.Attribute("title"), _isCell);
            _text.Append(')');
        }

        _mustHideLetter = false;
    }

    /// <summary>Signs within a link never close emphasis around it.</summary>
    private void AppendLinkText(HtmlNode link)
    {
        var outer = _open;
        (_open, _mustHideLetter) = ([], false);
        AppendAll(link.Children);
        _open = outer;
        if (_text[^1] != ' ')
            return;
        _text.Length--;
        _text.Append("&#32;");
    }
}

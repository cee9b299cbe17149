using System.Globalization;
using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>What stands in a paragraph, heading or cell, as Markdown. A line feed in it ends a line.</summary>
internal sealed class MarkdownInline
{
    /// <summary>A comment, which our reader leaves out, and which counts as punctuation where emphasis begins and ends (CommonMark 0.31.2, section 6.2, flanking).</summary>
    private const string Nothing = "<!---->";

    private readonly StringBuilder _text = new();
    private readonly bool _isCell;

    // How long the sign of the emphasis is that the text stands in, and begins with.
    private int _signLength;

    // Emphasis ended after punctuation: a letter that follows at once must not undo that (CommonMark, section 6.2, flanking).
    private bool _mustHideLetter;

    private MarkdownInline(bool isCell) => _isCell = isCell;

    public static string Of(IEnumerable<HtmlNode> nodes, bool isOneLine = false)
    {
        var inline = new MarkdownInline(isOneLine);
        foreach (var node in nodes)
            inline.Append(node);
        var text = inline._text.ToString();
        return isOneLine ? text.Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim(' ', '\t') : text;
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
                AppendEmphasis(node, _signLength > 0 && _text.Length == _signLength ? "_" : "*");
                break;
            case "strong" or "b":
                AppendEmphasis(node, "**");
                break;
            case "del" or "s":
                AppendEmphasis(node, "~~");
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
            if (_mustHideLetter && char.IsLetterOrDigit(text, i))
                _text.Append(Nothing);
            _mustHideLetter = false;
            if (MarkdownEscape.IsSign(text, i, _isCell))
                _text.Append('\\');
            if (text[i] == '\n')
                AppendLineFeed();
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

    private void AppendEmphasis(HtmlNode node, string sign)
    {
        // Two runs of signs that touch would be one.
        if (_text.Length > 0 && _text[^1] == sign[0] && !IsEscaped(_text.Length - 1) && !(_signLength > 0 && _text.Length == _signLength))
            _text.Append(Nothing);
        var inner = new MarkdownInline(_isCell) { _signLength = sign.Length };
        // Inside of the signs, so that the same sign is not written twice in a row.
        inner._text.Append(sign);
        inner.AppendAll(node.Children);
        var whole = inner._text.ToString(sign.Length, inner._text.Length - sign.Length);
        var content = whole.Trim(' ', '\n');
        if (content.Length == 0)
        {
            _text.Append(whole);
            return;
        }

        _text.Append(whole, 0, whole.IndexOf(content[0], StringComparison.Ordinal));
        if (!IsWord(content[0]))
            HideLastLetter();
        _text.Append(sign).Append(content).Append(sign);
        var after = whole.AsSpan(whole.TrimEnd(' ', '\n').Length);
        _text.Append(after);
        _mustHideLetter = after.IsEmpty && !IsWord(content[^1]);
    }

    private void HideLastLetter()
    {
        if (_text.Length > 0 && IsWord(_text[^1]))
            _text.Append(Nothing);
    }

    /// <summary>Whether a backslash stands before the character, and not another before that.</summary>
    private bool IsEscaped(int index)
    {
        var start = index;
        while (start > 0 && _text[start - 1] == '\\')
            start--;
        return (index - start) % 2 == 1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ||
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void AppendCode(string code)
    {
        var fence = new string('`', LongestRun(code, '`') + 1);
        var isPadded = code.Length == 0 || code[0] == '`' || code[^1] == '`' || (code[0] == ' ' && code[^1] == ' ' && code.Trim(' ').Length > 0);
        var pad = isPadded ? " " : "";
        _text.Append(fence).Append(pad).Append(_isCell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code).Append(pad).Append(fence);
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
            AppendAll(link.Children);
            _text.Append("](");
            LinkTarget.Append(_text, address ?? "", link.Attribute("title"), _isCell);
            _text.Append(')');
        }

        _mustHideLetter = false;
    }
}

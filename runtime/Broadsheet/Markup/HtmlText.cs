using System.Net;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Markup;

/// <summary>
/// HTML as plain text: tags gone, entities decoded, blanks collapsed as a browser collapses them. Each item of a list
/// and each row of a table is one line, whatever is in it.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    private bool _lineHasBegun;
    private int _breaksDue;
    private bool _blankIsDue;
    private bool _rowHasCells;
    private bool _isCodeStart;
    private bool _isInMark;
    private int _itemDepth;
    private int _codeDepth;

    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new HtmlText();
        text.Append(html);
        return text.ToString();
    }

    public void Append(ReadOnlySpan<char> html)
    {
        var scanner = new HtmlScanner(html);
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Text)
                AppendText(scanner.Current);
            else if (scanner.Token != HtmlToken.Hidden && !IsMark(scanner))
                AppendTag(scanner.Name, scanner.Token == HtmlToken.Open);
        }
    }

    /// <summary>In NFC: a mark that stood behind a tag may belong to the letter before that.</summary>
    public override string ToString() => UnicodeText.ToNfc(_text.ToString());

    /// <summary>Whether a tag belongs to a footnote's number or the arrow back to it, which are no words of the text.</summary>
    private bool IsMark(HtmlScanner tag)
    {
        if (tag.Token == HtmlToken.Open && tag.Is("a"))
            _isInMark = HtmlTag.HasClass(tag.Current, "footnote-ref") || HtmlTag.HasClass(tag.Current, "footnote-back-ref");
        else if (!tag.Is("sup"))
            _isInMark = false;
        return _isInMark;
    }

    private void AppendTag(ReadOnlySpan<char> name, bool isOpen)
    {
        _isCodeStart = false;
        switch (HtmlTag.Lower(name, stackalloc char[12]))
        {
            case "br" when isOpen:
                Break(forced: true);
                break;
            case "ul" or "ol" or "dl" or "table":
                BeginOrEndItems(isOpen);
                break;
            case "li" or "dt" or "dd" or "tr" or "caption" when isOpen:
                BeginItem();
                break;
            case "td" or "th" when isOpen:
                BeginCell();
                break;
            case "pre":
                Break();
                BeginOrEndCode(isOpen);
                break;
            case "p" or "div" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "figure" or "figcaption"
                or "section" or "article" or "aside" or "header" or "footer" or "details" or "summary" or "address" or "main" or "nav":
                Break();
                break;
        }
    }

    private void BeginOrEndItems(bool isOpen)
    {
        // What follows the items stands on a line of its own, even inside the item of an outer list.
        _itemDepth = Math.Max(0, _itemDepth + (isOpen ? 1 : -1));
        if (!isOpen && _lineHasBegun)
            _breaksDue = 1;
    }

    private void BeginItem()
    {
        _breaksDue = _lineHasBegun ? 1 : 0;
        AppendBreaks();
        _lineHasBegun = true;
        _rowHasCells = false;
    }

    private void BeginCell()
    {
        if (_rowHasCells)
            _text.Append('\t');
        _rowHasCells = true;
        _blankIsDue = false;
    }

    private void BeginOrEndCode(bool isOpen)
    {
        _isCodeStart = isOpen;
        _codeDepth = Math.Max(0, _codeDepth + (isOpen ? 1 : -1));
        if (!isOpen && _itemDepth == 0 && EndsWith('\n'))
            _text.Length--;
    }

    /// <summary>The end of a paragraph or a forced break: a new line if text follows, but inside an item only a blank.</summary>
    private void Break(bool forced = false)
    {
        if (_itemDepth > 0)
            _blankIsDue = true;
        else if (_lineHasBegun)
            _breaksDue = forced ? _breaksDue + 1 : Math.Max(1, _breaksDue);
    }

    private void AppendBreaks()
    {
        _text.Append('\n', _breaksDue);
        _blankIsDue &= _breaksDue == 0;
        _breaksDue = 0;
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        if (_isInMark)
            return;
        if (text.Contains('&'))
            text = WebUtility.HtmlDecode(text.ToString());
        if (_codeDepth > 0 && _itemDepth == 0)
        {
            AppendCode(text);
            return;
        }

        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                _blankIsDue = true;
            else
                Append(c);
        }
    }

    private void AppendCode(ReadOnlySpan<char> text)
    {
        // HTML does not count a line feed right after the tag.
        if (_isCodeStart && text.StartsWith("\n"))
            text = text[1..];
        _isCodeStart = false;
        if (text.IsEmpty)
            return;
        AppendBreaks();
        _blankIsDue = false;
        _lineHasBegun = true;
        _text.Append(text);
    }

    private void Append(char c)
    {
        AppendBreaks();
        if (_blankIsDue && _text.Length > 0 && !EndsWith('\n') && !EndsWith('\t'))
            _text.Append(' ');
        _blankIsDue = false;
        _lineHasBegun = true;
        _text.Append(c);
    }

    private bool EndsWith(char c) => _text.Length > 0 && _text[^1] == c;
}

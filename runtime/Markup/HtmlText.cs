using System.Net;
using System.Text;

namespace Broadsheet.Markup;

/// <summary>
/// HTML as plain text: tags gone, entities decoded, blanks collapsed as a browser collapses them. Each item of a list
/// and each row of a table is one line, whatever is in it.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    private bool _lineHasBegun;
    private bool _breakIsDue;
    private bool _blankIsDue;
    private bool _rowHasCells;
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
            else if (scanner.Token != HtmlToken.Hidden)
                AppendTag(scanner.Name, scanner.Token == HtmlToken.Open);
        }
    }

    public override string ToString() => _text.ToString();

    private void AppendTag(ReadOnlySpan<char> name, bool isOpen)
    {
        switch (HtmlTag.Lower(name, stackalloc char[12]))
        {
            case "br" when isOpen:
                LineBreak();
                break;
            case "ul" or "ol" or "dl" or "table":
                _itemDepth = Math.Max(0, _itemDepth + (isOpen ? 1 : -1));
                _breakIsDue = _lineHasBegun && (!isOpen || _itemDepth == 1);
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

    private void BeginItem()
    {
        if (_lineHasBegun)
            NewLine();
        _lineHasBegun = true;
        _breakIsDue = _blankIsDue = _rowHasCells = false;
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
        _codeDepth = Math.Max(0, _codeDepth + (isOpen ? 1 : -1));
        if (!isOpen && _itemDepth == 0 && EndsWith('\n'))
            _text.Length--;
    }

    /// <summary>The end of a paragraph or the like: a new line, but inside an item only a blank.</summary>
    private void Break()
    {
        if (_itemDepth > 0)
            _blankIsDue = true;
        else
            _breakIsDue = _lineHasBegun;
    }

    private void LineBreak()
    {
        if (_itemDepth > 0)
            _blankIsDue = true;
        else if (_lineHasBegun)
            NewLine();
    }

    private void NewLine()
    {
        _text.Append('\n');
        _blankIsDue = _breakIsDue = false;
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
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
        if (_breakIsDue)
            NewLine();
        // HTML does not count a line feed right after the tag.
        if (!_lineHasBegun && text.StartsWith("\n"))
            text = text[1..];
        _lineHasBegun |= !text.IsEmpty;
        _text.Append(text);
    }

    private void Append(char c)
    {
        if (_breakIsDue)
            NewLine();
        if (_blankIsDue && _text.Length > 0 && !EndsWith('\n') && !EndsWith('\t'))
            _text.Append(' ');
        _blankIsDue = false;
        _lineHasBegun = true;
        _text.Append(c);
    }

    private bool EndsWith(char c) => _text.Length > 0 && _text[^1] == c;
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Broadsheet.Benchmarks.Content.Reference;

/// <summary>HTML as a browser reads it: start tags, end tags and text, less what the README says is another than on GitHub.</summary>
internal sealed partial class HtmlTokens
{
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "input", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "u", "var"],
        StringComparer.Ordinal);

    /// <summary>What a token of text begins with.</summary>
    public const char TextMark = '"';

    private static readonly string[] Compared = ["alt", "checked", "colspan", "rowspan", "start", "title"];

    private static readonly HtmlParser Parser = new();

    private readonly List<string> _tokens = [];
    private readonly StringBuilder _text = new();

    private HtmlTokens()
    {
    }

    public static IReadOnlyList<string> Of(string html)
    {
        var document = Parser.ParseDocument("<!DOCTYPE html><body>" + RawText().Replace(html, "<$1raw-$2"));
        var tokens = new HtmlTokens();
        DocumentedDifferences.Remove(document.Body!);
        tokens.AddChildren(document.Body!);
        tokens.EndText(atBlock: true);
        return tokens._tokens;
    }

    private void Add(INode node)
    {
        if (node is IText text)
            AddText(text);
        else if (node is IElement element)
            AddElement(element);
    }

    private void AddChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
            Add(child);
    }

    private void AddElement(IElement element)
    {
        // Components and templates of another engine; where their end tags are not alone, CommonMark 0.31 and 0.29 differ on them.
        if (element is IHtmlUnknownElement)
        {
            AddChildren(element);
            return;
        }

        var atBlock = !Inline.Contains(element.LocalName) || element.LocalName == "br";
        AddTag("<" + element.LocalName + Attributes(element) + ">", atBlock);
        AddChildren(element);
        if (element.LocalName is not ("br" or "img" or "input" or "hr"))
            AddTag($"</{element.LocalName}>", atBlock);
    }

    private void AddTag(string tag, bool atBlock)
    {
        EndText(atBlock);
        _tokens.Add(tag);
    }

    /// <summary>Blanks count as in a browser: one for many, and none at the edge of a block. In <c>pre</c> all do.</summary>
    private void AddText(IText text)
    {
        var data = DocumentedDifferences.Normalize(text.Data);
        if (text.ParentElement?.Closest("pre") is not null)
        {
            _text.Append(data.Replace(' ', '\u2420').Replace('\n', '\u2424'));
            return;
        }

        var before = _text.Length > 0 ? _text[^1] : _tokens.Count == 0 || IsBlockTag(_tokens[^1]) ? ' ' : '\0';
        foreach (var c in data)
        {
            var shown = c is ' ' or '\n' or '\t' or '\r' or '\f' ? ' ' : c;
            if (shown != ' ' || before != ' ')
                _text.Append(shown);
            before = shown;
        }
    }

    private void EndText(bool atBlock)
    {
        var text = atBlock ? _text.ToString().TrimEnd(' ') : _text.ToString();
        _text.Clear();
        if (text.Length > 0)
            _tokens.Add(TextMark + text);
        else if (atBlock && _tokens.Count > 0 && _tokens[^1] is [TextMark, ..] last)
            _tokens[^1] = last.TrimEnd(' ');
    }

    /// <summary>Elements whose content is no HTML would swallow all that follows where they are not closed.</summary>
    [GeneratedRegex(
        "<(/?)(script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext|noscript|svg|math|template)(?![a-z-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex RawText();

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex Blanks();

    private static bool IsBlockTag(string token) =>
        token[0] == '<' && (token == "<br>" || !Inline.Contains(token.Trim('<', '/', '>').Split(' ')[0]));

    private static string Attributes(IElement element)
    {
        var shown = new StringBuilder();
        foreach (var name in Compared)
        {
            if (element.GetAttribute(name) is { } value)
                shown.Append(' ').Append(name).Append('=').Append(Blanks().Replace(DocumentedDifferences.Normalize(value), " ").Trim());
        }

        foreach (var name in new[] { "href", "src" })
        {
            if (element.GetAttribute(name) is { } value)
                shown.Append(' ').Append(name).Append('=').Append(DocumentedDifferences.Address(value));
        }

        if (element.LocalName is "td" or "th" && DocumentedDifferences.Alignment(element) is { } alignment)
            shown.Append(" align=").Append(alignment);
        return shown.ToString();
    }
}

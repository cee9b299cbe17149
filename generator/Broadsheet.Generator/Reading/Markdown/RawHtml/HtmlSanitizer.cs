using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Broadsheet.Generator.Reading.Html;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>
/// Parses raw HTML as browsers do, and writes anew what of it is allowed: so whatever the author left open is closed, and nothing comes out
/// that was not asked for by name. Where Markdown stands in it, an empty <c>div</c> or <c>span</c> holds its place.
/// </summary>
internal sealed class HtmlSanitizer
{
    /// <summary>What keeps an author's ids from the names that scripts of a page use, as on GitHub.</summary>
    public const string IdPrefix = "user-content-";

    [ThreadStatic]
    private static HtmlParser? t_parser;

    [ThreadStatic]
    private static IHtmlDocument? t_context;

    private readonly string _mark;
    private readonly bool _isInLine;
    private readonly Func<string, bool> _isSafeAddress;
    private readonly LeftOut _leftOut;
    private readonly StringBuilder _markup = new();
    private readonly List<List<SafePart>> _pieces = [[]];

    /// <param name="mark">The attribute of places where Markdown stands, which is in no raw HTML of the article.</param>
    /// <param name="isInLine">Whether only elements within a line are allowed.</param>
    /// <param name="isSafeAddress">Whether an address may be led to.</param>
    /// <param name="leftOut">Takes what is not allowed.</param>
    public HtmlSanitizer(string mark, bool isInLine, Func<string, bool> isSafeAddress, LeftOut leftOut)
    {
        _mark = mark;
        _isInLine = isInLine;
        _isSafeAddress = isSafeAddress;
        _leftOut = leftOut;
    }

    /// <summary>The place of a part that is Markdown.</summary>
    public string PlaceOfMarkdown(int number) => _isInLine ? $"<span {_mark}={number}></span>" : $"<div {_mark}={number}></div>";

    /// <summary>
    /// Gives the safe HTML before the first place, between each two, and behind the last; null where the HTML swallows a place, or moves
    /// one.
    /// </summary>
    /// <param name="places">How many places <paramref name="html"/> has.</param>
    public IReadOnlyList<IReadOnlyList<SafePart>>? Sanitize(string html, int places)
    {
        t_parser ??= new HtmlParser();
        t_context ??= t_parser.ParseDocument("");
        var found = 0;
        var open = new Stack<(INodeList Nodes, int At, string? Name)>();
        open.Push((t_parser.ParseFragment(html, t_context.Body!), 0, null));
        while (open.Count > 0)
        {
            var (nodes, at, name) = open.Pop();
            if (at == nodes.Length)
            {
                if (name is not null)
                    _markup.Append("</").Append(name).Append('>');
                continue;
            }

            open.Push((nodes, at + 1, name));
            if (nodes[at] is IElement place && place.GetAttribute(_mark) is { } number)
            {
                if (number != found.ToString(System.Globalization.CultureInfo.InvariantCulture))
                    return null;
                found++;
                BeginPiece();
            }
            else if (Enter(nodes[at], out var inner))
                open.Push((nodes[at].ChildNodes, 0, inner));
        }

        Flush();
        return found == places ? _pieces : null;
    }

    private void BeginPiece()
    {
        Flush();
        _pieces.Add([]);
    }

    private void Flush()
    {
        if (_markup.Length > 0)
            _pieces[_pieces.Count - 1].Add(new(_markup.ToString(), null));
        _markup.Clear();
    }

    /// <summary>Writes a text or a start tag; says whether there is more inside.</summary>
    /// <param name="name">That of the end tag; null where none is written.</param>
    private bool Enter(INode node, out string? name)
    {
        name = null;
        if (node is IText text)
        {
            _markup.Append(HtmlCharacters.Escape(text.Data));
            return false;
        }

        if (node is not IElement element)
            return false;
        var own = element.LocalName;
        if (AllowedHtml.IsSwallowed(own) || element.NamespaceUri != NamespaceNames.HtmlUri)
        {
            _leftOut.Element(own);
            return false;
        }

        if (!AllowedHtml.IsElement(own, _isInLine) || (own == "img" && !IsShown(element)))
        {
            _leftOut.Element(own);
            return true;
        }

        _markup.Append('<').Append(own);
        foreach (var attribute in element.Attributes)
        {
            // What older pages lead to (HTML, 7.4.6.4).
            if (attribute.Name != "name" || own != "a")
                Write(own, attribute.Name, attribute.Value);
            else if (element.GetAttribute("id") is null)
                Write(own, "id", attribute.Value);
        }

        _markup.Append('>');
        if (AllowedHtml.IsVoid(own))
            return false;
        name = own;
        return true;
    }

    private bool IsShown(IElement image) => image.GetAttribute("src") is not { } address || IsSafe(address);

    private bool IsSafe(string address) => _isSafeAddress(address.Trim());

    private void Write(string element, string name, string value)
    {
        if (!AllowedHtml.IsAttribute(element, name) || (AllowedHtml.IsAddress(name) && !IsSafe(value))
            || (name == "srcset" && !value.Split(',').All(IsSafe)) || IsOpener(name, value))
        {
            _leftOut.Attribute(name);
            return;
        }

        _markup.Append(' ').Append(name);
        if (AllowedHtml.IsFlag(name))
            return;
        _markup.Append("=\"");
        if ((element, name) is ("a", "href") or ("img", "src"))
            WriteAddress(value.Trim(), isImage: element == "img");
        else
            _markup.Append(HtmlCharacters.Escape(name == "id" ? IdOf(value) : value));
        _markup.Append('"');
    }

    /// <summary>What would let the page that a link opens act on this one; a new tab alone does not (HTML, 4.6.7.1).</summary>
    private static bool IsOpener(string name, string value) =>
        (name == "rel" && value.Split(' ', '\t', '\n', '\f', '\r').Contains("opener", StringComparer.OrdinalIgnoreCase))
        || (name == "target" && !value.Equals("_blank", StringComparison.OrdinalIgnoreCase));

    private static string IdOf(string id) => id.StartsWith(IdPrefix, StringComparison.Ordinal) ? id : IdPrefix + id;

    private void WriteAddress(string address, bool isImage)
    {
        Flush();
        _pieces[_pieces.Count - 1].Add(new(null, new LinkInline(address, "") { IsImage = isImage }));
    }
}

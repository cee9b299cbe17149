using System.Net;
using System.Text;
using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>
/// HTML that is read away from its page: relative addresses in it are made absolute, because readers of feeds disagree about
/// <c>xml:base</c> and validators warn of what is relative. Gives the HTML piece by piece, so that no copy of it is made.
/// </summary>
internal ref struct AbsoluteHtml
{
    private readonly string _html;
    private readonly BaseAddress _page;
    private HtmlScanner _scanner;
    private ReadOnlySpan<char> _tag;
    private ReadOnlySpan<char> _attributes;
    private int _given;
    private string? _address;
    private int _addressEnd;

    private AbsoluteHtml(string html, string page)
    {
        _html = html;
        _page = new BaseAddress(page);
        _scanner = new HtmlScanner(html);
    }

    private ReadOnlySpan<char> Piece { get; set; }

    /// <summary>Writes the body's HTML as text of XML.</summary>
    public static void Write(XmlOutput xml, Article article, string page)
    {
        var pieces = new AbsoluteHtml(article.Body.Html, page);
        while (pieces.Next())
            xml.Text(pieces.Piece);
    }

    /// <summary>The body's HTML; the very string that was compiled where no address in it is relative.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The article's address.</param>
    public static string Of(Article article, string page)
    {
        var html = article.Body.Html;
        var pieces = new AbsoluteHtml(html, page);
        if (!pieces.Next() || pieces.Piece.Length == html.Length)
            return html;
        var whole = new StringBuilder(html.Length + (html.Length / 8));
        do
            whole.Append(pieces.Piece);
        while (pieces.Next());
        return whole.ToString();
    }

    private bool Next()
    {
        if (_address is not null)
        {
            Piece = _address;
            _given = _addressEnd;
            _address = null;
            return true;
        }

        var end = FindAddress();
        Piece = _html.AsSpan(_given, end - _given);
        _given = end;
        return !Piece.IsEmpty || _address is not null;
    }

    /// <summary>Finds the next address that is to be another, and returns where it begins; the end of the HTML where there is none.</summary>
    private int FindAddress()
    {
        while (true)
        {
            while (HtmlTag.TryNextAttribute(ref _attributes, out var key, out var value))
            {
                if (!IsAddress(key, out var isList) || !_tag.Overlaps(value, out var offset) || Absolute(value, isList) is not { } address)
                    continue;
                var start = _scanner.Start + offset;
                (_address, _addressEnd) = (WebUtility.HtmlEncode(address), start + value.Length);
                return start;
            }

            if (!_scanner.Read())
                return _html.Length;
            _tag = _scanner.Token == HtmlToken.Open ? _scanner.Current : default;
            _attributes = _tag.IsEmpty ? default : HtmlTag.Attributes(_tag);
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> key, out bool isList)
    {
        var name = HtmlTag.Lower(key, stackalloc char[8]);
        isList = name is "srcset";
        return isList || name is "href" or "src" or "poster" or "cite";
    }

    /// <summary>What the attribute should say instead; <see langword="null"/> where it may stay.</summary>
    private readonly string? Absolute(ReadOnlySpan<char> value, bool isList)
    {
        var written = WebUtility.HtmlDecode(value.ToString());
        if (isList)
            return Candidates(written);
        return BaseAddress.IsAbsolute(written.AsSpan().Trim()) ? null : _page.Resolve(written);
    }

    /// <summary>The images of <c>srcset</c>: each an address, a blank and what it is for, with commas between (HTML, section 4.8.4.2.1).</summary>
    private readonly string Candidates(string value)
    {
        var candidates = value.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < candidates.Length; i++)
        {
            var address = candidates[i].Split(' ', 2)[0];
            candidates[i] = _page.Resolve(address) + candidates[i][address.Length..];
        }

        return string.Join(", ", candidates);
    }
}

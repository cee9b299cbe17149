using System.Net;
using System.Text;

namespace Broadsheet.Markup;

/// <summary>HTML with other addresses in it. Gives the HTML piece by piece, so that no copy of it is made where none is needed.</summary>
internal ref struct RewrittenHtml<TRule>
    where TRule : struct, IAddressRule
{
    private readonly string _html;
    private readonly TRule _rule;
    private HtmlScanner _scanner;
    private ReadOnlySpan<char> _tag;
    private ReadOnlySpan<char> _attributes;
    private int _given;
    private string? _address;
    private int _addressEnd;

    public RewrittenHtml(string html, TRule rule)
    {
        _html = html;
        _rule = rule;
        _scanner = new HtmlScanner(html);
    }

    public ReadOnlySpan<char> Piece { readonly get; private set; }

    /// <summary>The HTML as a string; the very string where every address in it stays.</summary>
    public static string Of(string html, TRule rule)
    {
        var pieces = new RewrittenHtml<TRule>(html, rule);
        if (!pieces.Next() || pieces.Piece.Length == html.Length)
            return html;
        var whole = new StringBuilder(html.Length + (html.Length / 8));
        do
            whole.Append(pieces.Piece);
        while (pieces.Next());
        return whole.ToString();
    }

    public bool Next()
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

    /// <summary>
    /// Finds the next address that is to be another, and returns where it begins; the end of the HTML where there is none.
    /// </summary>
    private int FindAddress()
    {
        while (true)
        {
            while (HtmlTag.TryNextAttribute(ref _attributes, out var key, out var value))
            {
                if (!IsAddress(key, out var isList) || !_tag.Overlaps(value, out var offset) || Rewritten(value, isList) is not { } address)
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
        var name = HtmlTag.Lower(key, stackalloc char[10]);
        isList = name is "srcset";
        return isList || name is "href" or "src" or "poster" or "cite" or "action" or "formaction" or "data";
    }

    /// <summary>What the attribute should say instead; <see langword="null"/> where it may stay.</summary>
    private readonly string? Rewritten(ReadOnlySpan<char> value, bool isList)
    {
        var written = WebUtility.HtmlDecode(value.ToString());
        return isList ? Candidates(written) : _rule.Rewrite(written);
    }

    /// <summary>
    /// The images of <c>srcset</c>: each an address, a blank and what it is for, with commas between (HTML, section 4.8.4.2.1).
    /// </summary>
    private readonly string Candidates(string value)
    {
        var candidates = value.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < candidates.Length; i++)
        {
            var address = candidates[i].Split(' ', 2)[0];
            candidates[i] = (_rule.Rewrite(address) ?? address) + candidates[i][address.Length..];
        }

        return string.Join(", ", candidates);
    }
}

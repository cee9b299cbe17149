using System.Net;
using System.Text;
using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>
/// HTML that is read away from its page: relative addresses in it are made absolute, because readers of feeds disagree about
/// <c>xml:base</c> and validators warn of what is relative.
/// </summary>
internal static class AbsoluteHtml
{
    /// <summary>The body's HTML; the very string that was compiled where no address in it is relative.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The article's address.</param>
    public static string Of(Article article, string page)
    {
        var html = article.Body.Html;
        var address = new BaseAddress(page);
        var scanner = new HtmlScanner(html);
        StringBuilder? absolute = null;
        var copied = 0;
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Open)
                Rewrite(html, scanner.Start, scanner.End, address, ref absolute, ref copied);
        }

        return absolute?.Append(html, copied, html.Length - copied).ToString() ?? html;
    }

    private static void Rewrite(string html, int start, int end, BaseAddress page, ref StringBuilder? absolute, ref int copied)
    {
        var tag = html.AsSpan(start, end - start);
        var rest = HtmlTag.Attributes(tag);
        while (HtmlTag.TryNextAttribute(ref rest, out var key, out var value))
        {
            if (!tag.Overlaps(value, out var offset) || Absolute(key, WebUtility.HtmlDecode(value.ToString()), page) is not { } written)
                continue;
            absolute ??= new StringBuilder(html.Length + (html.Length / 8));
            absolute.Append(html, copied, start + offset - copied).Append(WebUtility.HtmlEncode(written));
            copied = start + offset + value.Length;
        }
    }

    /// <summary>What the attribute should say instead; <see langword="null"/> where it may stay.</summary>
    private static string? Absolute(ReadOnlySpan<char> key, string value, BaseAddress page) => HtmlTag.Lower(key, stackalloc char[8]) switch
    {
        "href" or "src" or "poster" or "cite" => BaseAddress.IsAbsolute(value.AsSpan().Trim()) ? null : page.Resolve(value),
        "srcset" => Candidates(value, page),
        _ => null,
    };

    /// <summary>The images of <c>srcset</c>: each an address, a blank and what it is for, with commas between (HTML, section 4.8.4.2.1).</summary>
    private static string Candidates(string value, BaseAddress page)
    {
        var candidates = value.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < candidates.Length; i++)
        {
            var address = candidates[i].Split(' ', 2)[0];
            candidates[i] = page.Resolve(address) + candidates[i][address.Length..];
        }

        return string.Join(", ", candidates);
    }
}

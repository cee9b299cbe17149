using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>
/// HTML that is read away from its page: relative addresses in it are made absolute, because readers of feeds disagree about
/// <c>xml:base</c> and validators warn of what is relative.
/// </summary>
internal static class AbsoluteHtml
{
    /// <summary>Writes the body's HTML as text of XML.</summary>
    public static void Write(XmlOutput xml, Article article, BaseAddress page)
    {
        var pieces = new RewrittenHtml<AbsoluteAddresses>(article.Body.Html, new(page));
        while (pieces.Next())
            xml.Text(pieces.Piece);
    }

    /// <summary>The body's HTML; the very string that was compiled where no address in it is relative.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">The article's address.</param>
    public static string Of(Article article, BaseAddress page) => RewrittenHtml<AbsoluteAddresses>.Of(article.Body.Html, new(page));
}

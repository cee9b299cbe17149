using System.Globalization;
using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>
/// The headline once more, as the heading that begins the body, which our reader takes out again: where the headline refers to footnotes,
/// and where the first heading of the body says the same as the headline and would be taken for it.
/// </summary>
internal static class HeadlineHeading
{
    /// <summary>Null where the body needs none.</summary>
    public static string? Of(HtmlNode body, string? headline)
    {
        if (headline is null || !headline.AsSpan().ContainsAnyExcept(" \t\r\n"))
            return null;
        var notes = FootnoteOrder.OfHeadline(body);
        if (notes == 0
            && !(body.Children.Find(static child => !child.IsBlank) is { Name: "h1" } first && IsSame(first.InnerText(), headline)))
            return null;
        var heading = new StringBuilder("# ").Append(MarkdownInline.Heading(headline));
        for (var note = 1; note <= notes; note++)
            heading.Append(CultureInfo.InvariantCulture, $"[^{note}]");
        return heading.ToString();
    }

    /// <summary>
    /// Whether our reader may take one for the other: case, blanks and punctuation tell no two headlines apart. Letters beyond ASCII that
    /// have a case may fold to several, so a text that holds one may be the same as any.
    /// </summary>
    private static bool IsSame(string one, string other) =>
        LettersOf(one).Equals(LettersOf(other), StringComparison.OrdinalIgnoreCase) || one.Any(MayFoldToSeveral)
            || other.Any(MayFoldToSeveral);

    private static bool MayFoldToSeveral(char c) => c > '\u007F' && (char.IsLower(c) || char.IsUpper(c));

    private static string LettersOf(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)));
}

using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Pages;

/// <summary>The texts of an expected item, and what they are on the page, which a reading does not tell.</summary>
internal static class ExpectedTexts
{
    private static readonly string[] s_credits =
        ["사진=", "제공", "Photo", "photo", "기자", "Courtesy", "뉴시스", "연합뉴스", "독자", "사진"];

    private static readonly string[] s_signatures = ["사진=", " 제공", "Photo by", "photo", "Courtesy", "기자", "By ", "글·사진", "Staff", "@"];

    public static IEnumerable<ExpectedText> Of(ExpectedItem item, int number)
    {
        if (item.Kicker is { Length: > 0 } kicker)
            yield return new(number, LineRole.Kicker, kicker);
        if (item.Headline.Length > 0)
            yield return new(number, LineRole.Headline, item.Headline);
        foreach (var deck in item.Decks)
            yield return new(number, LineRole.Deck, deck);
        foreach (var paragraph in item.Paragraphs)
            yield return new(number, RoleOf(item), paragraph);
    }

    /// <param name="rest">What stands behind the text on its line.</param>
    public static LineRole RoleOnPage(ExpectedText text, string line, string rest)
    {
        if (text.Role != LineRole.Paragraph)
            return text.Role;
        if (ListMark.Length(line) > 0 || IsNumbered(line))
            return LineRole.Entry;
        if (rest.Length is > 0 and < 40 && text.Text.Length < 300 && rest[0] is '(' or '['
            && s_credits.Any(credit => rest.Contains(credit, StringComparison.Ordinal)))
            return LineRole.Caption;
        if (EndsSentence(text.Text) || text.Text.Length > 60)
            return LineRole.Paragraph;
        return text.Text.Count(char.IsAsciiDigit) * 4 > text.Text.Length ? LineRole.Row : LineRole.Subhead;
    }

    public static bool IsSignature(string line) =>
        line.Length < 80 && s_signatures.Any(part => line.Contains(part, StringComparison.Ordinal));

    public static TrueItem TrueItemOf(ExpectedItem item, IEnumerable<ExpectedText> texts) => new()
    {
        Genre = Enum.Parse<Genre>(item.Genre),
        Kicker = item.Kicker ?? "",
        Headline = item.Headline,
        Decks = item.Decks,
        Signed = [.. item.Bylines.Select(person => new TruePerson(person.Name, person.Role ?? "", person.RawEmail ?? person.Email ?? ""))],
        Blocks =
        [
            .. texts.Where(text => text.Role is not (LineRole.Kicker or LineRole.Headline or LineRole.Deck)).Select(
                text => new TrueBlock(text.Role, text.Text)),
        ],
    };

    private static LineRole RoleOf(ExpectedItem item) => item.Genre switch
    {
        "Advertisement" => LineRole.Copy,
        "Photo" => LineRole.Caption,
        _ => LineRole.Paragraph,
    };

    private static bool EndsSentence(string text) => text.TrimEnd('”', '’', '"', '\'', ')', '」') is [.., '.' or '?' or '!' or '…'];

    private static bool IsNumbered(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }
}

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>Rule 2: who wrote or photographed. A byline is a whole line, or the end of a paragraph or caption.</summary>
internal static class BylineReader
{
    /// <summary>A byline that ends a paragraph is looked for in this many of its last characters.</summary>
    private const int TrailingReach = 110;

    /// <summary>The byline that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line, string? emailDomain)
    {
        if (line.Length > KoreanBylineParser.MaxLength + 20 || EndsSentence(line))
            return null;
        return EnglishBylineReader.Read(line, emailDomain) ?? KoreanBylineParser.Parse(line, emailDomain) ?? AuthorLineReader.Read(line)
            ?? LetterSignature.Read(line) ?? CreditListReader.Read(line, emailDomain);
    }

    /// <summary>The byline or credit at the end of <paramref name="text"/>, which begins at <paramref name="at"/>.</summary>
    public static BylineReading? ReadTrailing(string text, string? emailDomain, out int at)
    {
        for (at = Math.Max(1, text.Length - TrailingReach); at < text.Length - 2; at++)
        {
            var afterSentence = IsAfterSentence(text, at);
            if (!CanBegin(text, at, afterSentence))
                continue;
            var rest = text.Substring(at);
            var byline = EndsSentence(rest) ? null : Parse(rest, emailDomain, afterSentence);
            if (byline is not null && (afterSentence || IsBelievableInside(byline, rest)))
                return byline;
        }

        return null;
    }

    private static BylineReading? Parse(string rest, string? emailDomain, bool afterSentence) =>
        (afterSentence ? EnglishBylineReader.Read(rest, emailDomain) : PhotoCreditReader.Read(rest, emailDomain))
        ?? KoreanBylineParser.Parse(rest, emailDomain, allowBare: afterSentence);

    /// <summary>A byline after a text that no sentence's end closes, such as a caption of nouns: only with its slash or label.</summary>
    private static bool IsBelievableInside(BylineReading byline, string rest) =>
        rest[0] is '/' or '<' or '[' or '(' or '사' or '글' && (byline.People[0].Role is not null || byline.IsPhotoCredit);

    private static bool CanBegin(string text, int at, bool afterSentence)
    {
        var c = text[at];
        if (c == ' ')
            return false;
        if (afterSentence)
            return true;
        var isAfterBlank = text[at - 1] == ' ';
        return c switch
        {
            '/' => isAfterBlank || IsClosing(text[at - 1]),
            '(' or '[' or '<' or '〈' or '【' => true,
            '사' or '글' => isAfterBlank && CreditLabel.LengthAt(text, at, out _, out var hasSign) > 0 && hasSign,
            _ => false,
        };
    }

    private static bool IsAfterSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        var hasBlank = before < at - 1;
        if (before < 0 || !(hasBlank || text[at] is '/' or '(' or '[' or '<' or '=' or '〈' or '【' or '—'))
            return false;
        while (before > 0 && IsClosing(text[before]))
            before--;
        return text[before] is '.' or '!' or '?' or '…';
    }

    private static bool IsClosing(char c) => c is '”' or '"' or '’' or '\'' or ')' or ']' or '〉' or '>' or '」' or '』';

    private static bool EndsSentence(string text) =>
        text[text.Length - 1] is '!' or '?' or '…' || text.EndsWith("다.", StringComparison.Ordinal);
}

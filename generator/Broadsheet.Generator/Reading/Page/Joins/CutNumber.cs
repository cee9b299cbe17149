using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>A number that a column's end cut behind its point: <c>$4.</c> and <c>50 and more</c>, <c>2.</c> and <c>5㎞를</c>.</summary>
internal static class CutNumber
{
    /// <summary>
    /// Whether the point that ends <paramref name="left"/> is a number's: no sentence begins with a figure and a small letter.
    /// </summary>
    public static bool Is(string left, string right)
    {
        var token = WordPiece.LastToken(left);
        if (token.Length < 2 || token[token.Length - 1] != '.' || !char.IsDigit(token[token.Length - 2]) || !char.IsDigit(right[0]))
            return false;
        var whole = token.TrimEnd('.').TrimStart('$', '£', '€', '(', '“', '"', '~');
        if (!IsNumber(whole) || IsBehindDate(left, token))
            return false;
        var digits = 1;
        while (digits < right.Length && char.IsDigit(right[digits]))
            digits++;
        return token[0] is '$' or '£' or '€'
            ? (digits == 2 || IsMillions(right, digits)) && GoesOn(right, digits)
            : digits <= 2 && GoesOn(right, digits);
    }

    /// <summary>Three digits and no more, as behind the comma of <c>$18,400</c>.</summary>
    public static bool IsGroup(string right) =>
        right.Length > 3 && char.IsDigit(right[0]) && char.IsDigit(right[1]) && char.IsDigit(right[2]) && !char.IsDigit(right[3]);

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsDigit(c) && c != ',')
                return false;
        }

        return text.Length > 0;
    }

    /// <summary>2027. 5. 3: the points of a date.</summary>
    private static bool IsBehindDate(string left, string token)
    {
        var before = left.Substring(0, left.Length - token.Length).TrimEnd(' ');
        return before.Length > 1 && before[before.Length - 1] == '.' && char.IsDigit(before[before.Length - 2]);
    }

    private static bool IsMillions(string right, int at) =>
        at + 1 < right.Length && WordPiece.First(right.Substring(at + 1)) is "million" or "billion" or "trillion";

    /// <summary>A unit directly behind, or a word with a small letter that tells no time of day.</summary>
    private static bool GoesOn(string right, int at)
    {
        if (at == right.Length)
            return false;
        if (right[at] != ' ')
            return right[at] is '%' or '℃' or ')' or ',' || right[at] > '\u0FFF';
        var word = WordPiece.FirstToken(right.Substring(at + 1));
        return word.Length > 0 && char.IsLower(word[0]) && !WordLists.EnglishTimesOfDay.Contains(word);
    }
}

using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Json;

/// <summary>A value without quotes: <c>true</c>, <c>false</c>, <c>null</c> or a number, kept as it is written.</summary>
internal static class JsonWord
{
    private const int MaxQuotedLength = 60;

    public static string Read(string json, ref int at)
    {
        var start = at;
        while (at < json.Length && IsPart(json[at]))
            at++;
        var word = json.Substring(start, at - start);
        if (word is "true" or "false" or "null" || IsNumber(word))
            return word;
        var span = TextSpan.FromBounds(start, at);
        if (word.Length == 0)
            throw Missing(json, at);
        throw new JsonProblem(span, word[0] is (>= '0' and <= '9') or '-' or '+' or '.'
            ? $"'{Shorten(word)}' is no number as JSON writes it; write digits, such as 12, -0.5 or 1e9, or put it in double quotes"
            : $"'{Shorten(word)}' is none of true, false and null; put it in double quotes");
    }

    /// <summary>What looks like a comment.</summary>
    public static JsonProblem Comment(string json, int at) =>
        new(TextSpan.FromBounds(at, SourceLine.At(json, at).End), "JSON has no comments; remove it");

    private static JsonProblem Missing(string json, int at)
    {
        if (at == json.Length)
            return new(new(at, 0), "a value is missing at the end of the file");
        return json[at] switch
        {
            '/' or '#' => Comment(json, at),
            '\'' => new(new(at, 1), "a text stands in double quotes, not in single ones"),
            ',' or ':' or ']' or '}' => new(new(at, 1), "a value is missing before this"),
            _ => new(new(at, 1), "no value can begin with this character; put the value in double quotes"),
        };
    }

    /// <summary>
    /// Everything that ends at a bracket, comma, colon, quotation mark or blank is one word, so that a message shows it whole.
    /// </summary>
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '+' or '.' or '_' or '$';

    /// <summary>RFC 8259, chapter 6: no plus, no leading zero, digits on both sides of the point.</summary>
    private static bool IsNumber(string word)
    {
        var at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        var whole = CountDigits(word, ref at);
        if (whole == 0 || (whole > 1 && word[at - whole] == '0'))
            return false;
        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (CountDigits(word, ref at) == 0)
                return false;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at++;
            if (at < word.Length && word[at] is '+' or '-')
                at++;
            if (CountDigits(word, ref at) == 0)
                return false;
        }

        return at == word.Length;
    }

    private static int CountDigits(string word, ref int at)
    {
        var start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }

    private static string Shorten(string word) => word.Length <= MaxQuotedLength ? word : word.Substring(0, MaxQuotedLength) + "…";
}

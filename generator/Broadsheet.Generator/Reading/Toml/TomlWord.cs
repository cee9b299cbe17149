using System.Globalization;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>
/// A value without quotation marks: a truth value, a number, a date or a time. Each becomes the word that says the same in YAML 1.2, so
/// that types follow from it alike.
/// </summary>
internal static class TomlWord
{
    private const string Ends = " \t\r\n,]}#";

    private static readonly Regex Integer = Form("[+-]?(0|[1-9](_?[0-9])*)");
    private static readonly Regex Float = Form("[+-]?(0|[1-9](_?[0-9])*)(\\.[0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?");
    private static readonly Regex Prefixed = Form("0x[0-9A-Fa-f](_?[0-9A-Fa-f])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*");
    private static readonly Regex Date = Form("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static readonly Regex Time = Form("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?");
    private static readonly Regex Moment = Form(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?");

    /// <summary>Reads the value at <paramref name="at"/>.</summary>
    public static string Read(string toml, ref int at)
    {
        var start = at;
        while (at < toml.Length && Ends.IndexOf(toml[at]) < 0)
            at++;
        var word = toml.Substring(start, at - start);
        // One blank may stand between a date and its time.
        if (Date.IsMatch(word) && at + 1 < toml.Length && toml[at] == ' ' && toml[at + 1] is >= '0' and <= '9')
        {
            for (at++; at < toml.Length && Ends.IndexOf(toml[at]) < 0;)
                at++;
            word = toml.Substring(start, at - start);
        }

        return ValueOf(word) ?? throw Unknown(toml, TextSpan.FromBounds(start, at), word);
    }

    private static string? ValueOf(string word)
    {
        if (word is "true" or "false")
            return word;
        if (Integer.IsMatch(word))
            return IsInt64(word.Replace("_", "")) ? word.Replace("_", "") : null;
        if (Float.IsMatch(word))
            return word.Replace("_", "");
        if (word.TrimStart('+', '-') is "inf" or "nan" && word.Length <= 4)
            return word.EndsWith("nan", StringComparison.Ordinal) ? ".nan" : (word[0] == '-' ? "-" : "") + ".inf";
        if (Prefixed.IsMatch(word))
            return OfPrefixed(word.Replace("_", ""));
        if (Time.IsMatch(word))
            return word;
        return (Date.IsMatch(word) || Moment.IsMatch(word)) && IsoDate.TryParse(word, out _) ? word : null;
    }

    private static bool IsInt64(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>In decimal: YAML has no binary numbers.</summary>
    private static string? OfPrefixed(string word)
    {
        var radix = word[1] switch { 'x' => 16, 'o' => 8, _ => 2 };
        var value = 0UL;
        foreach (var c in word.Substring(2))
        {
            var digit = (ulong)"0123456789abcdef".IndexOf(char.ToLowerInvariant(c));
            if (value > (long.MaxValue - digit) / (ulong)radix)
                return null;
            value = (value * (ulong)radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static TomlProblem Unknown(string toml, TextSpan span, string word)
    {
        if (word.Length == 0)
            return new(new(span.Start, span.Start < toml.Length && toml[span.Start] is not ('\r' or '\n') ? 1 : 0),
                "a value is missing here; write it, or remove the key");
        if (word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("false", StringComparison.OrdinalIgnoreCase))
            return new(span, $"write '{word.ToLowerInvariant()}' in lower case");
        if (word[0] is >= '0' and <= '9' or '+' or '-' or '.')
            return new(span, $"'{word}' is no number, date or time; put it in quotes if it is text");
        return new(span, "a text stands without quotes; put it in double quotes");
    }

    private static Regex Form(string pattern) => new($"^({pattern})\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}

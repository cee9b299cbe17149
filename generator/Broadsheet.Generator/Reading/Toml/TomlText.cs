using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>A text in quotation marks: basic or literal, of one line or, with three marks, of several (TOML 1.0, String).</summary>
internal static class TomlText
{
    private const int MarksOfLines = 3;

    /// <summary>Whether the text at <paramref name="at"/> opens with three quotation marks.</summary>
    public static bool IsOfLines(string toml, int at) => HasMarks(toml, at, toml[at]);

    /// <summary>Reads the text whose opening quotation mark stands at <paramref name="at"/>, escapes resolved.</summary>
    public static string Read(string toml, ref int at)
    {
        var open = at;
        var mark = toml[at];
        var isOfLines = IsOfLines(toml, at);
        at += isOfLines ? MarksOfLines : 1;
        if (isOfLines)
            TomlSpace.SkipLineEnd(toml, ref at);
        var text = new StringBuilder();
        while (at < toml.Length)
        {
            if (toml[at] == mark && (!isOfLines || HasMarks(toml, at, mark)))
            {
                Close(toml, ref at, mark, isOfLines, text);
                return text.ToString();
            }

            ReadCharacter(toml, open, ref at, isOfLines, text);
        }

        throw new TomlProblem(
            new(open, isOfLines ? MarksOfLines : 1), isOfLines
                ? "the three quotation marks that open here are never closed; close them"
                : "the quotation mark that opens here is never closed; close it");
    }

    /// <summary>One or two marks that stand before the three that close a text belong to it.</summary>
    private static void Close(string toml, ref int at, char mark, bool isOfLines, StringBuilder text)
    {
        if (!isOfLines)
        {
            at++;
            return;
        }

        for (var extra = 0; extra < MarksOfLines - 1 && HasMarks(toml, at + 1, mark); extra++, at++)
            text.Append(mark);
        at += MarksOfLines;
    }

    private static void ReadCharacter(string toml, int open, ref int at, bool isOfLines, StringBuilder text)
    {
        if (toml[at] == '\\' && toml[open] == '"')
        {
            ReadEscape(toml, ref at, isOfLines, text);
            return;
        }

        if (TomlSpace.SkipLineEnd(toml, ref at))
        {
            if (!isOfLines)
                throw new TomlProblem(
                    new(open, 1),
                    "the quotation mark that opens here is not closed on its line; close it, or write three on each side of a text of several lines");
            text.Append('\n');
            return;
        }

        TomlSpace.CheckCharacter(toml, at);
        text.Append(toml[at++]);
    }

    private static void ReadEscape(string toml, ref int at, bool isOfLines, StringBuilder text)
    {
        if (isOfLines && SkipJoinedLines(toml, ref at))
            return;
        var letter = at + 1 < toml.Length ? toml[at + 1] : '\0';
        if (letter is 'u' or 'U')
        {
            ReadCode(toml, ref at, letter == 'u' ? 4 : 8, text);
            return;
        }

        text.Append(letter switch
        {
            '"' or '\\' => letter,
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            _ => throw new TomlProblem(new(at, 1), @"this backslash begins no known escape; write '\\', or put the text in single quotes"),
        });
        at += 2;
    }

    /// <summary>A backslash that ends a line takes the line end away, and the blanks and lines up to the next character.</summary>
    private static bool SkipJoinedLines(string toml, ref int at)
    {
        var end = at + 1;
        TomlSpace.SkipBlanks(toml, ref end);
        if (!TomlSpace.SkipLineEnd(toml, ref end))
            return false;
        do
            TomlSpace.SkipBlanks(toml, ref end);
        while (TomlSpace.SkipLineEnd(toml, ref end));
        at = end;
        return true;
    }

    private static void ReadCode(string toml, ref int at, int digits, StringBuilder text)
    {
        var end = Math.Min(toml.Length, at + 2 + digits);
        var isHex = end == at + 2 + digits
            && int.TryParse(toml.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        var code = isHex ? uint.Parse(toml.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;
        if (!isHex || code > 0x10FFFF || code is >= 0xD800 and <= 0xDFFF)
            throw new TomlProblem(
                isHex ? TextSpan.FromBounds(at, end) : new(at, 2), "this backslash escape is no character; write the character itself");
        text.Append(char.ConvertFromUtf32((int)code));
        at = end;
    }

    private static bool HasMarks(string toml, int at, char mark) =>
        at + MarksOfLines <= toml.Length && toml[at] == mark && toml[at + 1] == mark && toml[at + 2] == mark;
}

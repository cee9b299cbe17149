using System.Globalization;
using System.Text;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Json;

/// <summary>A text in double quotes (RFC 8259, chapter 7).</summary>
internal static class JsonText
{
    private const int CodeLength = 4;

    /// <summary>Reads the text whose opening quotation mark stands at <paramref name="at"/>, escapes resolved.</summary>
    public static string Read(string json, ref int at)
    {
        var open = at++;
        var begin = at;
        StringBuilder? escaped = null;
        while (true)
        {
            if (at == json.Length)
                throw new JsonProblem(new(open, 1), "the quotation mark that opens here is never closed; close it");
            var c = json[at];
            if (c == '"')
                break;
            if (c == '\\')
            {
                escaped = (escaped ?? new StringBuilder()).Append(json, begin, at - begin);
                ReadEscape(json, ref at, escaped);
                begin = at;
                continue;
            }

            CheckCharacter(json, open, at);
            at++;
        }

        var text = escaped is null ? json.Substring(begin, at - begin) : escaped.Append(json, begin, at - begin).ToString();
        at++;
        return text;
    }

    private static void CheckCharacter(string json, int open, int at)
    {
        var c = json[at];
        if (c is '\r' or '\n')
            throw new JsonProblem(
                new(open, 1), "the quotation mark that opens here is not closed on its line; close it, and write a line break as \\n");
        if (c == '\t')
            throw new JsonProblem(new(at, 1), "a tab stands in a text; write it as \\t");
        if (c < ' ')
            throw new JsonProblem(new(at, 1), $"it holds the control character U+{Code(c)}; remove it");
        if (char.IsSurrogate(c) && UnicodeText.IsLoneSurrogate(json, at))
            throw new JsonProblem(new(at, 1), $"it holds half a character, U+{Code(c)}; write the character itself");
    }

    private static void ReadEscape(string json, ref int at, StringBuilder text)
    {
        var backslash = at;
        var letter = backslash + 1 < json.Length ? json[backslash + 1] : '\0';
        if (letter == 'u')
        {
            ReadCode(json, ref at, text);
            return;
        }

        text.Append(letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new JsonProblem(new(backslash, 1), "this backslash begins no known escape; write '\\\\'"),
        });
        at += 2;
    }

    /// <summary><c>\uXXXX</c>, two of them for a character beyond the first 65,536.</summary>
    private static void ReadCode(string json, ref int at, StringBuilder text)
    {
        var backslash = at;
        var first = CodeAt(json, ref at);
        text.Append(first);
        if (!char.IsSurrogate(first))
            return;
        var isPair = char.IsHighSurrogate(first) && at + 1 < json.Length && json[at] == '\\' && json[at + 1] == 'u';
        var second = isPair ? CodeAt(json, ref at) : '\0';
        if (!char.IsLowSurrogate(second))
            throw new JsonProblem(
                TextSpan.FromBounds(backslash, at), "this backslash escape is half a character; write the character itself");
        text.Append(second);
    }

    private static char CodeAt(string json, ref int at)
    {
        var digits = at + 2;
        var code = 0;
        for (var i = digits; i < digits + CodeLength; i++)
        {
            var value = i < json.Length ? HexValue(json[i]) : -1;
            if (value < 0)
                throw new JsonProblem(
                    TextSpan.FromBounds(at, Math.Min(i, json.Length)),
                    "this backslash escape needs four hexadecimal digits, such as \\u00e9");
            code = (code * 16) + value;
        }

        at = digits + CodeLength;
        return (char)code;
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string Code(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}

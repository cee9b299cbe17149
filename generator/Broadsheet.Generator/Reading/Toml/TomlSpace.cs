using System.Globalization;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>Blanks, line ends and comments.</summary>
internal static class TomlSpace
{
    public static void SkipBlanks(string toml, ref int at)
    {
        while (at < toml.Length && toml[at] is ' ' or '\t')
            at++;
    }

    /// <summary>Skips blanks, comments and line ends.</summary>
    public static void SkipLines(string toml, ref int at)
    {
        while (true)
        {
            SkipBlanks(toml, ref at);
            SkipComment(toml, ref at);
            if (!SkipLineEnd(toml, ref at))
                return;
        }
    }

    /// <summary>Skips what may stand behind a value or a header up to the end of its line.</summary>
    public static void EndLine(string toml, ref int at)
    {
        SkipBlanks(toml, ref at);
        SkipComment(toml, ref at);
        if (at == toml.Length || SkipLineEnd(toml, ref at))
            return;
        var end = at;
        while (end < toml.Length && toml[end] is not ('\r' or '\n'))
            end++;
        throw new TomlProblem(new(at, end - at), "something follows the end of the value; write one key a line, and put a text in quotes");
    }

    /// <summary>Whether a line end stood there.</summary>
    public static bool SkipLineEnd(string toml, ref int at)
    {
        if (at < toml.Length && toml[at] == '\n')
        {
            at++;
            return true;
        }

        if (at + 1 < toml.Length && toml[at] == '\r' && toml[at + 1] == '\n')
        {
            at += 2;
            return true;
        }

        return false;
    }

    /// <summary>What TOML allows in comments and texts.</summary>
    public static void CheckCharacter(string toml, int at)
    {
        var c = toml[at];
        if (c is (< ' ' and not '\t') or '\u007F')
            throw new TomlProblem(new(at, 1), $"it holds the control character U+{Code(c)}; remove it");
        if (char.IsSurrogate(c) && UnicodeText.IsLoneSurrogate(toml, at))
            throw new TomlProblem(new(at, 1), $"it holds half a character, U+{Code(c)}; write the character itself");
    }

    private static void SkipComment(string toml, ref int at)
    {
        if (at == toml.Length || toml[at] != '#')
            return;
        for (at++; at < toml.Length && toml[at] != '\n'; at++)
        {
            if (toml[at] == '\r' && at + 1 < toml.Length && toml[at + 1] == '\n')
                return;
            CheckCharacter(toml, at);
        }
    }

    private static string Code(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}

using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>One part of a key, without its quotes.</summary>
internal readonly record struct TomlPart(string Text, TextSpan Span);

/// <summary>A key: one part, or several with dots between.</summary>
internal static class TomlKey
{
    /// <summary>Reads the key at <paramref name="at"/> and the blanks behind it.</summary>
    public static List<TomlPart> Read(string toml, ref int at)
    {
        var parts = new List<TomlPart>();
        while (true)
        {
            parts.Add(ReadPart(toml, ref at));
            TomlSpace.SkipBlanks(toml, ref at);
            if (at == toml.Length || toml[at] != '.')
                return parts;
            at++;
            TomlSpace.SkipBlanks(toml, ref at);
        }
    }

    public static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private static TomlPart ReadPart(string toml, ref int at)
    {
        var start = at;
        if (at < toml.Length && toml[at] is '"' or '\'')
        {
            if (TomlText.IsOfLines(toml, at))
                throw new TomlProblem(new(at, 3), "three quotation marks begin no key; write one on each side");
            var text = TomlText.Read(toml, ref at);
            return new(text, TextSpan.FromBounds(start, at));
        }

        while (at < toml.Length && IsBare(toml[at]))
            at++;
        if (at == start)
            throw NoKey(toml, at);
        if (at < toml.Length && char.IsLetter(toml, at))
            throw new TomlProblem(new(start, LengthOfWord(toml, start)), "this key has other letters than a to z; put it in quotes");
        return new(toml.Substring(start, at - start), TextSpan.FromBounds(start, at));
    }

    private static TomlProblem NoKey(string toml, int at)
    {
        if (at < toml.Length && char.IsLetter(toml, at))
            return new(new(at, LengthOfWord(toml, at)), "this key has other letters than a to z; put it in quotes");
        return new(new(at, at < toml.Length ? 1 : 0), "a key is expected here; write 'key = value'");
    }

    private static int LengthOfWord(string toml, int start)
    {
        var end = start;
        while (end < toml.Length && (char.IsLetterOrDigit(toml[end]) || char.IsSurrogate(toml[end]) || IsBare(toml[end])))
            end++;
        return end - start;
    }
}

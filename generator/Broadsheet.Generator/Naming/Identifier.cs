using System.Globalization;
using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace Broadsheet.Generator.Naming;

/// <summary>C# names for slugs, collections and front matter keys.</summary>
internal static class Identifier
{
    /// <inheritdoc cref="InputLimits.NameLength"/>
    public const int MaxBytes = InputLimits.NameLength;

    /// <summary>Of a character of a name, which is no half of a pair.</summary>
    private const int MostBytes = 3;

    /// <summary>NFC makes at most three characters of one.</summary>
    private const int MostComposed = 3;

    /// <summary>
    /// <paramref name="text"/> in PascalCase: <c>city-opens</c>, <c>city_opens</c> and <c>cityOpens</c> are all <c>CityOpens</c>.
    /// A name that would not begin with a letter begins with <c>_</c>.
    /// </summary>
    public static string PascalCase(string text)
    {
        var name = TextBuffer.Take();
        var startsWord = true;
        foreach (var c in UnicodeText.ToNfc(text))
        {
            if (!IsIdentifierPart(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length == 0 || !char.IsLetter(name[0]))
            name.Insert(0, '_');
        return TextBuffer.Finish(name);
    }

    /// <summary>The same for all spellings of a word: <c>city-opens</c>, <c>CityOpens</c> and <c>cityopens</c>.</summary>
    public static string Folded(string text) => PascalCase(text).ToUpperInvariant();

    /// <summary>A PascalCase name as front matter keys are written: <c>SeeAlso</c> is <c>seeAlso</c>, <c>URL</c> is <c>url</c>.</summary>
    public static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        var lowered = capitals <= 1 || capitals == name.Length ? capitals : capitals - 1;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }

    /// <summary>A PascalCase name as front matter words are written: <c>DarkMode</c> is <c>dark-mode</c>.</summary>
    public static string KebabCase(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (name[i] == '_' || beginsWord)
                word.Append('-');
            if (name[i] != '_')
                word.Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }

    /// <summary>Whether <paramref name="text"/> holds anything that can stand in a C# name.</summary>
    public static bool CanName(string text) => text.Any(IsIdentifierPart);

    /// <summary>Whether the name of <paramref name="text"/> would be longer than <see cref="MaxBytes"/>.</summary>
    public static bool IsTooLong(string text) => text.Length > MaxBytes / (MostBytes * MostComposed) && IsLong(PascalCase(text));

    /// <summary><paramref name="name"/>; where it is longer than <see cref="MaxBytes"/>, its beginning and a hash of all of it.</summary>
    public static string Shorten(string name)
    {
        if (!IsLong(name))
            return name;
        var end = "_" + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);
        var length = 0;
        for (var bytes = end.Length; (bytes += Encoding.UTF8.GetByteCount(name.Substring(length, 1))) <= MaxBytes;)
            length++;
        return name.Substring(0, length) + end;
    }

    /// <summary><paramref name="name"/> as it is written in code: <c>@</c> before a C# keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>
    /// <paramref name="name"/>, with as many <c>_</c> behind it as make it new to <paramref name="taken"/>, which then holds it.
    /// </summary>
    public static string MakeUnique(string name, HashSet<string> taken)
    {
        while (!taken.Add(name))
            name += "_";
        return name;
    }

    private static bool IsLong(string name) => name.Length > MaxBytes / MostBytes && Encoding.UTF8.GetByteCount(name) > MaxBytes;

    // Narrower than C# allows: `_` is left to us, for the names that the compiler's user never writes.
    private static bool IsIdentifierPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber;
}

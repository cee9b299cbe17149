namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The form of a BCP 47 language tag: <c>ko</c>, <c>en-GB</c>, <c>zh-Hant-TW</c>.</summary>
internal static class LanguageTag
{
    private const int MaxSubtagLength = 8;

    /// <summary>
    /// Whether <paramref name="tag"/> is a language of two or three letters (or a private <c>x-…</c>), and subtags of up to eight letters
    /// and digits.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        var language = subtags[0];
        var isLanguage = language.Length is 2 or 3 && language.All(IsLetter);
        var isPrivate = language is "x" or "X" && subtags.Length > 1;
        return (isLanguage || isPrivate) && subtags.Skip(1).All(IsSubtag);
    }

    private static bool IsSubtag(string subtag) =>
        subtag.Length is > 0 and <= MaxSubtagLength && subtag.All(static c => IsLetter(c) || c is >= '0' and <= '9');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

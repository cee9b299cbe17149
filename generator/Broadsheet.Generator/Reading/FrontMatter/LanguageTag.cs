namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>A BCP 47 language tag: <c>ko</c>, <c>en-GB</c>, <c>zh-Hant-TW</c>.</summary>
internal static class LanguageTag
{
    private const int MaxSubtagLength = 8;

    /// <summary>
    /// The tag that <paramref name="written"/> is; null where it is none. The name of a POSIX locale, such as <c>zh_cn</c> or
    /// <c>ko_KR.UTF-8</c>, is the tag <c>zh-CN</c> or <c>ko-KR</c>.
    /// </summary>
    public static string? Read(string written)
    {
        if (IsWellFormed(written))
            return written;
        var locale = written.IndexOf('_') > 0 ? Canonical(written.Split('.', '@')[0].Replace('_', '-')) : "";
        return IsWellFormed(locale) ? locale : null;
    }

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

    /// <summary>Case as RFC 5646, chapter 2.1.1, has it: a region in capitals, a script with one.</summary>
    private static string Canonical(string tag) => string.Join("-", tag.ToLowerInvariant().Split('-').Select(static (subtag, i) =>
        i == 0 ? subtag
        : subtag.Length == 2 ? subtag.ToUpperInvariant()
        : subtag.Length == 4 && IsLetter(subtag[0]) ? char.ToUpperInvariant(subtag[0]) + subtag.Substring(1)
        : subtag));

    private static bool IsSubtag(string subtag) =>
        subtag.Length is > 0 and <= MaxSubtagLength && subtag.All(static c => IsLetter(c) || c is >= '0' and <= '9');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

using System.Globalization;

namespace Broadsheet.Formats.Markdown;

/// <summary>
/// What a character is beside a sign of emphasis (CommonMark 0.31.2, section 6.2). One that readers do not agree on, such as an emoji or a
/// hyphen, is none of these.
/// </summary>
internal static class Flank
{
    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    public static bool IsBlankOrPunctuation(char c) =>
        IsBlank(c) || (c < '\u0080' && c != '-' && (char.IsPunctuation(c) || char.IsSymbol(c)));

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) ||
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
}

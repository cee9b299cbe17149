using Broadsheet.Shared;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>Which of the two languages a text is in, by its letters.</summary>
internal static class Script
{
    // A syllable holds about as much as two Latin letters.
    public static bool IsKorean(string text) => 2 * UnicodeText.ToNfc(text).Count(Hangul.IsSyllable) > text.Count(char.IsAsciiLetter);
}

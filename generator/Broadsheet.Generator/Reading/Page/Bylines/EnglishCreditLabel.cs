using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// What stands before the names of an English byline: <c>By</c>, <c>Story and photos by</c>, <c>Reporting by</c>, <c>Pictures by</c>.
/// </summary>
/// <param name="Length">With the blank behind it.</param>
/// <param name="IsOpening">Printed above the text it credits.</param>
internal sealed record EnglishCreditLabel(int Length, BylineCredit Credit, bool IsOpening)
{
    private const int MaxWords = 5;

    /// <summary>The label at <paramref name="at"/>; null where the words there are none.</summary>
    public static EnglishCreditLabel? At(string line, int at)
    {
        var (hasText, hasPhoto, isClosing) = (false, false, false);
        var position = at;
        for (var i = 0; i < MaxWords; i++)
        {
            var end = line.IndexOf(' ', position);
            if (end < 0 || end == position)
                return null;
            var word = line.Substring(position, end - position);
            position = end + 1;
            if (IsBy(word, isFirst: i == 0))
                return new EnglishCreditLabel(
                    position - at,
                    hasPhoto ? hasText ? BylineCredit.Both : BylineCredit.Photo : BylineCredit.Text,
                    !isClosing && (hasText || !hasPhoto));
            var isKnown = WordLists.EnglishConnectors.Contains(word) ? i > 0 : WordLists.EnglishTextLabels.Contains(word)
                || WordLists.EnglishClosingLabels.Contains(word) || WordLists.EnglishPhotoLabels.Contains(word);
            if (!isKnown)
                return null;
            hasText |= WordLists.EnglishTextLabels.Contains(word) || WordLists.EnglishClosingLabels.Contains(word);
            hasPhoto |= WordLists.EnglishPhotoLabels.Contains(word);
            isClosing |= WordLists.EnglishClosingLabels.Contains(word);
        }

        return null;
    }

    public static bool IsPhotoWord(string word) => WordLists.EnglishPhotoLabels.Contains(word);

    /// <summary>Alone, the word is written as a line begins: <c>by</c> within a sentence is none.</summary>
    private static bool IsBy(string word, bool isFirst) =>
        isFirst ? word is "By" or "BY" : string.Equals(word.TrimEnd(':'), "by", StringComparison.OrdinalIgnoreCase);
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>The word before a name that says what it is credited with: <c>글/</c>, <c>사진=</c>, <c>글·사진=</c>, <c>사진제공=</c>.</summary>
internal static class CreditLabel
{
    private static readonly (WordList Labels, BylineCredit Credit)[] Credits =
    [
        (WordLists.KoreanSharedLabels, BylineCredit.Both),
        (WordLists.KoreanPhotoLabels, BylineCredit.Photo),
        (WordLists.KoreanTextLabels, BylineCredit.Text),
    ];

    /// <summary>
    /// The length of the label at <paramref name="at"/> with its sign, 0 for none. A label without a sign needs a blank after it.
    /// </summary>
    public static int LengthAt(string text, int at, out BylineCredit credit, out bool hasSign)
    {
        (var length, credit, hasSign) = (0, BylineCredit.Text, false);
        foreach (var (labels, value) in Credits)
        {
            if (labels.Beginning(text, at) is { } label && label.Length > length)
                (length, credit) = (label.Length, value);
        }

        if (length == 0)
            return 0;
        var end = at + length;
        while (end < text.Length && text[end] == ' ')
            end++;
        hasSign = end < text.Length && text[end] is '=' or '/' or ':' or '|';
        if (hasSign)
            return end + 1 - at;
        return end > at + length && end < text.Length ? end - at : 0;
    }
}

using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>Rule 4: a caption says in one sentence, at most two, what a picture shows.</summary>
internal static class FigureReader
{
    private const int MaxLength = 320;

    /// <summary>Whether <paramref name="text"/>, which <paramref name="credit"/> follows, is a caption and no article.</summary>
    public static bool IsCaption(string text, BylineReading? credit, bool isInline)
    {
        if (text.Length > MaxLength || Sentence.Count(text) > 2)
            return false;
        if (credit is { IsPhotoCredit: true, People.Count: > 0 })
            return true;
        if (WordLists.KoreanCaptionEndings.End(text))
            return isInline || Sentence.Count(text) <= 1;
        return isInline && ShowsScene(text);
    }

    /// <summary>
    /// A caption says on which day what goes on in the picture, and may add a sentence: <c>17일 나루터에서 주민들이 그물을 손질하고 있다. …</c>
    /// </summary>
    private static bool ShowsScene(string text)
    {
        var end = text.IndexOf("고 있다. ", StringComparison.Ordinal);
        var day = text.IndexOf("일 ", StringComparison.Ordinal);
        return day > 0 && day < end && char.IsDigit(text[day - 1]) && Sentence.Count(text.Substring(0, end)) == 0;
    }
}

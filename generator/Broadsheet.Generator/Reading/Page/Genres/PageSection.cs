using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// Parts of a page that no text runs across: a label such as Opinion or 바로잡습니다 on a line of its own begins something else, and the
/// title below it is whole.
/// </summary>
internal static class PageSection
{
    private const int LongestTitle = 50;

    public static IEnumerable<List<Passage>> Split(List<Passage> passages)
    {
        var start = 0;
        for (var i = 1; i < passages.Count; i++)
        {
            if (!IsLabel(passages, i) && !IsBelowTitle(passages, i))
                continue;
            yield return passages.GetRange(start, i - start);
            start = i;
        }

        yield return passages.GetRange(start, passages.Count - start);
    }

    /// <summary>Whether a section is a label and the title at <paramref name="at"/>, parted from the text below.</summary>
    public static bool IsTitleAlone(List<Passage> section, int at) =>
        at == 1 && section.Count == 2 && IsLabel(section, 0) && section[1].Text.Length <= LongestTitle
            && !Sentence.IsClosed(section[1].Text);

    private static bool IsLabel(List<Passage> passages, int at) =>
        passages[at].IsText && (at == 0 || passages[at].BlanksBefore > 0)
            && (GenreLabel.Of(passages[at].Text) is not null || KoreanColumnName.Is(passages[at].Text));

    /// <summary>A short line between a label and a far longer text is the title of what the label announces.</summary>
    private static bool IsBelowTitle(List<Passage> passages, int at)
    {
        var title = passages[at - 1];
        if (at < 2 || !title.IsText || !passages[at].IsText || !IsLabel(passages, at - 2))
            return false;
        var text = title.Text;
        var isShort = text.Length <= (Sentence.IsKorean(text) ? 24 : LongestTitle) && passages[at].Text.Length > text.Length * 3 / 2;
        return isShort && !Sentence.IsClosed(text) && text[text.Length - 1] is not ('-' or ',') && !char.IsLower(passages[at].Text[0]);
    }
}

namespace Broadsheet.Generator.Reading.Page;

/// <summary>Parts of a page that no text runs across: a label such as Opinion or 바로잡습니다 on a line of its own begins something else.</summary>
internal static class PageSection
{
    public static IEnumerable<List<Passage>> Split(List<Passage> passages)
    {
        var start = 0;
        for (var i = 1; i < passages.Count; i++)
        {
            if (!IsLabel(passages[i]))
                continue;
            yield return passages.GetRange(start, i - start);
            start = i;
        }

        yield return passages.GetRange(start, passages.Count - start);
    }

    private static bool IsLabel(Passage passage) => passage.IsText && passage.BlanksBefore > 0 && GenreLabel.Of(passage.Text) is not null;
}

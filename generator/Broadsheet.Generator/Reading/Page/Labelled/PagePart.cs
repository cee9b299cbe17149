using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>Lines of an item that are one thing: a headline, a paragraph, a caption, a table's rows.</summary>
internal sealed class PagePart(LineRole role)
{
    private int _lastIndex = int.MinValue;

    public LineRole Role { get; } = role;

    /// <summary>Lines directly below one another are a run; a gap or something set in stands between two.</summary>
    public List<List<PageLine>> Runs { get; } = [];

    /// <summary>An editor marked it.</summary>
    public bool IsMarked { get; init; }

    public PageLine First => Runs[0][0];

    public PageLine Last => Runs[Runs.Count - 1][Runs[Runs.Count - 1].Count - 1];

    public IEnumerable<PageLine> Lines => Runs.SelectMany(static run => run);

    /// <summary>What goes on with it closes it; until then a caption or a quotation may stand inside its sentence.</summary>
    public bool IsClosed => Sentence.IsClosed(Last.Text);

    /// <param name="index">The line's number on the page.</param>
    public void Add(PageLine line, int index)
    {
        if (Runs.Count == 0 || index != _lastIndex + 1 || line.BlanksBefore > 0)
            Runs.Add([]);
        Runs[Runs.Count - 1].Add(line);
        _lastIndex = index;
    }

    public Passage ToPassage(PassageKind kind, string text, char sign = '\0') =>
        new(kind, text, First.SourceOffset(0), Last.SourceOffset(Last.Text.Length)) { Sign = sign };
}

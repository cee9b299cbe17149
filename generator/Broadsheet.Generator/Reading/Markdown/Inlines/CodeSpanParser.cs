using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>
/// Code spans. For each run of backticks that nothing closes, Markdig searches the rest of the paragraph for a run of the same length. Runs
/// of 1, 2, 3, … backticks make that grow faster than the text, so after the first vain search this parser knows where the last run of each
/// length begins, as cmark does.
/// </summary>
internal sealed class CodeSpanParser : CodeInlineParser
{
    private const char Backtick = '`';

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == Backtick)
            return false;
        var lastRuns = processor.GetParserState(this, static () => new Dictionary<int, int>());
        if (lastRuns.Count > 0 && lastRuns[RunLength(slice, slice.Start)] == slice.Start)
            return false;
        var opening = slice;
        if (base.Match(processor, ref slice))
            return true;
        if (lastRuns.Count == 0)
            AddRuns(opening, lastRuns);
        return false;
    }

    /// <summary>Adds the start of the last run of each length, from the run that <paramref name="slice"/> begins with.</summary>
    private static void AddRuns(StringSlice slice, Dictionary<int, int> lastRuns)
    {
        for (var at = slice.Start; at >= 0;)
        {
            var length = RunLength(slice, at);
            lastRuns[length] = at;
            at += length;
            at = at <= slice.End ? slice.Text.IndexOf(Backtick, at, slice.End - at + 1) : -1;
        }
    }

    private static int RunLength(StringSlice slice, int start)
    {
        var end = start;
        while (end <= slice.End && slice.Text[end] == Backtick)
            end++;
        return end - start;
    }
}

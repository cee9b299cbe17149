using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// Lines of an advertisement that extraction left without blank lines between them: each is a line of its own, none is wrapped.
/// </summary>
internal static class CopyBlock
{
    private const int LeastLines = 3;

    private const int MaxLine = 46;

    /// <summary>For each line whether it stands in such a block.</summary>
    public static bool[] Find(List<PageLine> lines)
    {
        var found = new bool[lines.Count];
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && lines[to].BlanksBefore == 0)
                to++;
            var isCopy = to - from >= LeastLines && IsCopy(lines, from, to);
            for (var i = from; i < to; i++)
                found[i] = isCopy;
            from = to;
        }

        return found;
    }

    /// <summary>Short lines, no sentence of the news among them, two that only advertising has or its name in bold.</summary>
    private static bool IsCopy(List<PageLine> lines, int from, int to)
    {
        var (signs, marked) = (0, IsBold(lines[from].Text) ? 1 : 0);
        for (var i = from; i < to; i++)
        {
            var text = lines[i].Text;
            if (text.Length > MaxLine
                || (Sentence.EndsWithStop(text) && !AdvertisementReader.IsPolite(text) && !AbbreviationStop.Closes(text)))
                return false;
            var evidence = AdvertisementReader.Evidence(text);
            signs += evidence > 0 ? 1 : 0;
            marked += evidence > 1 ? 1 : 0;
        }

        return signs >= 2 && marked >= 1 && (IsBold(lines[from].Text) || AdvertisementReader.HasPhone(lines[to - 1].Text) || marked >= 2);
    }

    private static bool IsBold(string line) =>
        line.Length > 4 && line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal);
}

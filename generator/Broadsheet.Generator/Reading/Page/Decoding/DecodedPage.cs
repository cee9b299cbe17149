namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>The best reading of a page's lines, and how much better it is than others.</summary>
internal sealed class DecodedPage
{
    private readonly int[] _scores;
    private readonly int[] _transitions;
    private readonly int[] _gaps;
    private readonly int[] _path;

    /// <inheritdoc cref="LabelDecoder(int[], int[], IReadOnlyList{int})"/>
    public DecodedPage(int[] scores, int[] transitions, int[] gaps)
    {
        (_scores, _transitions, _gaps) = (scores, transitions, gaps);
        var decoder = new LabelDecoder(scores, transitions, gaps);
        _path = decoder.States();
        BeginMargins = decoder.BeginMargins();
        Labels = Array.ConvertAll(_path, static state => LineState.Labels[state]);
    }

    public LineLabel[] Labels { get; }

    /// <inheritdoc cref="LabelDecoder.BeginMargins"/>
    public int[] BeginMargins { get; }

    /// <summary>
    /// For each line, by how much this reading of the lines up to it is better than the best one whose items begin at
    /// <paramref name="beginnings"/> and nowhere else.
    /// </summary>
    public long[] LeadOver(bool[] beginnings)
    {
        var scores = (int[])_scores.Clone();
        for (var line = 0; line < beginnings.Length; line++)
        {
            for (var state = 0; state < LineState.Labels.Count; state++)
            {
                if (LineState.Labels[state].BeginsItem != beginnings[line])
                    scores[(line * LineState.Labels.Count) + state] = LabelDecoder.Never / 4;
            }
        }

        var other = new LabelDecoder(scores, _transitions, _gaps).States();
        var leads = new long[beginnings.Length];
        for (var line = 0; line < leads.Length; line++)
            leads[line] = (line == 0 ? 0 : leads[line - 1]) + Gain(_path, line) - Gain(other, line);
        return leads;
    }

    /// <summary>What a line adds to the score of a path.</summary>
    private long Gain(int[] path, int line)
    {
        var states = LineState.Labels.Count;
        var own = (long)_scores[(line * states) + path[line]];
        return line == 0 ? own
            : own + _transitions[(((Math.Min(_gaps[line], PageWeights.Gaps - 1) * states) + path[line - 1]) * states) + path[line]];
    }
}

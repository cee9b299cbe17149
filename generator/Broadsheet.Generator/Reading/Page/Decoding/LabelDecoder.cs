namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// Finds the states of a page's lines that are best together (Viterbi's algorithm): each line's own score for a state, and how well a state
/// follows the one above across the blank lines between.
/// </summary>
internal sealed class LabelDecoder
{
    /// <summary>Below every sum of weights: what can never be.</summary>
    public const int Never = -50_000_000;

    private static readonly int s_states = LineState.Labels.Count;
    private static readonly bool[] s_begins = [.. LineState.Labels.Select(static state => state.BeginsItem)];

    private readonly int[] _scores;
    private readonly int[] _transitions;
    private readonly int[] _rows;
    private readonly int[] _best;
    private readonly byte[] _from;
    private readonly int _lines;

    /// <param name="scores">By line and state.</param>
    /// <param name="transitions">By gap, state above and state.</param>
    /// <param name="gaps">Blank lines above each line, 3 for more.</param>
    public LabelDecoder(int[] scores, int[] transitions, IReadOnlyList<int> gaps)
    {
        (_scores, _transitions, _lines) = (scores, transitions, gaps.Count);
        _rows = [.. gaps.Select(static gap => Math.Min(gap, PageWeights.Gaps - 1) * s_states * s_states)];
        _best = new int[scores.Length];
        _from = new byte[scores.Length];
        for (var state = 0; state < s_states && _lines > 0; state++)
            _best[state] = scores[state] + (LineState.CanBegin(state) ? 0 : Never);
        for (var line = 1; line < _lines; line++)
            Advance(line);
    }

    /// <summary>The states, by number.</summary>
    public int[] States()
    {
        var path = new int[_lines];
        if (_lines == 0)
            return path;
        path[_lines - 1] = BestOf(_best, (_lines - 1) * s_states);
        for (var line = _lines - 1; line > 0; line--)
            path[line - 1] = _from[(line * s_states) + path[line]];
        return path;
    }

    /// <summary>
    /// For each line, by how much the best reading in which an item begins there is better than the best in which none does.
    /// </summary>
    public int[] BeginMargins()
    {
        var margins = new int[_lines];
        var below = new int[s_states];
        var next = new int[s_states];
        for (var line = _lines - 1; line >= 0; line--)
        {
            var (begun, unbegun) = (long.MinValue, long.MinValue);
            for (var state = 0; state < s_states; state++)
            {
                var score = (long)_best[(line * s_states) + state] + below[state];
                (begun, unbegun) = s_begins[state] ? (Math.Max(begun, score), unbegun) : (begun, Math.Max(unbegun, score));
            }

            margins[line] = (int)Math.Max(Never, Math.Min(-Never, begun - unbegun));
            if (line > 0)
                Retreat(line, below, next);
            (below, next) = (next, below);
        }

        return margins;
    }

    /// <summary>The transitions with what can never be.</summary>
    public static int[] Possible(IEnumerable<int> transitions)
    {
        var possible = transitions.ToArray();
        for (var i = 0; i < possible.Length; i++)
        {
            if (!LineState.CanFollow(i / s_states % s_states, i % s_states))
                possible[i] = Never;
        }

        return possible;
    }

    private void Advance(int line)
    {
        var (row, above, own) = (_rows[line], (line - 1) * s_states, line * s_states);
        for (var state = 0; state < s_states; state++)
        {
            var (top, topAt) = (int.MinValue, 0);
            for (var before = 0; before < s_states; before++)
            {
                var score = _best[above + before] + _transitions[row + (before * s_states) + state];
                if (score > top)
                    (top, topAt) = (score, before);
            }

            // What can never be stays so, however often.
            _best[own + state] = Math.Max(top + _scores[own + state], 8 * Never);
            _from[own + state] = (byte)topAt;
        }
    }

    /// <param name="below">The best score of all lines below, by the state of this line; <paramref name="above"/> for the line
    /// above.</param>
    private void Retreat(int line, int[] below, int[] above)
    {
        for (var before = 0; before < s_states; before++)
        {
            var top = int.MinValue;
            for (var state = 0; state < s_states; state++)
                top = Math.Max(
                    top, _transitions[_rows[line] + (before * s_states) + state] + _scores[(line * s_states) + state] + below[state]);
            above[before] = Math.Max(top, 8 * Never);
        }
    }

    private static int BestOf(int[] scores, int from)
    {
        var best = 0;
        for (var state = 1; state < s_states; state++)
        {
            if (scores[from + state] > scores[from + best])
                best = state;
        }

        return best;
    }
}

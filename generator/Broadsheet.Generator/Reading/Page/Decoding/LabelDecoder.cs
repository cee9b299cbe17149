namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// Finds the labels of a page's lines that are best together (Viterbi's algorithm): each line's own score for a label, and how well a label
/// follows the one above across the blank lines between.
/// </summary>
internal sealed class LabelDecoder
{
    /// <summary>Below every sum of weights: what can never be.</summary>
    public const int Never = -50_000_000;

    private static readonly int s_labels = LineLabel.All.Count;
    private static readonly bool[] s_begins = [.. LineLabel.All.Select(static label => label.BeginsItem)];

    private readonly int[] _scores;
    private readonly int[] _transitions;
    private readonly int[] _rows;
    private readonly int[] _best;
    private readonly byte[] _from;
    private readonly int _lines;

    /// <param name="scores">By line and label.</param>
    /// <param name="transitions">By gap, label above and label.</param>
    /// <param name="gaps">Blank lines above each line, 3 for more.</param>
    public LabelDecoder(int[] scores, int[] transitions, IReadOnlyList<int> gaps)
    {
        (_scores, _transitions, _lines) = (scores, transitions, gaps.Count);
        _rows = [.. gaps.Select(static gap => Math.Min(gap, PageWeights.Gaps - 1) * s_labels * s_labels)];
        _best = new int[scores.Length];
        _from = new byte[scores.Length];
        for (var label = 0; label < s_labels && _lines > 0; label++)
            _best[label] = scores[label] + (CanBegin(label) ? 0 : Never);
        for (var line = 1; line < _lines; line++)
            Advance(line);
    }

    /// <summary>The labels, by number.</summary>
    public int[] Labels()
    {
        var path = new int[_lines];
        if (_lines == 0)
            return path;
        path[_lines - 1] = BestOf(_best, (_lines - 1) * s_labels);
        for (var line = _lines - 1; line > 0; line--)
            path[line - 1] = _from[(line * s_labels) + path[line]];
        return path;
    }

    /// <summary>
    /// For each line, by how much the best reading in which an item begins there is better than the best in which none does.
    /// </summary>
    public int[] BeginMargins()
    {
        var margins = new int[_lines];
        var below = new int[s_labels];
        var next = new int[s_labels];
        for (var line = _lines - 1; line >= 0; line--)
        {
            var (begun, unbegun) = (long.MinValue, long.MinValue);
            for (var label = 0; label < s_labels; label++)
            {
                var score = (long)_best[(line * s_labels) + label] + below[label];
                (begun, unbegun) = s_begins[label] ? (Math.Max(begun, score), unbegun) : (begun, Math.Max(unbegun, score));
            }

            margins[line] = (int)Math.Max(Never, Math.Min(-Never, begun - unbegun));
            if (line > 0)
                Retreat(line, below, next);
            (below, next) = (next, below);
        }

        return margins;
    }

    /// <summary>Whether a label may be the page's first: an item begins with it, or it is none's.</summary>
    private static bool CanBegin(int label) => s_begins[label] || LineLabel.All[label].Role is LineRole.Furniture or LineRole.Tail;

    /// <summary>The transitions with what can never be: a further line of a headline or a deck has one above it.</summary>
    public static int[] Possible(IEnumerable<int> transitions)
    {
        var possible = transitions.ToArray();
        for (var i = 0; i < possible.Length; i++)
        {
            var (above, label) = (LineLabel.All[i / s_labels % s_labels].Role, LineLabel.All[i % s_labels].Role);
            var isOrphan = label switch
            {
                LineRole.HeadlineRest => above is not (LineRole.Headline or LineRole.HeadlineRest),
                LineRole.DeckRest => above is not (LineRole.Deck or LineRole.DeckRest),
                _ => false,
            };
            if (isOrphan)
                possible[i] = Never;
        }

        return possible;
    }

    private void Advance(int line)
    {
        var (row, above, own) = (_rows[line], (line - 1) * s_labels, line * s_labels);
        for (var label = 0; label < s_labels; label++)
        {
            var (top, topAt) = (int.MinValue, 0);
            for (var before = 0; before < s_labels; before++)
            {
                var score = _best[above + before] + _transitions[row + (before * s_labels) + label];
                if (score > top)
                    (top, topAt) = (score, before);
            }

            // What can never be stays so, however often.
            _best[own + label] = Math.Max(top + _scores[own + label], 8 * Never);
            _from[own + label] = (byte)topAt;
        }
    }

    /// <param name="below">The best score of all lines below, by the label of this line; <paramref name="above"/> for the line
    /// above.</param>
    private void Retreat(int line, int[] below, int[] above)
    {
        for (var before = 0; before < s_labels; before++)
        {
            var top = int.MinValue;
            for (var label = 0; label < s_labels; label++)
                top = Math.Max(
                    top, _transitions[_rows[line] + (before * s_labels) + label] + _scores[(line * s_labels) + label] + below[label]);
            above[before] = Math.Max(top, 8 * Never);
        }
    }

    private static int BestOf(int[] scores, int from)
    {
        var best = 0;
        for (var label = 1; label < s_labels; label++)
        {
            if (scores[from + label] > scores[from + best])
                best = label;
        }

        return best;
    }
}

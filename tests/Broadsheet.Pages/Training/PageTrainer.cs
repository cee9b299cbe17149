using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages.Training;

/// <summary>
/// Learns the weights: an averaged structured perceptron (Collins 2002) that decodes each page as the generator does, with a margin, and
/// takes from the wrong states what it gives to the true ones. Each line is seen without some of its features, so that none is trusted
/// blindly.
/// </summary>
internal sealed class PageTrainer(TrainingSet set, int seed)
{
    private const int Epochs = 10;
    private const int DroppedOneIn = 5;

    /// <summary>
    /// By how much the true reading has to be better, for each line of another role, and for each that begins an item or does not.
    /// </summary>
    private const int RoleMargin = 20;
    private const int BeginMargin = 60;

    /// <summary>Weights are one signed byte: so many of a million are beyond it, and cut.</summary>
    private const int CutOfMillion = 500;

    private static readonly int s_states = PageWeights.StateCount;

    private readonly int[] _weights = new int[set.Features.Length * s_states];
    private readonly long[] _past = new long[set.Features.Length * s_states];
    private readonly int[] _transitions = new int[PageWeights.Gaps * s_states * s_states];
    private readonly long[] _pastTransitions = new long[PageWeights.Gaps * s_states * s_states];
    private readonly PageRandom _chance = PageRandom.For(seed, "training");
    private long _step = 1;

    /// <param name="mostFeatures">Those that weigh most are kept.</param>
    public PageWeights Train(int mostFeatures, string version)
    {
        var order = Enumerable.Range(0, set.Pages.Count).SelectMany(page => Enumerable.Repeat(page, set.Pages[page].Weight)).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order);
            foreach (var page in order)
                Learn(set.Pages[page]);
        }

        return Kept(mostFeatures, version);
    }

    private void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = _chance.Next(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private void Learn(TrainingPage page)
    {
        var features = page.Features.Select(Thinned).ToArray();
        var scores = new int[features.Length * s_states];
        for (var line = 0; line < features.Length; line++)
        {
            var truth = LineState.Labels[page.States[line]];
            var own = scores.AsSpan(line * s_states, s_states);
            foreach (var feature in features[line])
            {
                var row = _weights.AsSpan(feature * s_states, s_states);
                for (var state = 0; state < own.Length; state++)
                    own[state] += row[state];
            }

            for (var state = 0; state < own.Length; state++)
                own[state] += Margin(LineState.Labels[state], truth);
        }

        var found = new LabelDecoder(scores, LabelDecoder.Possible(_transitions), page.Gaps).States();
        for (var line = 0; line < features.Length; line++)
        {
            if (found[line] == page.States[line])
                continue;
            foreach (var feature in features[line])
            {
                Change(_weights, _past, (feature * s_states) + page.States[line], 1);
                Change(_weights, _past, (feature * s_states) + found[line], -1);
            }
        }

        LearnTransitions(page, found);
        _step++;
    }

    private void LearnTransitions(TrainingPage page, int[] found)
    {
        for (var line = 1; line < found.Length; line++)
        {
            var row = Math.Min(page.Gaps[line], PageWeights.Gaps - 1) * s_states * s_states;
            var truth = row + (page.States[line - 1] * s_states) + page.States[line];
            var other = row + (found[line - 1] * s_states) + found[line];
            if (truth == other)
                continue;
            Change(_transitions, _pastTransitions, truth, 4);
            Change(_transitions, _pastTransitions, other, -4);
        }
    }

    private void Change(int[] weights, long[] past, int at, int by)
    {
        weights[at] += by;
        past[at] += by * _step;
    }

    private int[] Thinned(int[] features) => [.. features.Where(_ => _chance.Next(DroppedOneIn) > 0)];

    private static int Margin(LineLabel label, LineLabel truth) =>
        (label.Role == truth.Role ? 0 : RoleMargin) + (label.BeginsItem == truth.BeginsItem ? 0 : BeginMargin);

    /// <summary>The averages of the weights that there were at each step.</summary>
    private static long[] Averages(int[] weights, long[] past, long steps) =>
        [.. weights.Select((weight, i) => (weight * steps) - past[i])];

    private PageWeights Kept(int mostFeatures, string version)
    {
        var averages = Averages(_weights, _past, _step);
        int[] kept =
        [
            .. Enumerable.Range(0, set.Features.Length)
                .Select(feature => (feature, Weight: averages.AsSpan(feature * s_states, s_states).ToArray().Sum(Math.Abs)))
                .OrderByDescending(static one => one.Weight).ThenBy(static one => one.feature)
                .Take(mostFeatures).Select(static one => one.feature).Order(),
        ];
        long[] sizes = [.. kept.SelectMany(feature => averages[(feature * s_states)..((feature + 1) * s_states)]).Select(Math.Abs).Order()];
        var most = Math.Max(1, sizes[(int)((long)(sizes.Length - 1) * (1_000_000 - CutOfMillion) / 1_000_000)]);
        return new(
            version,
            [.. kept.Select(feature => set.Features[feature])],
            [.. kept.SelectMany(feature => averages[(feature * s_states)..((feature + 1) * s_states)])
                .Select(weight => (sbyte)Math.Clamp(Rounded(weight, most), -127, 127))],
            [.. Averages(_transitions, _pastTransitions, _step)
                .Select(weight => (short)Math.Clamp(Rounded(weight, most), short.MinValue, short.MaxValue))]);
    }

    private static long Rounded(long weight, long most) => ((weight * 254) + (weight < 0 ? -most : most)) / (2 * most);
}

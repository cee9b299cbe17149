using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>Reads a page's lines as a whole: what each of them is, and where items begin.</summary>
internal sealed class PageDecoder(PageWeights weights)
{
    private readonly int[] _transitions = LabelDecoder.Possible(weights.Transitions.Select(static weight => (int)weight));

    public DecodedPage Decode(IReadOnlyList<PageLine> lines, string? emailDomain)
    {
        var features = new LineFeatures(lines, emailDomain);
        var sink = new Scorer(weights, new int[lines.Count * PageWeights.StateCount]);
        for (var i = 0; i < lines.Count; i++)
        {
            sink.At = i * PageWeights.StateCount;
            features.Of(i, ref sink);
        }

        MarkedLines.Constrain(lines, sink.Scores);
        return new(sink.Scores, _transitions, [.. Enumerable.Range(0, lines.Count).Select(features.GapOf)]);
    }

    private struct Scorer(PageWeights weights, int[] scores) : IFeatureSink
    {
        public readonly int[] Scores => scores;

        public int At { get; set; }

        public readonly void Add(uint feature) => weights.AddTo(scores, At, feature);
    }
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Labelled;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// Takes a page's reading by weights, or the one by rules on the page of a house that the rules know: there both find the same items, but
/// for one or two, and the rules stay unless the weights are far ahead. What is taken, is taken for a stretch of the page, which ends
/// where items begin in both readings and none goes on.
/// </summary>
internal sealed class ReadingArbiter
{
    /// <summary>Where items begin in one reading alone, on the page of a house that the rules know.</summary>
    private const int MostDifferences = 2;

    /// <summary>By how much the weights' reading must be better than the best with the rules' items, on such a page.</summary>
    private const int Lead = 600;

    private readonly int[] _starts;
    private readonly int[] _numbers;
    private readonly DecodedPage _decoded;
    private readonly PageReading _ruled;
    private readonly PageReading _weighed;
    private readonly bool[] _ruledBegins;
    private readonly bool[] _weighedBegins;
    private readonly List<PageItem> _items = [];
    private readonly List<PageRemark> _remarks = [];
    private readonly List<PageTail> _tails = [];

    private ReadingArbiter(SourceText source, PageSettings settings, List<PageLine> lines, PageReading ruled, PageWeights weights)
    {
        _starts = [.. lines.Select(static line => line.SourceOffset(0))];
        _numbers = Array.ConvertAll(_starts, start => source.Lines.IndexOf(start) + 1);
        _decoded = new PageDecoder(weights).Decode(lines, settings.EmailDomain);
        (_ruled, _weighed) = (ruled, LabelledPageReader.Read(source, settings, lines, _decoded.Labels, []));
        (_ruledBegins, _weighedBegins) = (BeginningsOf(_ruled), BeginningsOf(_weighed));
    }

    /// <param name="ruled">The page's reading by rules.</param>
    public static PageReading Choose(
        SourceText source, PageSettings settings, List<PageLine> lines, PageReading ruled, PageWeights weights) =>
        lines.Count == 0 ? ruled : new ReadingArbiter(source, settings, lines, ruled, weights).Choose();

    private PageReading Choose()
    {
        // A page of nothing but furniture is more likely a text too short to be told.
        if (_weighed.Items.IsEmpty)
            return _ruled;
        var differences = CountDifferences(0, _starts.Length);
        var isKnownHouse = differences <= MostDifferences;
        var leads = isKnownHouse && differences > 0 ? _decoded.LeadOver(_ruledBegins) : new long[_starts.Length];
        var (ruledEnds, weighedEnds) = (EndsOf(_ruled), EndsOf(_weighed));
        for (var from = 0; from < _starts.Length;)
        {
            var to = from + 1;
            while (to < _starts.Length
                && !(_ruledBegins[to] && _weighedBegins[to] && ruledEnds[to] < _numbers[to] && weighedEnds[to] < _numbers[to]))
                to++;
            var isAgreed = CountDifferences(from, to) == 0;
            var lead = leads[to - 1] - (from == 0 ? 0 : leads[from - 1]);
            Take(isKnownHouse && (isAgreed || lead < Lead) ? _ruled : _weighed, from, to, isAgreed);
            from = to;
        }

        return new PageReading(
            _items.ToEquatableArray(),
            _remarks.OrderBy(static remark => remark.Span.Characters.Start).ToEquatableArray(),
            _tails.OrderBy(static tail => tail.Span.Characters.Start).ToEquatableArray());
    }

    private bool[] BeginningsOf(PageReading reading)
    {
        var numbers = new HashSet<int>(reading.Items.Select(static item => item.FirstLine));
        return Array.ConvertAll(_numbers, numbers.Contains);
    }

    private int CountDifferences(int from, int to)
    {
        var count = 0;
        for (var line = from; line < to; line++)
            count += _ruledBegins[line] == _weighedBegins[line] ? 0 : 1;
        return count;
    }

    /// <summary>For each line, the last line of the file that an item reaches which begins above.</summary>
    private int[] EndsOf(PageReading reading)
    {
        var ends = new int[_numbers.Length];
        var (next, last) = (0, 0);
        var items = reading.Items.OrderBy(static item => item.FirstLine).ToArray();
        for (var line = 0; line < ends.Length; line++)
        {
            for (; next < items.Length && items[next].FirstLine < _numbers[line]; next++)
                last = Math.Max(last, items[next].LastLine);
            ends[line] = last;
        }

        return ends;
    }

    private void Take(PageReading reading, int from, int to, bool isAgreed)
    {
        var begins = ReferenceEquals(reading, _ruled) ? _ruledBegins : _weighedBegins;
        var (first, end) = (from == 0 ? 0 : _numbers[from], to == _starts.Length ? int.MaxValue : _numbers[to]);
        foreach (var item in reading.Items)
        {
            if (item.FirstLine < first || item.FirstLine >= end)
                continue;
            var at = Math.Max(0, Array.BinarySearch(_numbers, item.FirstLine));
            _items.Add(item with { Confidence = ItemConfidence.Of(ItemConfidence.MarginOf(_decoded.BeginMargins, begins, at), isAgreed) });
        }

        var (start, stop) = (from == 0 ? 0 : _starts[from], to == _starts.Length ? int.MaxValue : _starts[to]);
        _remarks.AddRange(reading.Remarks.Where(remark => remark.Span.Characters.Start >= start && remark.Span.Characters.Start < stop));
        _tails.AddRange(reading.Tails.Where(tail => tail.Span.Characters.Start >= start && tail.Span.Characters.Start < stop));
    }
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Labelled;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// Takes a page's reading by weights, or the one by rules on the page of a house that the rules know: there both find the same items, but
/// for one or two and within advertisements, and the rules stay unless the weights are far ahead. What is taken, is taken for a stretch
/// of the page, which ends where items begin in both readings and none goes on.
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

    /// <summary>For each line, whether the rules' reading is taken of its stretch, and whether both find the same items in it.</summary>
    private readonly bool[] _isRuled;
    private readonly bool[] _isAgreed;

    private ReadingArbiter(SourceText source, PageSettings settings, List<PageLine> lines, PageReading ruled, PageWeights weights)
    {
        _starts = [.. lines.Select(static line => line.SourceOffset(0))];
        _numbers = Array.ConvertAll(_starts, start => source.Lines.IndexOf(start) + 1);
        _decoded = new PageDecoder(weights).Decode(lines, settings.EmailDomain);
        (_ruled, _weighed) = (ruled, LabelledPageReader.Read(source, settings, lines, _decoded.Labels, []));
        (_isRuled, _isAgreed) = (new bool[_starts.Length], new bool[_starts.Length]);
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
        var stretches = Stretches();
        var isKnownHouse = stretches.Sum(static stretch => stretch.IsAdvertisement ? 0 : stretch.Differences) <= MostDifferences;
        var leads = isKnownHouse && stretches.Exists(static stretch => stretch.Differences > 0)
            ? _decoded.LeadOver(_ruledBegins) : new long[_starts.Length];
        foreach (var stretch in stretches)
        {
            var lead = leads[stretch.End - 1] - (stretch.Start == 0 ? 0 : leads[stretch.Start - 1]);
            var isRuled = isKnownHouse && (stretch.IsAdvertisement || stretch.Differences == 0 || lead < Lead);
            for (var line = stretch.Start; line < stretch.End; line++)
                (_isRuled[line], _isAgreed[line]) = (isRuled, stretch.Differences == 0);
        }

        return new PageReading(
            Taken(static reading => reading.Items, StartOf, WithConfidence),
            Taken(static reading => reading.Remarks, static remark => remark.Span.Characters.Start, static (remark, _) => remark),
            Taken(static reading => reading.Tails, static tail => tail.Span.Characters.Start, static (tail, _) => tail));
    }

    private List<Stretch> Stretches()
    {
        var (ruledEnds, weighedEnds) = (EndsOf(_ruled), EndsOf(_weighed));
        var advertisements = new HashSet<int>(
            _ruled.Items.Where(static item => item.Genre == Genre.Advertisement).Select(static item => item.FirstLine));
        var stretches = new List<Stretch>();
        for (var from = 0; from < _starts.Length;)
        {
            var (to, differences, ruled) = (from, 0, 0);
            do
            {
                differences += _ruledBegins[to] == _weighedBegins[to] ? 0 : 1;
                ruled += _ruledBegins[to] ? 1 : 0;
                to++;
            }
            while (to < _starts.Length
                && !(_ruledBegins[to] && _weighedBegins[to] && ruledEnds[to] < _numbers[to] && weighedEnds[to] < _numbers[to]));
            stretches.Add(new(from, to, differences, ruled == 1 && advertisements.Contains(_numbers[from])));
            from = to;
        }

        return stretches;
    }

    private bool[] BeginningsOf(PageReading reading)
    {
        var numbers = new HashSet<int>(reading.Items.Select(static item => item.FirstLine));
        return Array.ConvertAll(_numbers, numbers.Contains);
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

    /// <param name="Differences">Where items begin in one reading alone.</param>
    /// <param name="IsAdvertisement">The rules read it as one: its blank lines look like the ends of items.</param>
    private readonly record struct Stretch(int Start, int End, int Differences, bool IsAdvertisement);

    /// <summary>What each reading says of the stretches for which it is taken, in the order of the page.</summary>
    private EquatableArray<T> Taken<T>(Func<PageReading, EquatableArray<T>> part, Func<T, int> start, Func<T, int, T> finish)
        where T : IEquatable<T>
    {
        var taken = new List<T>();
        foreach (var reading in new[] { _ruled, _weighed })
        {
            foreach (var one in part(reading))
            {
                var line = LineAt(start(one));
                if (_isRuled[line] == ReferenceEquals(reading, _ruled))
                    taken.Add(finish(one, line));
            }
        }

        return taken.OrderBy(start).ToEquatableArray();
    }

    private int StartOf(PageItem item) => _starts[Math.Max(0, Array.BinarySearch(_numbers, item.FirstLine))];

    private PageItem WithConfidence(PageItem item, int line)
    {
        var margin = ItemConfidence.MarginOf(_decoded.BeginMargins, _isRuled[line] ? _ruledBegins : _weighedBegins, line);
        return item with { Confidence = ItemConfidence.Of(margin, _isAgreed[line]) };
    }

    private int LineAt(int character)
    {
        var line = Array.BinarySearch(_starts, character);
        return Math.Max(0, line < 0 ? ~line - 1 : line);
    }
}

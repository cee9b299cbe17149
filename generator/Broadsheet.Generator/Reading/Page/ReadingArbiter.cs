using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Labelled;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>
/// Takes for each stretch of a page the reading by rules or the one by weights. Stretches end where items begin in both and none goes on.
/// </summary>
internal sealed class ReadingArbiter(SourceText source, PageSettings settings, List<PageLine> lines, PageWeights weights)
{
    public static int Lead = int.TryParse(Environment.GetEnvironmentVariable("LEAD"), out var lead) ? lead : 0;
    public static bool AgreedByRules = Environment.GetEnvironmentVariable("AGREED") == "rules";

    private readonly int[] _starts = [.. lines.Select(static line => line.SourceOffset(0))];

    public PageReading Choose(PageReading ruled)
    {
        var decoded = new PageDecoder(weights).Decode(lines, settings.EmailDomain);
        var weighed = LabelledPageReader.Read(source, settings, lines, decoded.Labels, []);
        var (ruledBegins, weighedBegins) = (BeginningsOf(ruled), BeginningsOf(weighed));
        var leads = decoded.LeadOver(ruledBegins);
        var (items, remarks, tails) = (new List<PageItem>(), new List<PageRemark>(), new List<PageTail>());
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && !(ruledBegins[to] && weighedBegins[to] && EndsBefore(ruled, to) && EndsBefore(weighed, to)))
                to++;
            var isAgreed = Enumerable.Range(from, to - from).All(line => ruledBegins[line] == weighedBegins[line]);
            var lead = leads[to - 1] - (from == 0 ? 0 : leads[from - 1]);
            Add(isAgreed ? AgreedByRules ? ruled : weighed : lead > Lead ? weighed : ruled, from, to, items, remarks, tails);
            from = to;
        }

        return new PageReading(
            items.ToEquatableArray(),
            remarks.OrderBy(static remark => remark.Span.Characters.Start).ToEquatableArray(),
            tails.OrderBy(static tail => tail.Span.Characters.Start).ToEquatableArray());
    }

    private int NumberOf(int line) => source.Lines.IndexOf(_starts[line]) + 1;

    private bool[] BeginningsOf(PageReading reading)
    {
        var begins = new bool[lines.Count];
        var numbers = new HashSet<int>(reading.Items.Select(static item => item.FirstLine));
        for (var line = 0; line < begins.Length; line++)
            begins[line] = numbers.Contains(NumberOf(line));
        return begins;
    }

    private bool EndsBefore(PageReading reading, int line)
    {
        var number = NumberOf(line);
        return reading.Items.All(item => item.FirstLine >= number || item.LastLine < number);
    }

    private void Add(PageReading reading, int from, int to, List<PageItem> items, List<PageRemark> remarks, List<PageTail> tails)
    {
        var (first, end) = (NumberOf(from), to == lines.Count ? int.MaxValue : NumberOf(to));
        items.AddRange(reading.Items.Where(item => item.FirstLine >= first && item.FirstLine < end));
        var (start, stop) = (from == 0 ? 0 : _starts[from], to == lines.Count ? int.MaxValue : _starts[to]);
        remarks.AddRange(reading.Remarks.Where(remark => remark.Span.Characters.Start >= start && remark.Span.Characters.Start < stop));
        tails.AddRange(reading.Tails.Where(tail => tail.Span.Characters.Start >= start && tail.Span.Characters.Start < stop));
    }
}

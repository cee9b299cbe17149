using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>Takes the features of a line, one after the other.</summary>
internal interface IFeatureSink
{
    void Add(uint feature);
}

/// <summary>
/// What the model sees of each line of a page: how it looks, what the recognizers say of it, the same of its neighbors, how its words come
/// again, and what is usual on this page.
/// </summary>
internal sealed class LineFeatures
{
    /// <summary>Seen of lines beyond the page's edges.</summary>
    private static readonly LineTraits s_edge = new("\u0001", 3, LineSigns.None);

    /// <summary>Lines each way that tell how wide a line usually is here.</summary>
    private const int Around = 4;

    private readonly LineTraits[] _lines;
    private readonly WordOverlap _overlap;
    private readonly Dictionary<uint, int> _shapes = [];
    private readonly int[] _gaps = new int[4];

    public LineFeatures(IReadOnlyList<PageLine> lines, string? emailDomain)
    {
        _lines = new LineTraits[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            _lines[i] = new(text, i == 0 ? 3 : lines[i].BlanksBefore, LineSignReader.Read(text, emailDomain));
            _shapes.TryGetValue(ShapeOf(_lines[i]), out var count);
            _shapes[ShapeOf(_lines[i])] = count + 1;
            _gaps[_lines[i].Gap]++;
        }

        _overlap = new([.. lines.Select(static line => line.Text)]);
    }

    public int Count => _lines.Length;

    /// <summary>Blank lines above a line, 3 for more.</summary>
    public int GapOf(int line) => _lines[line].Gap;

    public void Of<TSink>(int at, ref TSink sink) where TSink : struct, IFeatureSink
    {
        var line = _lines[at];
        var template = 0u;
        OfItself(line, ref template, ref sink);
        OfPlace(at, line, ref template, ref sink);
        OfWords(at, line, ref template, ref sink);
        for (var step = -3; step <= 3; step++)
        {
            if (step != 0)
                OfNeighbor(line, At(at + step), Math.Abs(step) == 3, ref template, ref sink);
        }

        OfPairs(At(at - 2), At(at - 1), line, At(at + 1), At(at + 2), ref template, ref sink);
        OfWidth(at, line, ref template, ref sink);
        OfTokens(line, ref template, ref sink);
        OfTokens(At(at - 1), ref template, ref sink);
        OfTokens(At(at + 1), ref template, ref sink);
    }

    /// <summary>How wide the line is beside those around it: the last line of a paragraph in a narrow column is no headline.</summary>
    private void OfWidth<TSink>(int at, LineTraits line, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        var (above, below) = (At(at - 1), At(at + 1));
        var wide = Ratio(line.Width, UsualWidth(at));
        var wideAbove = Ratio(above.Width, UsualWidth(at - 1));
        Add(ref sink, ref template, wide);
        Add(ref sink, ref template, wide, (uint)line.Last);
        Add(ref sink, ref template, wide, Ratio(above.Width, line.Width), Ratio(below.Width, line.Width));
        Add(ref sink, ref template, wide, (uint)line.Gap, (uint)GapBelow(at));
        Add(ref sink, ref template, wideAbove, wide, (uint)line.Gap);
        Add(ref sink, ref template, Ratio(below.Width, UsualWidth(at + 1)), wide, (uint)GapBelow(at));
        Add(ref sink, ref template, wideAbove, (uint)above.Last, wide);
    }

    private static uint Ratio(int one, int other) => (one * 10 / Math.Max(1, other)) switch
    {
        < 3 => 0,
        < 5 => 1,
        < 7 => 2,
        < 9 => 3,
        < 11 => 4,
        < 14 => 5,
        < 20 => 6,
        < 40 => 7,
        _ => 8,
    };

    /// <summary>The median of the widths of the lines around.</summary>
    private int UsualWidth(int at)
    {
        Span<int> widths = stackalloc int[(2 * Around) + 1];
        var count = 0;
        for (var i = Math.Max(0, at - Around); i <= at + Around && i < _lines.Length; i++)
        {
            var place = count++;
            for (; place > 0 && widths[place - 1] > _lines[i].Width; place--)
                widths[place] = widths[place - 1];
            widths[place] = _lines[i].Width;
        }

        return count == 0 ? 1 : widths[count / 2];
    }

    /// <summary>The words of a short line, and of Korean ones their first and last two syllables.</summary>
    private static void OfTokens<TSink>(LineTraits line, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        template++;
        foreach (var token in line.Tokens)
            sink.Add(FeatureHash.With(template * 0x9E3779B1, token));
    }

    private LineTraits At(int line) => line >= 0 && line < _lines.Length ? _lines[line] : s_edge;

    private int GapBelow(int line) => line + 1 < _lines.Length ? _lines[line + 1].Gap : 3;

    private static uint ShapeOf(LineTraits line) => FeatureHash.With(line.Prefix, (uint)(line.Suffix ^ (line.Length < 7 ? 1u : 0u)));

    private static void Add<TSink>(ref TSink sink, ref uint template, uint one, uint two = 0, uint three = 0)
        where TSink : struct, IFeatureSink =>
        sink.Add(FeatureHash.With(FeatureHash.With(FeatureHash.With(++template * 0x9E3779B1, one), two), three));

    private static void Signs<TSink>(LineSigns signs, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        template++;
        var own = template * 0x9E3779B1;
        for (var (bit, left) = (0u, (ulong)signs); left != 0; bit++, left >>= 1)
        {
            if ((left & 1) != 0)
                sink.Add(FeatureHash.With(own, bit));
        }
    }

    private static void OfItself<TSink>(LineTraits line, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        var script = line.Has(LineSigns.Korean) ? 1u : 0u;
        Add(ref sink, ref template, script);
        Add(ref sink, ref template, (uint)line.Length, script);
        Add(ref sink, ref template, (uint)line.Last, (uint)line.BeforeLast);
        Add(ref sink, ref template, (uint)line.First, (uint)line.Second);
        Add(ref sink, ref template, (uint)line.First);
        Add(ref sink, ref template, (uint)line.Last, (uint)line.Length);
        Add(ref sink, ref template, line.Prefix);
        Add(ref sink, ref template, line.Suffix);
        Add(ref sink, ref template, (uint)line.Digits, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Capitals, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Punctuation, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Words, (uint)line.Length);
        Add(ref sink, ref template, line.FirstWord);
        Add(ref sink, ref template, line.LastWord);
        Add(ref sink, ref template, line.Ending);
        if (line.Whole != 0)
            Add(ref sink, ref template, line.Whole);
        else
            template++;
        Signs(line.Signs, ref template, ref sink);
    }

    private void OfPlace<TSink>(int at, LineTraits line, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        var (fromTop, fromEnd) = ((uint)Math.Min(at, 3), (uint)Math.Min(_lines.Length - 1 - at, 3));
        var below = (uint)GapBelow(at);
        Add(ref sink, ref template, fromTop, (uint)line.Length);
        Add(ref sink, ref template, fromEnd, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Gap, below);
        Add(ref sink, ref template, (uint)line.Gap, below, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Gap, (uint)line.Last, (uint)line.Length);
        Add(ref sink, ref template, (uint)line.Gap, (uint)line.First);
        // What is usual on the page: how common a gap as wide is, and a line of this shape.
        Add(ref sink, ref template, Share(_gaps[line.Gap]), (uint)line.Gap);
        Add(ref sink, ref template, Share(_gaps[line.Gap]), Share(_gaps[below]), (uint)line.Length);
        _shapes.TryGetValue(ShapeOf(line), out var alike);
        Add(ref sink, ref template, Few(alike), (uint)line.Length);
        Add(ref sink, ref template, Few(alike), (uint)line.First, (uint)line.Last);
    }

    private uint Share(int count) => (uint)(count * 8 / _lines.Length);

    private static uint Few(int count) => (uint)(count < 4 ? count : count < 8 ? 4 : 5);

    private void OfWords<TSink>(int at, LineTraits line, ref uint template, ref TSink sink) where TSink : struct, IFeatureSink
    {
        var next = _overlap.Count(at, at + 1, at + 1);
        var (ahead, before) = (_overlap.Count(at, at + 1, at + 4), _overlap.Count(at, at - 5, at - 1));
        var further = _overlap.Count(at, at - 12, at - 6);
        var (display, difference) = (line.Length < 8 ? 1u : 0u, (uint)(Math.Max(-3, Math.Min(3, ahead - before)) + 3));
        Add(ref sink, ref template, Few(ahead), (uint)line.Length);
        Add(ref sink, ref template, Few(before), (uint)line.Length);
        Add(ref sink, ref template, Few(next), Few(before), display);
        Add(ref sink, ref template, difference, (uint)line.Length);
        Add(ref sink, ref template, difference, (uint)line.Gap, display);
        Add(ref sink, ref template, Few(before), Few(further), (uint)line.Gap);
    }

    private static void OfNeighbor<TSink>(LineTraits line, LineTraits other, bool isFar, ref uint template, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        Add(ref sink, ref template, (uint)other.Length, (uint)other.Last);
        Add(ref sink, ref template, (uint)other.Length, (uint)line.Length, (uint)(line.Gap > 0 ? 1 : 0));
        if (isFar)
        {
            template += 6;
            return;
        }

        Add(ref sink, ref template, (uint)other.First, (uint)line.First);
        Add(ref sink, ref template, (uint)other.Last, (uint)line.First);
        Add(ref sink, ref template, other.Prefix);
        Add(ref sink, ref template, other.Ending);
        Add(ref sink, ref template, other.Prefix == line.Prefix ? 1u : 0u, other.Suffix == line.Suffix ? 1u : 0u, (uint)line.Length);
        Signs(other.Signs, ref template, ref sink);
    }

    /// <summary>Lines together: where one paragraph ends and what stands below it.</summary>
    private static void OfPairs<TSink>(
        LineTraits above2, LineTraits above, LineTraits line, LineTraits below, LineTraits below2, ref uint template, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var (end, start) = (KeyOf(above), KeyOf(line));
        Add(ref sink, ref template, end, start, (uint)line.Gap);
        Add(ref sink, ref template, start, KeyOf(below), (uint)below.Gap);
        Add(ref sink, ref template, end, start, KeyOf(below));
        Add(ref sink, ref template, KeyOf(above2), end, start);
        Add(ref sink, ref template, start, KeyOf(below), KeyOf(below2));
        Add(ref sink, ref template, (uint)above.Length, (uint)line.Length, (uint)below.Length);
        Add(ref sink, ref template, (uint)line.Length, (uint)below.Length, (uint)below2.Length);
        Add(ref sink, ref template, Kind(above), Kind(line), Kind(below) + (8 * (uint)line.Gap));
        Add(ref sink, ref template, Kind(line), Kind(below), Kind(below2) + (8 * (uint)line.Gap));
    }

    /// <summary>How long a line is and how it ends.</summary>
    private static uint KeyOf(LineTraits line) =>
        (uint)((line.Length * 8) + (line.Has(LineSigns.FullStop) ? 4 : 0) + (line.Has(LineSigns.OpenEnd) ? 2 : 0)
            + (line.Has(LineSigns.OpenPair) ? 1 : 0));

    /// <summary>What a line is at first sight.</summary>
    private static uint Kind(LineTraits line) =>
        line.Has(LineSigns.Byline) ? 1u
        : line.Has(LineSigns.EndsSigned) ? 2u
        : line.Has(LineSigns.EndsCredited | LineSigns.Provided) ? 3u
        : line.Has(LineSigns.Phone | LineSigns.Price) ? 4u
        : line.Has(LineSigns.ListMark | LineSigns.Clause) ? 5u
        : line.Has(LineSigns.FullStop) ? 6u
        : line.Length > 8 ? 7u
        : 0u;
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>A set of <see cref="ScalarKind"/>s: all that a value may be, without losing anything of it.</summary>
internal readonly record struct ScalarKinds(int Bits)
{
    /// <summary>A <see cref="double"/> gives 15 digits back as they were written.</summary>
    private const int DigitsOfDouble = 15;

    private const long LargestExactDouble = 1L << 53;

    public static ScalarKinds All { get; } = new((1 << ((int)ScalarKind.Text + 1)) - 1);

    /// <summary>The first kind, so the narrowest.</summary>
    public ScalarKind Narrowest
    {
        get
        {
            var kind = ScalarKind.Boolean;
            while (!Contains(kind))
                kind++;
            return kind;
        }
    }

    public bool Contains(ScalarKind kind) => (Bits & (1 << (int)kind)) != 0;

    public ScalarKinds Intersect(ScalarKinds other) => new(Bits & other.Bits);

    /// <summary>What <paramref name="scalar"/> may be. In quotes it is the text it says, or an address, which often needs them.</summary>
    public static ScalarKinds Of(FrontMatterScalar scalar)
    {
        var text = scalar.Text;
        if (ScalarText.IsAddress(text))
            return Set(ScalarKind.Uri, ScalarKind.Text);
        if (!scalar.IsPlain)
            return scalar.IsJson ? OfTimes(text) : Set(ScalarKind.Text);
        if (ScalarText.HasLeadingZero(text) && (ScalarText.TryNumber(text, out _) || ScalarText.TryDecimal(text, out _)))
            return Set(ScalarKind.Text);
        if (ScalarText.TryBoolean(text, out _))
            return Set(ScalarKind.Boolean, ScalarKind.Text);
        if (ScalarText.TryInteger(text, out var integer))
            return OfInteger(integer);
        if (ScalarText.TryNumber(text, out _))
            return OfNumber(text);
        return OfTimes(text);
    }

    /// <summary>
    /// What a text may be where other values of its key are dates: one too, in quotes or as <see cref="WrittenDate"/> reads it.
    /// </summary>
    public static ScalarKinds BesideDates(FrontMatterScalar scalar)
    {
        if (WrittenDate.DayOf(scalar.Text) is not null)
            return Set(ScalarKind.Date, ScalarKind.DateTime, ScalarKind.Text);
        return WrittenDate.TryParse(scalar.Text, TimeSpan.Zero, out _) ? Set(ScalarKind.DateTime, ScalarKind.Text) : Of(scalar);
    }

    private static ScalarKinds OfTimes(string text)
    {
        if (IsoTime.TryParse(text, out _))
            return Set(ScalarKind.Time, ScalarKind.Text);
        if (IsoDuration.TryParse(text, out _))
            return Set(ScalarKind.Duration, ScalarKind.Text);
        if (ScalarText.IsDate(text))
            return Set(ScalarKind.Date, ScalarKind.DateTime, ScalarKind.Text);
        return IsoDate.TryParse(text, out _) ? Set(ScalarKind.DateTime, ScalarKind.Text) : Set(ScalarKind.Text);
    }

    private static ScalarKinds OfInteger(long value)
    {
        var kinds = Set(ScalarKind.Int64, ScalarKind.Decimal, ScalarKind.Text);
        if (value is >= int.MinValue and <= int.MaxValue)
            kinds = new(kinds.Bits | Set(ScalarKind.Int32).Bits);
        return value is >= -LargestExactDouble and <= LargestExactDouble ? new(kinds.Bits | Set(ScalarKind.Double).Bits) : kinds;
    }

    private static ScalarKinds OfNumber(string text)
    {
        if (!ScalarText.TryDecimal(text, out _))
            return Set(ScalarKind.Double, ScalarKind.Text);
        return ScalarText.SignificantDigits(text) <= DigitsOfDouble
            ? Set(ScalarKind.Double, ScalarKind.Decimal, ScalarKind.Text)
            : Set(ScalarKind.Decimal, ScalarKind.Text);
    }

    private static ScalarKinds Set(params ScalarKind[] kinds) => new(kinds.Aggregate(0, static (bits, kind) => bits | (1 << (int)kind)));
}

using System.Globalization;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>How many of how many are right. What a reading has beyond the expected counts as one more that is wrong.</summary>
internal readonly record struct Score(int Right, int Total)
{
    public double Share => Total == 0 ? 1 : (double)Right / Total;

    public static Score operator +(Score one, Score other) => new(one.Right + other.Right, one.Total + other.Total);

    public override string ToString() => Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Right}/{Total}");
}

/// <summary>One thing that a reading has otherwise than expected.</summary>
internal sealed record Difference(string Page, string Item, Aspect Aspect, string Expected, string Actual)
{
    public override string ToString() => $"{Page} | {Item} | {Aspect}\n    expected: {Expected}\n    actual:   {Actual}";
}

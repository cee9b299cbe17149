namespace Broadsheet.Tests;

/// <summary>The tide of noon: what begins at 10 and ends at 14 is there between.</summary>
public sealed class PublicationPeriodTests
{
    [Theory]
    [InlineData(null, null, "", "")]
    [InlineData(10, null, "10 11 12 13 14 15", "9:10")]
    [InlineData(null, 14, "9 10 11 12 13", "9:14 10:14 11:14 12:14 13:14")]
    [InlineData(10, 14, "10 11 12 13", "9:10 10:14 11:14 12:14 13:14")]
    [InlineData(12, 12, "", "")]
    [InlineData(14, 10, "", "")]
    public void A_period_begins_at_its_first_instant_and_ends_ahead_of_its_last(int? from, int? until, string hours, string bounds)
    {
        var period = new PublicationPeriod(At(from), At(until));
        var all = Enumerable.Range(9, 7).ToList();

        Assert.Equal(
            from is null && until is null ? "9 10 11 12 13 14 15" : hours,
            string.Join(' ', all.Where(hour => period.Contains(At(hour)!.Value))));
        Assert.Equal(
            bounds,
            string.Join(
                ' ',
                all.Where(hour => period.NextBound(At(hour)!.Value) is not null).Select(
                    hour => $"{hour}:{period.NextBound(At(hour)!.Value)!.Value.Hour}")));
    }

    private static DateTimeOffset? At(int? hour) => hour is { } value ? new DateTimeOffset(2026, 5, 10, value, 0, 0, TimeSpan.Zero) : null;
}

namespace Broadsheet;

/// <summary>Where a report was filed and by which agency (schema.org and ninjs <c>dateline</c>).</summary>
/// <param name="Raw">The dateline as printed, such as <c>SEOUL, South Korea (AP) —</c>.</param>
public sealed record Dateline(string Raw)
{
    /// <summary>The place alone, such as <c>SEOUL, South Korea</c>.</summary>
    public string? Place { get; init; }

    /// <summary>The agency, such as <c>AP</c> or <c>연합뉴스</c>.</summary>
    public string? Agency { get; init; }
}

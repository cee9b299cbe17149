namespace Broadsheet.AspNetCore.Tests;

/// <summary>A clock that a test sets.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

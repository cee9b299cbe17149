namespace Broadsheet.AspNetCore.Http;

/// <summary>
/// One moment for all of a response: an embargo that ends while it is made must not fall between what it holds and how long it may be kept.
/// </summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

using System.Globalization;

namespace Broadsheet.AspNetCore.Http;

/// <summary>How long a response may be kept.</summary>
internal static class Freshness
{
    /// <summary>
    /// For what is not there yet, or never: it may appear at any instant, and a cache may otherwise keep a 404 as long as it likes (RFC
    /// 9111, section 4.2.2).
    /// </summary>
    public const string NotKept = "no-store";

    /// <summary>
    /// A <c>Cache-Control</c> that ends no later than what is published changes. Where that cuts it short, what is stale is not shown even
    /// when the server cannot be reached.
    /// </summary>
    public static string CacheControl(TimeSpan maxAge, DateTimeOffset now, DateTimeOffset? nextPublication)
    {
        var isCut = nextPublication is { } next && next - now < maxAge;
        var age = isCut ? nextPublication!.Value - now : maxAge;
        var seconds = Math.Clamp((long)age.TotalSeconds, 0, int.MaxValue);
        return string.Create(CultureInfo.InvariantCulture, $"max-age={seconds}{(isCut ? ", must-revalidate" : "")}");
    }
}

using System.Globalization;

namespace Broadsheet.AspNetCore;

/// <summary>How long a response may be kept, and since when it is as it is.</summary>
internal static class Freshness
{
    /// <summary>For what is not there yet, or never: it may appear at any instant, and a cache may otherwise keep a 404 as long as it likes (RFC 9111, section 4.2.2).</summary>
    public const string NotKept = "no-store";

    /// <summary>
    /// A <c>Cache-Control</c> that ends no later than the next embargo. Where an embargo cuts it short, what is stale is not shown even when the server cannot be reached.
    /// </summary>
    public static string CacheControl(TimeSpan maxAge, DateTimeOffset now, DateTimeOffset? nextPublication)
    {
        var isCut = nextPublication is { } next && next - now < maxAge;
        var age = isCut ? nextPublication!.Value - now : maxAge;
        var seconds = Math.Clamp((long)age.TotalSeconds, 0, int.MaxValue);
        return string.Create(CultureInfo.InvariantCulture, $"max-age={seconds}{(isCut ? ", must-revalidate" : "")}");
    }

    /// <summary>When an article was last changed; one that was written before its embargo ended is as new as its end.</summary>
    public static DateTimeOffset? Modified(Article article) =>
        article.DateModified is { } modified && !(article.DatePublished > modified) ? modified : article.DatePublished;

    /// <summary>In whole seconds, and never ahead of the response itself (RFC 9110, section 8.8.2.1).</summary>
    public static DateTimeOffset? LastModified(DateTimeOffset? modified, DateTimeOffset now)
    {
        if (modified is not { } moment)
            return null;
        var utc = (moment < now ? moment : now).ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    /// <summary>The latest change among articles.</summary>
    public static DateTimeOffset? Modified(IReadOnlyList<Article> articles)
    {
        DateTimeOffset? latest = null;
        foreach (var article in articles)
        {
            if (Modified(article) is { } modified && (latest is null || modified > latest))
                latest = modified;
        }

        return latest;
    }
}

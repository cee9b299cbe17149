using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Broadsheet.AspNetCore.Http;

/// <summary>Whether a client would rather have JSON than HTML (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    public const string Json = "application/json";
    public const string Html = "text/html; charset=utf-8";

    private static readonly MediaTypeHeaderValue JsonType = new(Json);
    private static readonly MediaTypeHeaderValue HtmlType = new("text/html");

    /// <summary>HTML wherever both are as good, and where neither is asked for.</summary>
    public static bool PrefersJson(StringValues accept) =>
        accept.Count > 0 && !BeginsWithHtml(accept[0]) && MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            && Quality(ranges, JsonType) > Quality(ranges, HtmlType);

    /// <summary>So do browsers, and nothing can be better than that: most requests need not be parsed.</summary>
    private static bool BeginsWithHtml(string? accept) => accept is not null && accept.StartsWith("text/html,", StringComparison.Ordinal);

    /// <summary>The weight of the most specific range that holds a type.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> ranges, MediaTypeHeaderValue type)
    {
        var (quality, specificity) = (0.0, 0);
        foreach (var range in ranges)
        {
            var rank = range.MatchesAllTypes ? 1 : range.MatchesAllSubTypes ? 2 : 3;
            if (rank > specificity && (range.MatchesAllTypes || type.Type.Equals(range.Type, StringComparison.OrdinalIgnoreCase))
                && (range.MatchesAllSubTypes || type.SubType.Equals(range.SubType, StringComparison.OrdinalIgnoreCase)))
            {
                (quality, specificity) = (range.Quality ?? 1, rank);
            }
        }

        return quality;
    }
}

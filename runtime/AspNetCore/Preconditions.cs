using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Broadsheet.AspNetCore;

/// <summary>Conditional requests (RFC 9110, section 13) for a document that is there.</summary>
internal static class Preconditions
{
    /// <summary>The status that a GET or HEAD gets, by the order of section 13.2.2.</summary>
    /// <param name="request">The headers of the request.</param>
    /// <param name="tag">The document's own, strong, with its quotation marks.</param>
    /// <param name="modified">When it was changed, in whole seconds, where that is known.</param>
    public static int Status(IHeaderDictionary request, string tag, DateTimeOffset? modified)
    {
        if (request.IfMatch.Count > 0)
        {
            if (!Names(request.IfMatch, tag, isStrong: true))
                return StatusCodes.Status412PreconditionFailed;
        }
        else if (Date(request.IfUnmodifiedSince) is { } unchangedSince && modified > unchangedSince)
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        // A tag in the request, even one that cannot be read, speaks for itself: the date is for those who know no tags.
        if (request.IfNoneMatch.Count > 0)
            return Names(request.IfNoneMatch, tag, isStrong: false) ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        return Date(request.IfModifiedSince) is { } since && modified <= since ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
    }

    private static bool Names(StringValues header, string tag, bool isStrong)
    {
        // As nearly every client sends it.
        if (header.Count == 1 && header[0] == tag)
            return true;
        if (!EntityTagHeaderValue.TryParseList(header, out var named))
            return false;
        var own = new EntityTagHeaderValue(tag);
        foreach (var other in named)
        {
            if (other.Equals(EntityTagHeaderValue.Any) || other.Compare(own, isStrong))
                return true;
        }

        return false;
    }

    /// <summary>One date; what is none, or several, counts as absent (sections 13.1.3 and 13.1.4).</summary>
    private static DateTimeOffset? Date(StringValues header) =>
        header.Count == 1 && HeaderUtilities.TryParseDate(header[0], out var date) ? date : null;
}

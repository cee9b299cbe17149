using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Broadsheet.AspNetCore.Http;

/// <summary>Conditional requests (RFC 9110, section 13) for a document that is there: by its tag.</summary>
/// <remarks>
/// Not by a date, which counts as unknown: a new template, a mended typo or another home of the site changes a document, and no date of an
/// article tells of it. Not by <c>TypedResults.Bytes</c> either: it answers 200 and not 304 where both <c>If-Match</c> and
/// <c>If-None-Match</c> name the document, 200 and not 412 to a malformed <c>If-Match</c>, and a 304 allocates 608 bytes and not 224.
/// </remarks>
internal static class Preconditions
{
    /// <summary>The status that a GET or HEAD gets, by the order of section 13.2.2.</summary>
    /// <param name="request">The headers of the request.</param>
    /// <param name="tag">The document's own, strong, with its quotation marks.</param>
    public static int Status(IHeaderDictionary request, string tag)
    {
        if (request.IfMatch.Count > 0 && !Names(request.IfMatch, tag, isStrong: true))
            return StatusCodes.Status412PreconditionFailed;
        var isKnown = request.IfNoneMatch.Count > 0 && Names(request.IfNoneMatch, tag, isStrong: false);
        return isKnown ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
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
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Broadsheet.AspNetCore;

/// <summary>Sends a document, or says that the client has it.</summary>
internal static class Document
{
    /// <summary>Half of a SHA-256: no two documents of a site share it.</summary>
    private const int TagBytes = 16;

    /// <summary>Whether the request is a GET or HEAD; any other is answered here, because routing would answer it for paths of the app, too.</summary>
    public static bool IsAsked(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return true;
        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return false;
    }

    /// <summary>Answers with the document, 304 or 412.</summary>
    /// <param name="context">The request, a GET or HEAD. <c>Cache-Control</c> and <c>Vary</c> of the response are set.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="modified">When it was changed, in whole seconds.</param>
    public static async Task Send(HttpContext context, ReadOnlyMemory<byte> bytes, string contentType, DateTimeOffset? modified)
    {
        var (request, response) = (context.Request, context.Response);
        var tag = Tag(bytes.Span);
        response.Headers.ETag = tag.ToString();
        if (modified is { } moment)
            response.Headers.LastModified = HeaderUtilities.FormatDate(moment);
        response.StatusCode = Preconditions.Status(request.Headers, tag, modified);
        if (response.StatusCode != StatusCodes.Status200OK)
            return;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Method))
            await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private static EntityTagHeaderValue Tag(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new EntityTagHeaderValue($"\"{Convert.ToHexString(hash[..TagBytes])}\"");
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Broadsheet.AspNetCore.Http;

/// <summary>A page, feed or sitemap as it is sent, with what its headers tell of it.</summary>
/// <param name="bytes">The document.</param>
/// <param name="contentType">Its media type.</param>
internal sealed class Document(ReadOnlyMemory<byte> bytes, string contentType)
{
    /// <summary>Half of a SHA-256: no two documents of a site share it.</summary>
    private const int TagBytes = 16;

    private readonly string _tag = Tag(bytes.Span);

    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>
    /// Whether the request is a GET or HEAD; any other is answered here, because routing would answer it for paths of the app, too.
    /// </summary>
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
    public Task Send(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag;
        response.StatusCode = Preconditions.Status(request.Headers, _tag);
        if (response.StatusCode != StatusCodes.Status200OK)
            return Task.CompletedTask;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsGet(request.Method))
            return Task.CompletedTask;
        // Without RequestAborted: a server ends the write of who is gone, and makes a token source for each request that asks for a token.
        var writing = response.BodyWriter.WriteAsync(bytes, CancellationToken.None);
        if (!writing.IsCompletedSuccessfully)
            return writing.AsTask();
        _ = writing.Result;
        return Task.CompletedTask;
    }

    private static string Tag(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return $"\"{Convert.ToHexString(hash[..TagBytes])}\"";
    }
}

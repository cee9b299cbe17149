using System.Buffers;

namespace HarborCourier;

/// <summary>A result that writes a document straight into the response.</summary>
internal sealed class Document(string contentType, Action<IBufferWriter<byte>> write) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        write(httpContext.Response.BodyWriter);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}

using HarborCourier.Views;

namespace HarborCourier;

/// <summary>A result that writes its page straight into the response.</summary>
internal sealed class HtmlPage(Action<HtmlWriter> write, int statusCode = StatusCodes.Status200OK) : IResult
{
    public static HtmlPage NotFound { get; } = new(Layout.WriteNotFound, StatusCodes.Status404NotFound);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = statusCode;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        write(new HtmlWriter(httpContext.Response.BodyWriter));
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}

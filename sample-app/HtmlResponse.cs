using HarborCourier.Views;

namespace HarborCourier;

/// <summary>Pages that are no article's.</summary>
internal static class HtmlResponse
{
    public static async Task WriteHtml(this HttpResponse response, Action<HtmlWriter> write)
    {
        response.ContentType = "text/html; charset=utf-8";
        write(new HtmlWriter(response.BodyWriter));
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    /// <summary>Answers with 404; the page for it is the app's.</summary>
    public static Task WriteNothing(this HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>What an app tells of an address that has no page; articles that are yet to appear among them.</summary>
    public static Task WriteNotFound(this HttpResponse response) =>
        response.StatusCode == StatusCodes.Status404NotFound ? response.WriteHtml(Layout.WriteNotFound) : Task.CompletedTask;
}

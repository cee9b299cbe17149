using System.Buffers;
using Broadsheet.Markup;

namespace Broadsheet.Formats;

/// <summary>
/// An article as plain text: kicker, headline and decks, byline, text, notice of rights. A blank line stands between parts, and no line
/// is wrapped.
/// </summary>
/// <remarks>Serve it as <c>text/plain; charset=utf-8</c>. What the article does not say is left out.</remarks>
public static class PlainText
{
    /// <summary>Writes the article, UTF-8 with line feeds.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="article">The article; it is written whether its date lies ahead or not.</param>
    public static void Write(IBufferWriter<byte> output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        var isFirst = true;
        WritePart(output, ref isFirst, string.Join('\n', Head(article)));
        WritePart(output, ref isFirst, string.Join(", ", article.Bylines.Select(static byline => byline.Raw)));
        // In print the dateline begins the first paragraph.
        WritePart(output, ref isFirst, article.Dateline is { } dateline ? $"{dateline.Raw} {article.Body.Text}" : article.Body.Text);
        WritePart(output, ref isFirst, article.CopyrightNotice);
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(Stream output, Article article) =>
        StreamBuffer.Write(output, article, static (buffer, item) => Write(buffer, item));

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(Stream output, Article article, CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(output, article, static (buffer, item) => Write(buffer, item), cancellationToken);

    private static IEnumerable<string> Head(Article article) =>
        article.Decks.Prepend(article.Headline).Prepend(article.Kicker ?? "").Where(static line => line.Length > 0);

    private static void WritePart(IBufferWriter<byte> output, ref bool isFirst, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (!isFirst)
            output.Write("\n"u8);
        isFirst = false;
        Utf8Text.Write(output, text);
        output.Write("\n"u8);
    }
}

using System.Buffers;

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
    /// <param name="article">The article.</param>
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
    public static void Write(Stream output, Article article) => StreamBuffer.Write(output, article, static (buffer, item) => Write(buffer, item));

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

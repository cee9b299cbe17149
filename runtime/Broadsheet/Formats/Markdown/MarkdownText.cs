using System.Buffers;
using Broadsheet.Formats.Markdown;

namespace Broadsheet.Formats;

/// <summary>
/// An article as Markdown with front matter, as Broadsheet reads it: CommonMark 0.31.2 with pipe tables, task lists, strikethrough,
/// footnotes, definition lists, alerts and abbreviations. What was read from Markdown, or from a newspaper page, gives the same HTML when
/// it is read again.
/// </summary>
/// <remarks>
/// Serve it as <c>text/markdown; charset=utf-8</c> (RFC 7763). Properties that a collection adds to <see cref="Article"/> are not written,
/// nor is a dateline or what stood in print, for which front matter has no key. Of raw HTML, elements within a line such as <c>kbd</c> are
/// written as they are, blocks as what is in them. Read again, these come back otherwise, for Markdown has no spelling for them: blanks
/// that no browser shows (written as a character reference beside the end of a line, or a line feed at the edge of a block); blanks at the
/// edges of emphasis, which are written outside of it; three levels of the same emphasis that begin at a sign of punctuation; strikethrough
/// in strikethrough; classes that an author gave in braces; an abbreviation directly behind a letter, with nothing but a comment or the end
/// of a link between; a printed figure in a tight list with a block behind it.
/// </remarks>
public static class MarkdownText
{
    /// <summary>Writes the article, UTF-8 with line feeds.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="article">The article; it is written whether its date lies ahead or not.</param>
    public static void Write(IBufferWriter<byte> output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        FrontMatterText.Write(output, article);
        MarkdownBlocks.Write(output, HtmlNode.Read(article.Body.Html), article.Headline);
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
}

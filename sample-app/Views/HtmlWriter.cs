using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Broadsheet;
using Broadsheet.Formats;

namespace HarborCourier.Views;

/// <summary>Writes HTML as UTF-8. In <c>html.Write($"…{value}…")</c> the text is markup, and each value is escaped.</summary>
internal sealed class HtmlWriter(IBufferWriter<byte> output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [SuppressMessage("Performance", "CA1822", Justification = "The compiler hands this writer to the handler that does the writing.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    public void Write(ArticleBody body) => body.WriteHtml(output);

    /// <summary>What search engines read of an article; its writer escapes it for a script element.</summary>
    public void WriteJsonLd(Article article, string? type = null)
    {
        Write($"<script type=\"application/ld+json\">");
        SchemaOrg.Write(output, article, Site.Info, type);
        Write($"</script>\n");
    }

    private void WriteMarkup(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, output);

    /// <summary>Takes the parts of an interpolated string as they come, so that no string is ever put together.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        public int ExpectedLength { get; } = literalLength + formattedCount;

        public void AppendLiteral(string markup) => writer.WriteMarkup(markup);

        public void AppendFormatted(string? text) => writer.WriteMarkup(text is null ? "" : Encoder.Encode(text));

        public void AppendFormatted<T>(T value, string? format = null) where T : IFormattable =>
            AppendFormatted(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
    }
}

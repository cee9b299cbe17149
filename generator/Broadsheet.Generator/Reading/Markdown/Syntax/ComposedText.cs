using System.Text;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>
/// A text in NFC, its lines ended by line feeds, that still knows where its characters stand in the file. Composing the finished HTML
/// instead would be wrong: a <c>&gt;</c> that ends a tag and a combining stroke after it would become one character.
/// </summary>
internal sealed class ComposedText
{
    private readonly int _sourceStart;

    /// <summary>From the composed text to the one with line feeds, and from that to the file.</summary>
    private readonly OffsetShifts _composed = new();
    private readonly OffsetShifts _lineFeeds = new();

    /// <param name="sourceStart">The offset of <paramref name="source"/> in the file.</param>
    public ComposedText(string source, int sourceStart)
    {
        _sourceStart = sourceStart;
        var wellFormed = WithLineFeeds(UnicodeText.ReplaceNoText(source));
        var composed = UnicodeText.ToNfc(wellFormed);
        Text = string.Equals(composed, wellFormed, StringComparison.Ordinal) ? composed : Compose(wellFormed);
    }

    public string Text { get; }

    /// <summary>
    /// The offset in the file of the character at <paramref name="offset"/>; exact where an ASCII character stands there.
    /// </summary>
    public int ToSource(int offset) => _sourceStart + _lineFeeds.ToSource(_composed.ToSource(offset));

    /// <summary>CR and CRLF end a line too, but Markdig takes neither for one everywhere, as in code spans and definitions.</summary>
    private string WithLineFeeds(string source)
    {
        var carriageReturn = source.IndexOf('\r');
        if (carriageReturn < 0)
            return source;
        var text = new StringBuilder(source.Length);
        var copied = 0;
        for (; carriageReturn >= 0; carriageReturn = source.IndexOf('\r', copied))
        {
            text.Append(source, copied, carriageReturn - copied).Append('\n');
            copied = carriageReturn + 1 < source.Length && source[carriageReturn + 1] == '\n' ? carriageReturn + 2 : carriageReturn + 1;
            _lineFeeds.Add(text.Length, copied);
        }

        return text.Append(source, copied, source.Length - copied).ToString();
    }

    /// <summary>Composes run by run. A run begins at an ASCII character, which never composes with what stands before it.</summary>
    private string Compose(string source)
    {
        var result = new StringBuilder(source.Length);
        for (var start = 0; start < source.Length;)
        {
            var end = start + 1;
            while (end < source.Length && source[end] >= 0x80)
                end++;
            // With a stroke upon it, the sign of a tag or quotation would be none.
            var isSign = source[start] is '<' or '>';
            if (isSign)
                result.Append(source[start]);
            result.Append(UnicodeText.ToNfc(isSign ? source.Substring(start + 1, end - start - 1) : source.Substring(start, end - start)));
            _composed.Add(result.Length, end);
            start = end;
        }

        return result.ToString();
    }
}

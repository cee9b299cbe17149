using System.Buffers;

namespace Broadsheet.Formats;

/// <summary>
/// Writes XML 1.0. Markup is given as it stands; what comes from articles goes through <see cref="Text"/>, which escapes it, so that no
/// CDATA section is needed and none can be broken.
/// </summary>
/// <remarks>Written by hand because <c>XmlWriter</c> cannot write to an <see cref="IBufferWriter{T}"/> and brings much into a native binary.</remarks>
internal readonly struct XmlOutput(IBufferWriter<byte> output)
{
    // What XML gives a meaning, and what section 2.2 (Char) does not allow. A carriage return would be read as a line feed (section 2.11).
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<>&\"\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    public void Markup(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Text of an element, or the value of an attribute in double quotes. Characters that XML forbids are left out.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var length = text.IndexOfAny(Special); length >= 0; length = text.IndexOfAny(Special))
        {
            Utf8Text.Write(output, text[..length]);
            output.Write(Escape(text[length]));
            text = text[(length + 1)..];
        }

        Utf8Text.Write(output, text);
    }

    /// <summary>An element of text on a line of its own; none where there is no text.</summary>
    public void Element(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            RequiredElement(name, text);
    }

    /// <summary>An element of text on a line of its own, be the text empty or not.</summary>
    public void RequiredElement(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        Markup("<"u8);
        Markup(name);
        Markup(">"u8);
        Text(text);
        Markup("</"u8);
        Markup(name);
        Markup(">\n"u8);
    }

    private static ReadOnlySpan<byte> Escape(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#13;"u8,
        _ => default,
    };
}

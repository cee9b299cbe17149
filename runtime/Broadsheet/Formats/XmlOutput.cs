using System.Buffers;
using System.Text.Unicode;

namespace Broadsheet.Formats;

/// <summary>
/// Writes XML 1.0. Markup is given as it stands; what comes from articles goes through <see cref="Text"/>, which escapes it, so that no
/// CDATA section is needed and none can be broken.
/// </summary>
/// <remarks>Written by hand because <c>XmlWriter</c> cannot write to an <see cref="IBufferWriter{T}"/> and brings 300 KB into a native
/// binary, where a whole feed by this writer brings 45.</remarks>
internal readonly struct XmlOutput(IBufferWriter<byte> output)
{
    private const int Chunk = 256;
    private const int LongestEscape = 6;
    private const int LongestCharacter = 4;

    // What XML gives a meaning, and the controls that section 2.2 (Char) does not allow. A carriage return would be read as a line feed
    // (section 2.11).
    private const string Specials =
        "<>&\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> InText = SearchValues.Create(Specials);
    private static readonly SearchValues<char> InAttribute = SearchValues.Create(Specials + "\"");

    public void Markup(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Text of an element. Characters that XML forbids are left out.</summary>
    public void Text(ReadOnlySpan<char> text) => Allowed(text, InText);

    /// <summary>The value of an attribute in double quotes. Characters that XML forbids are left out.</summary>
    public void Value(ReadOnlySpan<char> value) => Allowed(value, InAttribute);

    private void Allowed(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        // Forbidden too, and so rare that they are not sought together with the rest, which takes a slower search.
        for (var at = text.IndexOfAnyInRange('\uFFFE', '\uFFFF'); at >= 0; at = text.IndexOfAnyInRange('\uFFFE', '\uFFFF'))
        {
            Escaped(text[..at], special);
            text = text[(at + 1)..];
        }

        Escaped(text, special);
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (!text.IsEmpty)
        {
            var buffer = output.GetSpan(Chunk);
            var written = 0;
            while (!text.IsEmpty && buffer.Length - written >= LongestEscape + LongestCharacter)
                written += EscapeRun(ref text, buffer[written..], special);
            output.Advance(written);
        }
    }

    /// <summary>Takes characters up to one that is escaped, and that one, as far as the buffer goes.</summary>
    private static int EscapeRun(ref ReadOnlySpan<char> text, Span<byte> buffer, SearchValues<char> special)
    {
        var room = buffer.Length - LongestEscape;
        var near = text.Length <= room ? text : text[..(char.IsHighSurrogate(text[room - 1]) ? room - 1 : room)];
        var run = near.IndexOfAny(special);
        Utf8.FromUtf16(run < 0 ? near : near[..run], buffer[..room], out var read, out var written);
        text = text[read..];
        if (read != run)
            return written;
        var escape = Escape(text[0]);
        escape.CopyTo(buffer[written..]);
        text = text[1..];
        return written + escape.Length;
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

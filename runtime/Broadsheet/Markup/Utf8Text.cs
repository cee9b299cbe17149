using System.Buffers;
using System.Text.Unicode;

namespace Broadsheet.Markup;

/// <summary>Writes characters as UTF-8 straight into the buffers that a writer lends.</summary>
internal static class Utf8Text
{
    // Small enough for what is left of a pipe's segment, large enough that the calls do not count.
    private const int Chunk = 256;

    /// <summary>Half of a surrogate pair becomes U+FFFD.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Stops at a whole character when the buffer is full, so a surrogate pair is never cut in two.
            Utf8.FromUtf16(text, output.GetSpan(Chunk), out var read, out var written);
            output.Advance(written);
            text = text[read..];
        }
    }
}

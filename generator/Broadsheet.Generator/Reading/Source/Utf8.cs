using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// Tells whether a file is Unicode. The compiler itself reads any bytes: what is no UTF-8 it takes for the machine's old code page.
/// </summary>
internal static class Utf8
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first character that was no UTF-8, or null where all is well.</summary>
    public static TextSpan? FindInvalid(SourceText text)
    {
        // UTF-16 and UTF-32 name themselves by a byte order mark; a text made in memory has no encoding.
        if (text.Encoding is null || text.Encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase))
            return FindReplacement(text);
        var bytes = text.Encoding.GetBytes(text.ToString());
        var validBytes = LengthOfValidStart(bytes);
        var start = Math.Min(text.Encoding.GetCharCount(bytes, 0, validBytes), text.Length);
        return new TextSpan(start, Math.Min(1, text.Length - start));
    }

    /// <summary>
    /// Where the machine has no old code page, each byte that is no UTF-8 reaches us as U+FFFD. An author may write that character too:
    /// then the text leads back to the bytes that the compiler took the checksum of.
    /// </summary>
    private static TextSpan? FindReplacement(SourceText text)
    {
        var content = text.ToString();
        var at = content.IndexOf('\uFFFD');
        return at < 0 || IsWholeFile(content, text) ? null : new TextSpan(at, 1);
    }

    private static bool IsWholeFile(string content, SourceText text)
    {
        var checksum = text.GetChecksum();
        Encoding[] encodings = [text.Encoding ?? Encoding.UTF8, Strict, Encoding.UTF8];
        return encodings.Any(encoding => SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(checksum));
    }

    private static int LengthOfValidStart(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException e)
        {
            return Math.Max(0, e.Index);
        }
    }
}

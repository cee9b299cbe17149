using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>Percent-encoded text (RFC 3986), as UTF-8.</summary>
internal static class PercentText
{
    /// <summary>
    /// The text that <paramref name="encoded"/> stands for, NFC. What is no percent-encoding, or none of UTF-8, stays as it is.
    /// </summary>
    public static string Decode(string encoded)
    {
        if (encoded.IndexOf('%') < 0)
            return UnicodeText.ToNfc(encoded);
        var text = new StringBuilder(encoded.Length);
        var bytes = new List<byte>();
        for (var at = 0; at < encoded.Length;)
        {
            var start = at;
            bytes.Clear();
            for (; ByteAt(encoded, at) is { } value; at += 3)
                bytes.Add(value);
            if (at == start)
                text.Append(encoded[at++]);
            else
                text.Append(
                    Encoding.UTF8.GetString(bytes.ToArray()) is var decoded && decoded.IndexOf('\uFFFD') < 0
                        ? decoded
                        : encoded.Substring(start, at - start));
        }

        return UnicodeText.ToNfc(text.ToString());
    }

    private static byte? ByteAt(string text, int at)
    {
        var isEncoded = at + 2 < text.Length && text[at] == '%' && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2]);
        return isEncoded ? (byte)((Uri.FromHex(text[at + 1]) * 16) + Uri.FromHex(text[at + 2])) : null;
    }
}

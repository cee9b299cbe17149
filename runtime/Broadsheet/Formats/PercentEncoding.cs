using System.Buffers;
using System.Globalization;
using System.Text;

namespace Broadsheet.Formats;

/// <summary>
/// Addresses in the characters that a URI may hold: UTF-8 bytes of the others as <c>%XX</c> (RFC 3986, section 2.1; RFC 3987, section 3.1).
/// </summary>
internal static class PercentEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly SearchValues<char> OfPath = SearchValues.Create(Unreserved + SubDelimiters + ":@/");
    private static readonly SearchValues<char> OfReference = SearchValues.Create(Unreserved + SubDelimiters + ":@/?#[]%");

    /// <summary>A path that is not encoded yet: a percent sign or question mark in it is itself.</summary>
    public static string Path(string path) => Encode(path, OfPath);

    /// <summary>
    /// An address that may be encoded in part: only what no URI may hold is encoded, and a percent sign that begins no code.
    /// </summary>
    public static string Reference(string address)
    {
        var encoded = Encode(address, OfReference);
        return encoded.Contains('%') ? WithWholeCodes(encoded) : encoded;
    }

    private static string Encode(string text, SearchValues<char> allowed)
    {
        if (!text.AsSpan().ContainsAnyExcept(allowed))
            return text;
        var encoded = new StringBuilder(text.Length * 3);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && allowed.Contains((char)rune.Value))
                encoded.Append((char)rune.Value);
            else
                Append(encoded, bytes[..rune.EncodeToUtf8(bytes)]);
        }

        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }

    private static string WithWholeCodes(string address)
    {
        var whole = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            whole.Append(address[i]);
            if (address[i] == '%'
                && !(i + 2 < address.Length && char.IsAsciiHexDigit(address[i + 1]) && char.IsAsciiHexDigit(address[i + 2])))
                whole.Append("25");
        }

        return whole.ToString();
    }
}

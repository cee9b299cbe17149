using System.Buffers;
using System.Text;

namespace Broadsheet.Formats.Markdown;

/// <summary>Where a link or image leads.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> NotBare = SearchValues.Create(" <>()\\\n\t");
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> MailCharacters = SearchValues.Create(
        "+-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> NotInBrackets = SearchValues.Create(" <>\n");

    /// <summary>Whether the address is all there is to read, so that pointed brackets do (CommonMark, section 6.5).</summary>
    public static bool IsAutolink(string address, string text)
    {
        if (text.AsSpan().ContainsAny(NotInBrackets))
            return false;
        if (address.StartsWith("mailto:", StringComparison.Ordinal))
            return address.AsSpan(7).SequenceEqual(text) && IsMail(text);
        return text.Contains("://", StringComparison.Ordinal) && BaseAddress.IsAbsolute(text) && PercentEncoding.Reference(text) == address;
    }

    /// <summary>
    /// Whether pointed brackets take an address; the local part is as our reader links it, which is less than they allow.
    /// </summary>
    private static bool IsMail(string address)
    {
        var at = address.IndexOf('@');
        var labels = address[(at + 1)..].Split('.');
        return at > 0 && !address.AsSpan(0, at).ContainsAnyExcept(MailCharacters) && Array.TrueForAll(labels, IsHostLabel)
            && !labels[^1].Contains('-', StringComparison.Ordinal);
    }

    private static bool IsHostLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && !label.AsSpan().ContainsAnyExcept(HostCharacters);

    /// <summary>Appends what stands in the round brackets of a link or image (CommonMark, section 6.3).</summary>
    public static void Append(StringBuilder text, string address, string? title, bool isCell)
    {
        var isPlain = address.Length > 0 && !address.AsSpan().ContainsAny(NotBare);
        if (isPlain)
            text.Append(address.Replace("&", "&amp;", StringComparison.Ordinal));
        else
            AppendInBrackets(text, address);
        if (string.IsNullOrEmpty(title))
            return;
        text.Append(" \"");
        foreach (var c in title)
        {
            // Character references, because a backslash counts twice in a title as Markdig reads it.
            _ = c switch
            {
                '"' => text.Append("&quot;"),
                '&' => text.Append("&amp;"),
                '\\' => text.Append("&#92;"),
                '|' when isCell => text.Append("\\|"),
                '\n' or '\r' => text.Append(' '),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    /// <summary>Our reader encodes what an address may not hold.</summary>
    private static void AppendInBrackets(StringBuilder text, string address)
    {
        text.Append('<');
        foreach (var c in address)
        {
            _ = c switch
            {
                '\\' or '<' or '>' => text.Append('\\').Append(c),
                '&' => text.Append("&amp;"),
                '\n' or '\r' or '\t' => text.Append("%20"),
                _ => text.Append(c),
            };
        }

        text.Append('>');
    }
}

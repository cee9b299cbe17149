using System.Globalization;
using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Naming;

/// <summary>A slug that an author wrote. It is kept, but for what no address can have in its path (RFC 3986, 3.3; RFC 3987, 2.2).</summary>
internal static class WrittenSlug
{
    /// <summary>What a URI has only percent-encoded, and <c>?</c>, <c>#</c> and <c>%</c>, which would mean something else.</summary>
    private const string NotInPath = "\"<>\\^`{|}[]?#%";

    /// <summary>
    /// <paramref name="written"/> in NFC, each run of characters that cannot be in an address as one <c>-</c>, and without empty parts. A
    /// <c>/</c> at its beginning stays. Empty where nothing is left.
    /// </summary>
    public static string Of(string written)
    {
        var text = UnicodeText.ToNfc(written.Trim());
        var parts = text.Split('/').Select(Part).Where(static part => part.Length > 0).ToList();
        return parts.Count == 0 ? "" : (text[0] == '/' ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>Whether <paramref name="written"/> is as <see cref="Of"/> leaves it, but for empty parts and composition.</summary>
    public static bool IsKept(string written)
    {
        var text = written.Trim();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPathCharacter(text, i))
                return false;
        }

        return true;
    }

    private static string Part(string part)
    {
        var kept = new StringBuilder(part.Length);
        var isPending = false;
        for (var i = 0; i < part.Length; i++)
        {
            if (!IsPathCharacter(part, i))
            {
                isPending = kept.Length > 0;
                continue;
            }

            if (isPending)
                kept.Append('-');
            isPending = false;
            kept.Append(part[i]);
        }

        return kept.ToString();
    }

    private static bool IsPathCharacter(string text, int at)
    {
        if (text[at] < 128)
            return text[at] > ' ' && text[at] != '\u007F' && NotInPath.IndexOf(text[at]) < 0;
        if (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]))
            return IsPathCharacter(text, at - 1);
        return CharUnicodeInfo.GetUnicodeCategory(text, at) is not (
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or
            UnicodeCategory.OtherNotAssigned);
    }
}

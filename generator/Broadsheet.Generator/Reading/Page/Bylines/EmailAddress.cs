namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>An e-mail address as print gives it: complete, or cut after the <c>@</c> or within the domain.</summary>
internal static class EmailAddress
{
    /// <summary>The start of the address whose <c>@</c> is at <paramref name="at"/>: print glues it to the word before (기자id@).</summary>
    public static int StartOf(string text, int at)
    {
        var start = at;
        while (start > 0 && IsLocalCharacter(text[start - 1]))
            start--;
        return start;
    }

    public static int EndOf(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsDomainCharacter(text[end]))
            end++;
        return end;
    }

    /// <summary>
    /// The complete address, or <see langword="null"/> where print cut it and <paramref name="domain"/> does not complete it.
    /// </summary>
    public static string? Complete(string raw, string? domain)
    {
        var at = raw.IndexOf('@');
        if (at <= 0)
            return null;
        var printed = raw.Substring(at + 1).TrimEnd('.');
        if (domain is { Length: > 0 } && domain.StartsWith(printed, StringComparison.OrdinalIgnoreCase))
            return raw.Substring(0, at + 1) + domain;
        var lastDot = printed.LastIndexOf('.');
        return lastDot > 0 && printed.Length - lastDot > 2 ? raw.Substring(0, at + 1) + printed : null;
    }

    public static bool IsDomainCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-';

    private static bool IsLocalCharacter(char c) => IsDomainCharacter(c) || c is '_' or '+' or '%';
}

namespace Broadsheet.Generator.Naming;

/// <summary>English plurals as collections and lists are named: <c>authors</c>, <c>stories</c>, <c>boxes</c>.</summary>
internal static class EnglishPlural
{
    private static readonly string[] EndingsWithE = ["ches", "shes", "sses", "xes", "zes"];

    /// <summary>One of <paramref name="plural"/>; itself where it is no regular plural.</summary>
    public static string SingularOf(string plural)
    {
        if (plural.Length < 4 || !plural.EndsWith("s", StringComparison.Ordinal) || plural.EndsWith("ss", StringComparison.Ordinal)
            || plural.EndsWith("us", StringComparison.Ordinal))
            return plural;
        if (plural.EndsWith("ies", StringComparison.Ordinal))
            return plural.Substring(0, plural.Length - 3) + "y";
        var takesE = EndingsWithE.Any(ending => plural.EndsWith(ending, StringComparison.Ordinal));
        return plural.Substring(0, plural.Length - (takesE ? 2 : 1));
    }
}

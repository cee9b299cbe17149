namespace Broadsheet.Generator.Diagnostics;

/// <summary>The end of a message: what may have been meant.</summary>
internal static class Hint
{
    public static string DidYouMean(string? name) => name is null ? "" : $"; did you mean '{name}'?";
}

using Broadsheet.Generator.Reading.Html;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site.Routes;

/// <summary>Finds what keeps a path from ever being requested as it is written.</summary>
internal static class RouteCheck
{
    private const int MostBytesOfCharacter = 3;
    private const int LengthOfCode = 3;

    /// <summary>What is wrong with a path; null if nothing is.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Any(char.IsControl))
            return "an address has no control character";
        if (path.Contains("//"))
            return "'//' is an empty folder, which many servers drop; write '/'";
        // Browsers and servers resolve them before anything is looked up.
        if (path.IndexOf('.') >= 0 && path.Split('/').FirstOrDefault(static segment => segment is "." or "..") is { } dots)
            return $"no address has '{dots}' as a folder";
        return IsTooLong(path) ? $"it has more than {SlugSpelling.MaxLength} characters when percent-encoded" : null;
    }

    private static bool IsTooLong(string path) =>
        path.Length > SlugSpelling.MaxLength / (MostBytesOfCharacter * LengthOfCode)
            && HtmlCharacters.EncodePath(path).Length > SlugSpelling.MaxLength;
}

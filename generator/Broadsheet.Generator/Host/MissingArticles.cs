using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Host;

/// <summary>
/// A project without article files: the project file, and the patterns of files elsewhere that look like articles, such as
/// <c>posts/*.md</c>.
/// </summary>
internal sealed record MissingArticles(string ProjectFile, EquatableArray<string> Nearby)
{
    private const int MaxPatterns = 3;

    /// <summary>
    /// Reads <c>BroadsheetMissingArticles</c>, which the targets write: <c>file&gt;patterns</c>, with <c>|</c> between patterns; null where
    /// it is empty.
    /// </summary>
    public static MissingArticles? From(string property)
    {
        var end = property.IndexOf('>');
        return end < 0 ? null : new(
            EncodedText.Decode(property.Substring(0, end)),
            EncodedText.Decode(property.Substring(end + 1))
                .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
                .Select(ArticlePath.Normalize)
                .OrderBy(static pattern => pattern, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    public DiagnosticInfo ToDiagnostic() => DiagnosticInfo.At(Descriptors.NoArticles, ProjectFile, default, Mend());

    private string Mend()
    {
        if (Nearby.Count == 0)
            return "write one, such as 'content/news/hello.md'";
        var (first, folder) = (Nearby[0], Nearby[0].Split('/')[0]);
        var mend = !first.EndsWith(".md", StringComparison.Ordinal)
            ? $"{(folder == "content" ? "" : "move these files below 'content/', and ")}rename them to '.md'"
            : folder.Equals("content", StringComparison.OrdinalIgnoreCase) ? $"rename the folder '{folder}' to 'content'"
            : $"move these files below 'content/', or list them in the project: <AdditionalFiles Include=\"{first}\" Collection=\"articles\" />";
        return $"there is {string.Join(", ", Nearby.Take(MaxPatterns).Select(static pattern =>
            $"'{pattern}'"))}{(Nearby.Count > MaxPatterns ? ", …" : "")}; {mend}";
    }
}

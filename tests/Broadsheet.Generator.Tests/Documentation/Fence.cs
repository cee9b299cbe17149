using System.Text.RegularExpressions;
using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>A fenced block of the README or of the manual.</summary>
/// <param name="Document">Its path in the repository.</param>
/// <param name="Line">The line of its first character, counted from 1.</param>
/// <param name="Language">What follows the opening fence; empty without one.</param>
/// <param name="Before">The paragraph above it.</param>
/// <param name="Mark">Why it is no sample, in a comment <c>&lt;!-- not a sample: … --&gt;</c> right above it.</param>
internal sealed partial record Fence(string Document, int Line, string Language, string Text, string Before, string? Mark)
{
    public static IReadOnlyList<string> Documents { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "sample-app", "content", "guides"), "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Fence> All { get; } = [.. Documents.SelectMany(ReadAll)];

    /// <summary>The file of an app as which the paragraph above tells to save it.</summary>
    public string? SavedAs => SavedPath().Match(Before) is { Success: true } saved ? saved.Groups[1].Value : null;

    public override string ToString() => $"{Document}({Line})";

    private static IEnumerable<Fence> ReadAll(string document)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, i + 1, static line => line == "```");
            yield return new(
                document, i + 2, lines[i][3..].Trim(), string.Join('\n', lines[(i + 1)..end]) + "\n", ParagraphAbove(lines, i),
                    MarkAbove(lines, i));
            i = end;
        }
    }

    private static string ParagraphAbove(string[] lines, int at)
    {
        while (at > 0 && (lines[at - 1].Length == 0 || lines[at - 1].StartsWith("<!--", StringComparison.Ordinal)))
            at--;
        var begin = at;
        while (begin > 0 && lines[begin - 1].Length > 0)
            begin--;
        return string.Join(' ', lines[begin..at]);
    }

    private static string? MarkAbove(string[] lines, int at) =>
        lines.Take(at).Reverse().SkipWhile(static line => line.Length == 0).FirstOrDefault() is { } above
        && Marked().Match(above) is { Success: true } marked
            ? marked.Groups[1].Value
            : null;

    [GeneratedRegex(@"(?:[Ss]ave|[Cc]reate) (?:\S+ ){0,4}(?:as )?`(content/[^`]+)`")]
    private static partial Regex SavedPath();

    [GeneratedRegex("^<!-- not a sample: (.+) -->$")]
    private static partial Regex Marked();
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// Markdig takes quadratic time for link reference and footnote definitions: 100,000 take half a minute, the number allowed here a
/// quarter of a second.
/// </summary>
internal static class DefinitionLimit
{
    private static readonly string Problem = FormattableString.Invariant(
        $"it defines more than {InputLimits.Definitions:N0} links and footnotes; write the addresses of those beyond where they are used");

    /// <exception cref="MarkdownRefusal">There are more.</exception>
    public static void Check(string markdown)
    {
        var definitions = 0;
        for (var at = 0; at < markdown.Length;)
        {
            var line = SourceLine.At(markdown, at);
            while (at < line.End && markdown[at] is ' ' or '>')
                at++;
            if (at < line.End && markdown[at] == '[' && markdown.IndexOf("]:", at, line.End - at, StringComparison.Ordinal) > 0)
                definitions++;
            if (definitions > InputLimits.Definitions)
                throw new MarkdownRefusal(Problem, at);
            at = line.Next;
        }
    }
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Links;

/// <summary>References such as <c>[^ferry]</c> to a footnote that is not there: Markdown would show them as they are written.</summary>
internal static class MissingFootnotes
{
    /// <summary>GitHub takes no longer label either.</summary>
    private const int MaxLabelLength = 100;

    public static void Report(MarkdownDocument document, MarkdownSource source)
    {
        if (source.Markdown.IndexOf("[^", StringComparison.Ordinal) < 0)
            return;
        var nearest = new NearestNames();
        var labels = document.Descendants<Footnote>().Select(static footnote => (footnote.Label ?? "").TrimStart('^'))
            .Where(static label => label.Length > 0).ToList();
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            foreach (var (start, label) in ReferencesIn(literal, source.Markdown))
                source.Report(
                    Descriptors.UnknownFootnote,
                    new SourceSpan(start, start + label.Length + 2),
                    label,
                    Hint.DidYouMean(nearest.Find(label, labels)));
        }
    }

    /// <summary>
    /// What looks like a reference and begins in <paramref name="literal"/>; its other characters may be literals of their own.
    /// </summary>
    private static IEnumerable<(int Start, string Label)> ReferencesIn(LiteralInline literal, string markdown)
    {
        var end = Math.Min(literal.Span.End, markdown.Length - 1);
        var first = literal.IsFirstCharacterEscaped ? literal.Span.Start + 1 : literal.Span.Start;
        for (var at = Math.Max(0, first); at <= end; at++)
        {
            if (markdown[at] == '[' && (at == 0 || markdown[at - 1] != '\\') && LabelAt(markdown, at + 1) is { } label)
                yield return (at, label);
        }
    }

    /// <summary>The label of <c>^label]</c>; null where something else stands there.</summary>
    private static string? LabelAt(string markdown, int at)
    {
        if (at >= markdown.Length || markdown[at] != '^')
            return null;
        var limit = Math.Min(markdown.Length, at + MaxLabelLength);
        for (var end = at + 1; end < limit; end++)
        {
            if (markdown[end] == ']')
                return end == at + 1 ? null : markdown.Substring(at + 1, end - at - 1);
            if (char.IsWhiteSpace(markdown[end]) || markdown[end] is '[' or '^' or '\\' or '`')
                return null;
        }

        return null;
    }
}

using System.Globalization;
using System.Text;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Templates;

/// <summary>
/// Tags of other engines' templates: <c>{{&lt; x >}}</c> and <c>{{ x }}</c> of Hugo, <c>{% x %}</c> of Jekyll, <c>&lt;%= x %></c>, and
/// <c>import</c> and <c>export</c> of MDX. A line of nothing else is left out; a tag within a sentence stays as it is written. One message
/// names the first.
/// </summary>
internal static class TemplateTags
{
    private const int MostShown = 40;

    private static readonly (string Open, string Close)[] Kinds = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")];

    public static void Apply(MarkdownDocument document, MarkdownSource source)
    {
        var found = LeftOutTags.Of(document).ToList();
        if (IsPossible(source))
        {
            var paragraphs = document.Descendants<ParagraphBlock>().Where(static block => block.Inline is not null).ToList();
            foreach (var paragraph in paragraphs)
                Take(paragraph, source.Markdown, found);
            BlockTree.Replace(
                paragraphs.Where(static paragraph => paragraph.Inline!.FirstChild is null)
                    .ToDictionary(static paragraph => (Block)paragraph, static _ => (Block?)null));
        }

        if (found.Count == 0)
            return;
        var first = found.OrderBy(static span => span.Start).First();
        var end = Math.Min(Math.Min(first.End, first.Start + MostShown - 1), source.Markdown.Length - 1);
        source.Report(
            Descriptors.TemplateTag,
            first,
            source.Markdown.Substring(first.Start, end - first.Start + 1).Replace('\n', ' ') + (end < first.End ? "…" : ""),
            found.Count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", and {0:N0} more are in this file", found.Count - 1));
    }

    private static bool IsPossible(MarkdownSource source) =>
        Array.Exists(Kinds, kind => source.Markdown.IndexOf(kind.Open, StringComparison.Ordinal) >= 0)
        || source.Markdown.IndexOf("import ", StringComparison.Ordinal) >= 0
            || source.Markdown.IndexOf("export ", StringComparison.Ordinal) >= 0;

    /// <summary>Looks at a paragraph line by line.</summary>
    private static void Take(ParagraphBlock paragraph, string markdown, List<SourceSpan> found)
    {
        var line = new List<Inline>();
        foreach (var inline in paragraph.Inline!.ToList().Append(new LineBreakInline()))
        {
            if (inline is not LineBreakInline)
            {
                line.Add(inline);
                continue;
            }

            if (line.Count > 0 && TakeLine(line, markdown, found))
            {
                line.ForEach(static part => part.Remove());
                if (inline.Parent is not null)
                    inline.Remove();
            }

            line.Clear();
        }

        if (paragraph.Inline!.LastChild is LineBreakInline last)
            last.Remove();
    }

    /// <summary>Adds the tags of a line; says whether it holds nothing else.</summary>
    private static bool TakeLine(List<Inline> line, string markdown, List<SourceSpan> found)
    {
        var (start, end) = (line[0].Span.Start, Math.Min(line[line.Count - 1].Span.End, markdown.Length - 1));
        if (start < 0 || end < start)
            return false;
        var text = markdown.Substring(start, end - start + 1);
        if (IsOfMdx(text))
        {
            found.Add(new(start, end));
            return true;
        }

        var rest = new StringBuilder();
        var at = 0;
        var ends = new int[Kinds.Length];
        while (Next(text, at, ends) is var (open, close))
        {
            rest.Append(text, at, open - at);
            at = close;
            if (!line.Any(part => part is CodeInline && part.Span.Start <= start + open && part.Span.End >= start + open))
                found.Add(new(start + open, start + close - 1));
            else
                rest.Append('`');
        }

        return at > 0 && rest.Append(text, at, text.Length - at).ToString().Trim().Length == 0;
    }

    /// <param name="ends">Where the next end of each kind stands, so that none is sought twice.</param>
    private static (int Open, int Close)? Next(string text, int from, int[] ends)
    {
        var best = (Open: int.MaxValue, Close: 0);
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            var open = text.IndexOf(Kinds[kind].Open, from, StringComparison.Ordinal);
            if (open < 0 || open >= best.Open)
                continue;
            if (ends[kind] < open + 2)
                ends[kind] = text.IndexOf(Kinds[kind].Close, open + 2, StringComparison.Ordinal) is >= 0 and var end ? end : int.MaxValue;
            if (ends[kind] < int.MaxValue && IsTag(text, open + 2, ends[kind]))
                best = (open, ends[kind] + 2);
        }

        return best.Open == int.MaxValue ? null : best;
    }

    /// <summary>A brace within two is one of mathematics or of code.</summary>
    private static bool IsTag(string text, int start, int end) => text.IndexOfAny(['{', '}'], start, end - start) < 0;

    /// <summary>A statement of JavaScript that MDX has above the text.</summary>
    private static bool IsOfMdx(string line) =>
        (line.StartsWith("import ", StringComparison.Ordinal) && (line.Contains(" from '") || line.Contains(" from \"")
            || line.StartsWith("import '", StringComparison.Ordinal) || line.StartsWith("import \"", StringComparison.Ordinal)))
        || line.StartsWith("export const ", StringComparison.Ordinal) || line.StartsWith("export default ", StringComparison.Ordinal)
        || line.StartsWith("export function ", StringComparison.Ordinal);
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Broadsheet.Shared;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>An abbreviation in the text, whose meaning the document tells.</summary>
internal sealed class Abbreviation(string meaning) : ContainerInline
{
    // A short file must not make endless HTML: the uses beyond stay plain text.
    private static readonly string Limit = FormattableString.Invariant(
        $"more than {InputLimits.AbbreviationUses:N0} uses of abbreviations");

    public string Meaning => meaning;

    /// <summary>
    /// Marks each use of the abbreviations that <paramref name="document"/> defines, but in code, bare URLs and descriptions of images.
    /// </summary>
    public static void Mark(MarkdownDocument document)
    {
        if (AbbreviationParser.Of(document) is not { } meanings)
            return;
        var labels = new LabelTree(meanings.Keys);
        var left = InputLimits.AbbreviationUses;
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            if (left == 0)
            {
                PassedLimits.Add(document, literal.Span, Limit);
                return;
            }

            if (literal.Parent is not LinkInline { IsAutoLink: true } && !InlineTree.IsInImage(literal))
                Mark(literal, labels, meanings, ref left);
        }
    }

    private static void Mark(LiteralInline literal, LabelTree labels, Dictionary<string, string> meanings, ref int left)
    {
        var content = literal.Content;
        var rest = content.Start;
        for (var i = content.Start; i <= content.End && left > 0; i++)
        {
            if (!IsBoundary(content.Text, i) || labels.LongestAt(content.Text, i, content.End + 1) is not (> 0 and var length))
                continue;
            if (i > rest)
                literal.PutBefore(Part(literal, content, rest, i - 1));
            var label = content.Text.Substring(i, length);
            var use = new Abbreviation(meanings[label]) { Span = SpanOf(literal, content, i, i + length - 1) };
            use.AppendChild(Part(literal, content, i, i + length - 1));
            literal.PutBefore(use);
            left--;
            rest = i + length;
            i = rest - 1;
        }

        if (rest == content.Start)
            return;
        if (rest <= content.End)
            literal.PutBefore(Part(literal, content, rest, content.End));
        literal.Remove();
    }

    private static LiteralInline Part(LiteralInline whole, StringSlice content, int start, int end) =>
        new(new StringSlice(content.Text, start, end)) { Span = SpanOf(whole, content, start, end), Line = whole.Line };

    private static SourceSpan SpanOf(LiteralInline whole, StringSlice content, int start, int end) =>
        new(whole.Span.Start + start - content.Start, whole.Span.Start + end - content.Start);

    /// <summary>
    /// Whether a word may begin or end at <paramref name="index"/>. Between Hangul and other letters one does: a particle follows
    /// without a blank, as in <c>HTML은</c>.
    /// </summary>
    internal static bool IsBoundary(string text, int index)
    {
        if (index == 0 || index >= text.Length || !IsWord(text[index - 1]) || !IsWord(text[index]))
            return true;
        return Hangul.IsSyllable(text[index - 1]) != Hangul.IsSyllable(text[index]);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_';
}

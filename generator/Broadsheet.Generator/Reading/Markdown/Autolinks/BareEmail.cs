using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Autolinks;

/// <summary>Links e-mail addresses that stand bare in the text, by the rules of GitHub Flavored Markdown 0.29, section 6.9.</summary>
internal static class BareEmail
{
    public static void Link(MarkdownDocument document, MarkdownSource source)
    {
        if (!source.Has('@'))
            return;
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            if (literal.Content.IndexOf('@') >= 0 && !literal.IsInLink())
                Link(literal);
        }
    }

    private static void Link(LiteralInline literal)
    {
        var content = literal.Content;
        var rest = content.Start;
        for (var at = content.Start; at <= content.End; at++)
        {
            if (content.Text[at] != '@' || AddressAround(literal, content, at, rest) is not (var start, var end))
                continue;
            if (start > rest)
                literal.PutBefore(Part(literal, content, rest, start - 1));
            literal.PutBefore(
                new AutolinkInline(
                    content.Text.Substring(start, end - start))
                {
                    IsEmail = true,
                    Span = SpanOf(literal, content, start, end - 1),
                    Line = literal.Line
                });
            rest = end;
            at = end - 1;
        }

        if (rest == content.Start)
            return;
        if (rest <= content.End)
            literal.PutBefore(Part(literal, content, rest, content.End));
        literal.Remove();
    }

    /// <summary>Where the address around an <c>@</c> begins and ends; null where that is none.</summary>
    private static (int Start, int End)? AddressAround(LiteralInline literal, StringSlice content, int at, int rest)
    {
        var start = at;
        while (start > rest && IsLocal(content.Text[start - 1]))
            start--;
        var end = at + 1;
        while (end <= content.End && IsDomain(content.Text[end]))
            end++;
        // A sign that might have been Markdown's, such as an underscore or one behind a backslash, parts the text: half an address is none.
        var isWhole =
            (start > content.Start || literal.PreviousSibling is not LiteralInline { Content.IsEmpty: false } before
                || !IsLocal(before.Content.Text[before.Content.End])) &&
            (end <= content.End || literal.NextSibling is not LiteralInline { Content.IsEmpty: false } after
                || !IsDomain(after.Content.Text[after.Content.Start]));
        // Of `a@b.kr@c.kr` the second half may be one.
        isWhole &= end > content.End || content.Text[end] != '@';
        while (end > at && content.Text[end - 1] == '.')
            end--;
        return isWhole && start < at && IsHost(content.Text.AsSpan(at + 1, Math.Max(0, end - at - 1))) ? (start, end) : null;
    }

    /// <summary>With a dot, and a letter at the end: <c>v4.1.2</c> in <c>checkout@v4.1.2</c> is a version.</summary>
    private static bool IsHost(ReadOnlySpan<char> domain) =>
        domain.IndexOf('.') > 0 && domain.IndexOf("..".AsSpan()) < 0 && domain[domain.Length - 1] is (>= 'a' and <= 'z')
            or (>= 'A' and <= 'Z');

    private static bool IsLocal(char c) => IsDomain(c) || c == '+';

    private static bool IsDomain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';

    private static LiteralInline Part(LiteralInline whole, StringSlice content, int start, int end) =>
        new(new StringSlice(content.Text, start, end)) { Span = SpanOf(whole, content, start, end), Line = whole.Line };

    private static SourceSpan SpanOf(LiteralInline whole, StringSlice content, int start, int end) =>
        new(whole.Span.Start + start - content.Start, whole.Span.Start + end - content.Start);
}

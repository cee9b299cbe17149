using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// Front matter that is none to Broadsheet, because its opening line is missing or wrong. As text it would be
/// published, and a draft with it.
/// </summary>
/// <param name="Argument">What completes the message.</param>
internal sealed record UnreadFrontMatter(TextSpan Span, string Argument)
{
    private const int MaxIndentation = 3;

    /// <summary>
    /// The front matter at the head of <paramref name="source"/>, in which no block was found; null where the file begins with text.
    /// </summary>
    public static UnreadFrontMatter? Find(string source, bool isPage)
    {
        var start = FrontMatterOpening.FirstText(source);
        if (start == source.Length)
            return null;
        var line = SourceLine.At(source, start);
        var text = line;
        while (source[text.Start] is ' ' or '\t' or '\u00A0')
            text = text with { Start = text.Start + 1 };
        if (text.Start - line.Start > MaxIndentation)
            return null;
        return WithWrongOpening(source, text, isPage) ?? WithoutOpening(source, text, isPage)
            ?? BelowText(source, text, isPage);
    }

    /// <summary>
    /// A line that was to be <c>---</c>: of another number of dashes, of dashes that an editor made long, or with a key behind them.
    /// </summary>
    private static UnreadFrontMatter? WithWrongOpening(string source, SourceLine line, bool isPage)
    {
        var end = line.Start;
        while (end < line.End && SourceLine.Dashes.IndexOf(source[end]) >= 0)
            end++;
        if (end == line.Start)
            return null;
        var rest = new SourceLine(end, line.End, line.Next);
        if (!rest.IsBlank(source))
            return WithKeyBehind(source, line, rest, isPage);
        // Markdown's rules have four dashes and more as well: a line that is no key leaves them one.
        var evidence = HeadEvidence.Of(source, line.Next, isPage);
        var isMeant = evidence.First is { Meaning: not null, Kind: HeadLineKind.Key or HeadLineKind.Slip } && evidence.Prose == 0
            && (evidence.IsPlain || evidence.Keys > 1);
        return isMeant && !FrontMatterOpening.Opens(source, line)
            ? Missing(TextSpan.FromBounds(line.Start, end), "its opening line is not '---'; write exactly three hyphens")
            : null;
    }

    private static UnreadFrontMatter? WithKeyBehind(string source, SourceLine line, SourceLine rest, bool isPage)
    {
        if (FrontMatterOpening.RestAfterDashes(source, line) is null || rest.Start - line.Start != 3)
            return null;
        var behind = HeadLine.Of(source, rest, isPage, isFirst: true);
        if (behind is { Meaning: not null, Kind: HeadLineKind.Key or HeadLineKind.Slip })
            return Missing(
                TextSpan.FromBounds(line.Start, line.End),
                "a key stands behind its opening line; write the key on a line of its own below '---'");
        return HeadEvidence.Of(source, line.Next, isPage) is { IsPlain: true, Prose: 0 }
            ? Missing(
                TextSpan.FromBounds(line.Start, line.End), "words stand behind its opening line; write '---' alone, or '--- # comment'")
            : null;
    }

    private static UnreadFrontMatter? WithoutOpening(string source, SourceLine line, bool isPage)
    {
        if (HeadLine.Of(source, line, isPage, isFirst: true).Meaning is null)
            return null;
        var evidence = HeadEvidence.Of(source, line.Start, isPage, isUnopened: true);
        if (!evidence.LacksOpening)
            return null;
        return Missing(TextSpan.FromBounds(line.Start, line.End), evidence.IsClosed
            ? "no line '---' opens it; write one above this line"
            : "no lines '---' enclose it; write one above this line and one below the last key");
    }

    /// <summary>
    /// A block below a heading or a line of text. Keys between two rules are text there, unless they say that this is a draft.
    /// </summary>
    private static UnreadFrontMatter? BelowText(string source, SourceLine first, bool isPage)
    {
        var rule = source.IndexOf("\n---", first.Start, StringComparison.Ordinal) + 1;
        if (rule == 0 || IndexOfFence(source, first.Start, rule) >= 0)
            return null;
        var opening = SourceLine.At(source, rule);
        return FrontMatterOpening.Opens(source, opening)
            && HeadEvidence.Of(source, opening.Next, isPage) is { HasDraft: true, IsClosed: true, Prose: 0 }
            ? Missing(TextSpan.FromBounds(opening.Start, opening.End), "text stands above it; move it to the top of the file")
            : null;
    }

    /// <summary>Where code begins that may show front matter to readers; -1 without code.</summary>
    private static int IndexOfFence(string source, int start, int end)
    {
        var backticks = source.IndexOf("```", start, end - start, StringComparison.Ordinal);
        return backticks >= 0 ? backticks : source.IndexOf("~~~", start, end - start, StringComparison.Ordinal);
    }

    private static UnreadFrontMatter Missing(TextSpan span, string problem) => new(span, problem);
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// What the first lines of a file speak for. Three dashes are also Markdown's thematic break, and stand between the articles of a newspaper
/// page, so only what follows them makes them front matter.
/// </summary>
/// <param name="First">The first line with text.</param>
/// <param name="Keys">Lines at the margin that are keys, or slips of one.</param>
/// <param name="KnownKeys">Those among them whose key is the field's own.</param>
/// <param name="Prose">Lines at the margin that are neither, nor part of a value.</param>
/// <param name="IsPlain">Whether a key is the field's beyond doubt.</param>
/// <param name="HasDraft">Whether a line of the first paragraph says whether this is a draft.</param>
/// <param name="End">The offset where the lines end: that of the closing line, or of the first after the paragraph.</param>
/// <param name="ClosingNext">The offset after the closing line; -1 where there is none.</param>
internal sealed record HeadEvidence(
    HeadLine First, int Keys, int KnownKeys, int Prose, bool IsPlain, bool HasDraft, int End, int ClosingNext)
{
    public bool IsClosed => ClosingNext >= 0;

    /// <summary>Whether the lines after an opening line are front matter, readable or not.</summary>
    public bool FollowsOpening
    {
        get
        {
            if (First.Kind == HeadLineKind.Empty)
                return IsClosed;
            if (First.Kind == HeadLineKind.Yaml || (First.Kind == HeadLineKind.Key && First.IsOneWord) || HasDraft)
                return true;
            if (First.Kind == HeadLineKind.Key && IsClosed)
                return Keys > Prose || (KnownKeys > 0 && Keys >= Prose);
            return IsPlain && Keys >= Prose;
        }
    }

    /// <summary>Whether the lines at the head of a file without an opening line were meant as front matter.</summary>
    public bool LacksOpening
    {
        get
        {
            if (First.Meaning is null || Prose > 0)
                return false;
            // `Summary: what we did` and a line of dashes are a heading; two lines with keys are none that anyone writes.
            return HasDraft || (IsClosed ? IsPlain || Keys > 1 : Keys > 1 && KnownKeys * 2 > Keys);
        }
    }

    /// <summary>Of the lines from <paramref name="start"/> to the closing line; where none closes them, of the first paragraph.</summary>
    /// <param name="isUnopened">Whether no line opens them, so that prose ends them.</param>
    public static HeadEvidence Of(string source, int start, bool isPage, bool isUnopened = false)
    {
        var paragraph = default(HeadEvidence);
        var seen = new HeadEvidence(new(HeadLineKind.Empty), 0, 0, 0, IsPlain: false, HasDraft: false, start, ClosingNext: -1);
        for (var at = start; at < source.Length;)
        {
            var line = SourceLine.At(source, at);
            if (FrontMatterOpening.Closes(source, line))
                return seen with { End = at, ClosingNext = line.Next };
            if (paragraph is null && seen.First.Kind != HeadLineKind.Empty && line.IsBlank(source))
                paragraph = seen with { End = at };
            seen = seen.With(
                HeadLine.Of(source, line, isPage, isFirst: seen.First.Kind == HeadLineKind.Empty), isInFirstParagraph: paragraph is null);
            at = line.Next;
            if (isUnopened && seen.Prose > 0)
                break;
        }

        return paragraph ?? seen with { End = source.Length };
    }

    private HeadEvidence With(HeadLine line, bool isInFirstParagraph)
    {
        if (line.Kind is HeadLineKind.Empty)
            return this;
        var first = First.Kind == HeadLineKind.Empty ? line : First;
        if (line.Kind is HeadLineKind.Prose)
            return this with { First = first, Prose = Prose + 1 };
        if (line.Kind is not (HeadLineKind.Key or HeadLineKind.Slip))
            return this with { First = first };
        return this with
        {
            First = first,
            Keys = Keys + 1,
            KnownKeys = KnownKeys + (line.Meaning is null ? 0 : 1),
            IsPlain = IsPlain || line.IsPlainlyKnown,
            HasDraft = HasDraft || (isInFirstParagraph && line.Meaning == MetadataKey.Draft),
        };
    }
}

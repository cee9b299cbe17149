using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Passages;

internal enum PassageKind
{
    /// <summary>Words that are yet to be told apart: headline, deck, paragraph, caption.</summary>
    Text,

    /// <summary>Begins with a list mark, which <see cref="Passage.Text"/> no longer has.</summary>
    Entry,
    Byline,
    Copyright,
    Tail,
    Mark,
}

/// <summary>Lines of a page that belong together, as one string, with the source offsets of their first and last characters.</summary>
internal sealed class Passage(PassageKind kind, string text, int sourceStart, int sourceEnd)
{
    private PartReading? _dateline;

    private PartReading? _signature;

    public PassageKind Kind { get; } = kind;

    /// <summary>With another text, what was read of it is read anew.</summary>
    public string Text
    {
        get;
        set => (field, _dateline, _signature) = (value, null, null);
    } = text;

    public int SourceStart { get; } = sourceStart;

    public int SourceEnd { get; set; } = sourceEnd;

    /// <summary>Blank lines above: many tell one item from the next.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>An entry's list mark; none for a row of a list without marks.</summary>
    public char Sign { get; init; }

    public bool IsRow => Kind == PassageKind.Entry && Sign == '\0';

    /// <summary>A byline that signs a letter to the editor.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Of a text of two lines or three the length of the first one's; otherwise 0.</summary>
    public int FirstLineLength { get; init; }

    /// <summary>Who a byline names; of a text, who is named at its end, which <see cref="Text"/> no longer has.</summary>
    public BylineReading? Byline { get; set; }

    public PageTailKind TailKind { get; init; }

    public PageMark Mark { get; init; }

    /// <summary>A paragraph, whole or broken; otherwise a text is a line of display: headline, deck, advertising copy.</summary>
    public bool IsProse { get; set; }

    public bool IsText => Kind == PassageKind.Text;

    /// <summary>A line of display type.</summary>
    public bool IsDisplay => Kind == PassageKind.Text && !IsProse;

    /// <summary>The dateline and bylines that open the text, and where its sentence begins.</summary>
    /// <param name="emailDomain">The page's: what was read with one domain holds for as long as the text stays.</param>
    public BylineReading? Dateline(string? emailDomain, out int end)
    {
        _dateline ??= new PartReading(DatelineReader.Read(Text, emailDomain, out var at), at);
        end = _dateline.At;
        return _dateline.Reading;
    }

    /// <summary>The byline or credit at the end of the text, and where it begins.</summary>
    /// <param name="emailDomain">As of <see cref="Dateline"/>.</param>
    public BylineReading? Signature(string? emailDomain, out int start)
    {
        _signature ??= new PartReading(BylineReader.ReadTrailing(Text, emailDomain, out var at), at);
        start = _signature.At;
        return _signature.Reading;
    }

    private sealed record PartReading(BylineReading? Reading, int At);
}

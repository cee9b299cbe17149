using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>An item while its passages are being found.</summary>
internal sealed class ItemBuilder
{
    private int _start = int.MaxValue;
    private int _end;

    public string? Kicker { get; set; }

    public string? Headline { get; set; }

    public TextSpan HeadlineSpan { get; private set; }

    public List<string> Decks { get; } = [];

    public List<BylineModel> Bylines { get; } = [];

    public DatelineModel? Dateline { get; set; }

    public List<PageBlock> Blocks { get; } = [];

    public string? CopyrightNotice { get; set; }

    /// <summary>Settled by a mark or by the look of the item; otherwise <see cref="GenreReader"/> tells it from the words.</summary>
    public Genre? Genre { get; set; }

    /// <summary>The headline was marked by an editor: unmarked lines above the body are decks.</summary>
    public bool IsMarked { get; set; }

    /// <summary>A byline has closed the item: what follows is another's.</summary>
    public bool IsClosed { get; set; }

    public bool HasOpeningByline { get; set; }

    /// <summary>The dateline names the reporter, as in <c>[도쿄=이름 특파원]</c>: no byline closes the item.</summary>
    public bool IsSignedAbove => HasOpeningByline && Dateline is not null && Bylines.Count > 0;

    /// <summary>One of several letters under a label that stands above the first.</summary>
    public bool IsAmongLetters { get; set; }

    /// <summary>The mark of the last list entry.</summary>
    public char LastSign { get; private set; }

    /// <summary>
    /// How often a dash that asks is followed by another sign that answers in sentences, as some newspapers print an interview.
    /// </summary>
    public int SignedTurns { get; private set; }

    /// <summary>The last paragraph's end in the source.</summary>
    public int BodyEnd { get; private set; }

    public bool HasBody => Blocks.Count > 0;

    public int Start => _start;

    public void Cover(Passage passage)
    {
        _start = Math.Min(_start, passage.SourceStart);
        _end = Math.Max(_end, passage.SourceEnd);
    }

    public void SetHeadline(Passage passage)
    {
        Cover(passage);
        Headline = passage.Text;
        HeadlineSpan = TextSpan.FromBounds(passage.SourceStart, Math.Max(passage.SourceStart, passage.SourceEnd));
    }

    public void AddDeck(Passage passage)
    {
        Cover(passage);
        Decks.Add(passage.Text);
    }

    public void SetKicker(Passage passage)
    {
        Cover(passage);
        Kicker = passage.Text;
    }

    public void AddBlock(Passage passage, PageBlock block)
    {
        Cover(passage);
        BodyEnd = passage.SourceEnd;
        Blocks.Add(block);
        if (passage.Kind != PassageKind.Entry)
            return;
        SignedTurns += LastSign == '-' && passage.Sign != '-' && Sentence.EndsWithStop(passage.Text) ? 1 : 0;
        LastSign = passage.Sign;
    }

    public void AddByline(Passage passage, BylineReading reading)
    {
        Cover(passage);
        // Of two datelines the first counts; the second stays with the name it is printed before.
        var isSecond = reading.Dateline is not null && Dateline is not null;
        for (var i = 0; i < reading.People.Count; i++)
        {
            var person = reading.People[i];
            Bylines.Add(isSecond && i == 0 ? person with { Raw = reading.Dateline!.Raw + person.Raw } : person);
        }

        Dateline ??= reading.Dateline;
    }

    public PageItem Build(SourceText source, PageSettings settings)
    {
        var span = Headline is null ? TextSpan.FromBounds(_start, _start) : HeadlineSpan;
        return new PageItem
        {
            Genre = Genre ?? Broadsheet.Genre.News,
            Kicker = Kicker,
            Headline = Headline ?? "",
            Decks = Decks.ToEquatableArray(),
            Bylines = Bylines.ToEquatableArray(),
            Dateline = Dateline,
            Blocks = Blocks.ToEquatableArray(),
            CopyrightNotice = CopyrightNotice,
            Language = settings.Language ?? LanguageOf(),
            Span = source.SpanOf(span),
            FirstLine = LineOf(source, _start),
            LastLine = LineOf(source, Math.Max(_start, _end - 1)),
        };
    }

    private string LanguageOf()
    {
        var sample = Headline + " " + (Blocks.Count > 0 ? Blocks[0].Text : "");
        return Sentence.IsKorean(sample) ? "ko" : "en";
    }

    private static int LineOf(SourceText source, int offset) =>
        source.Lines.GetLineFromPosition(Math.Min(offset, source.Length)).LineNumber + 1;
}

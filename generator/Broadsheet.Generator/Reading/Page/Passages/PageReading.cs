using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Passages;

/// <summary>What front matter or the project says about a page, and its text cannot.</summary>
/// <param name="Language">A BCP 47 tag for every item; absent, each item's script decides.</param>
/// <param name="EmailDomain">Completes addresses that were cut short in print, such as <c>eunsol@</c>; without <c>@</c>.</param>
internal sealed record PageSettings(string? Language, string? EmailDomain);

/// <summary>A page as items, with what was guessed on the way and what is part of no item.</summary>
internal sealed record PageReading(
    EquatableArray<PageItem> Items,
    EquatableArray<PageRemark> Remarks,
    EquatableArray<PageTail> Tails);

/// <summary>One item of a page: an article, a photo, an advertisement, a list of briefs.</summary>
internal sealed record PageItem
{
    public Genre Genre { get; init; }

    public string? Kicker { get; init; }

    /// <summary>Empty where the item has none, such as an untitled photo.</summary>
    public required string Headline { get; init; }

    public EquatableArray<string> Decks { get; init; }

    /// <summary>
    /// The <see cref="BylineModel.Raw"/> of each is its own part of the printed byline, with slash, separators and brackets:
    /// one after another they give every printed character once.
    /// </summary>
    public EquatableArray<BylineModel> Bylines { get; init; }

    public DatelineModel? Dateline { get; init; }

    public EquatableArray<PageBlock> Blocks { get; init; }

    public string? CopyrightNotice { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The headline's characters, or the item's first ones where it has no headline.</summary>
    public FileSpan Span { get; init; }

    /// <summary>First and last line in the file, counted from 1.</summary>
    public int FirstLine { get; init; }

    public int LastLine { get; init; }

    /// <summary>How sure the reading is that the item begins, ends and is made up as read, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

internal enum PageBlockKind
{
    Paragraph,
    Heading,

    /// <summary>An entry of a list, its mark removed.</summary>
    ListItem,
    Figure,

    /// <summary>A quotation set into the article.</summary>
    Quote,

    /// <summary>
    /// Rows of a table, a line feed between them. Where all have as many cells, a tab stands between the cells of a row.
    /// </summary>
    Rows,
}

/// <summary>A block of an item's body: text, never markup, except printed emphasis as <c>**…**</c>.</summary>
/// <param name="Text">A figure's text is its caption.</param>
internal sealed record PageBlock(PageBlockKind Kind, string Text)
{
    /// <summary>A figure's title.</summary>
    public string? Title { get; init; }

    /// <summary>Who made or lent a figure, as printed.</summary>
    public string? Credit { get; init; }
}

internal enum PageRemarkKind
{
    /// <summary>A text cut in two was joined with a space: both sides.</summary>
    JoinedWithSpace,

    /// <summary>A text cut in two was joined without a space: both sides.</summary>
    JoinedWithoutSpace,

    /// <summary>A short line above a headline was taken as its kicker: the kicker.</summary>
    Kicker,

    /// <summary>A genre other than news was told by the look of the item: the genre, the headline.</summary>
    Genre,

    /// <summary>A short line within an article was taken as a heading of its own, not as the next article's headline: the line.</summary>
    Subhead,

    /// <summary>An article that no byline closed was taken to end before this headline: the headline.</summary>
    UnclosedArticle,
}

/// <summary>A guess that an editor can settle with an explicit mark.</summary>
internal sealed record PageRemark(PageRemarkKind Kind, FileSpan Span, EquatableArray<string> Arguments);

internal enum PageTailKind
{
    RightsReserved,
    RelatedLink,
    PageNumber,
    RunningHead,
    Ornament,

    /// <summary>A byline or copyright line on a page without any item to carry it.</summary>
    Stray,
}

/// <summary>A line of the page that is part of no item.</summary>
internal sealed record PageTail(PageTailKind Kind, string Text, FileSpan Span);

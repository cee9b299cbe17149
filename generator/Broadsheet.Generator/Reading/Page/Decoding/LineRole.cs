namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>What a printed line is on its page, in the terms of newspapers.</summary>
internal enum LineRole : byte
{
    /// <summary>A short label above a headline.</summary>
    Kicker,

    Headline,

    /// <summary>A headline's second or third line.</summary>
    HeadlineRest,

    /// <summary>A deck, or its first line.</summary>
    Deck,

    DeckRest,

    /// <summary>Who signs: byline, agency, address, author's note; a photo's credit on a line of its own.</summary>
    Signature,

    /// <summary>Begins a paragraph.</summary>
    Paragraph,

    /// <summary>Goes on with the paragraph, entry, caption or quotation that stands open, whatever was set in between.</summary>
    Continuation,

    /// <summary>A heading inside an article.</summary>
    Subhead,

    /// <summary>An entry of a list, a numbered clause.</summary>
    Entry,

    /// <summary>A row of a table: results, prices, an index.</summary>
    Row,

    Caption,

    PullQuote,

    /// <summary>A line of an advertisement other than its headline.</summary>
    Copy,

    /// <summary>A line that ends its item and is none of its text: a rights notice, a jump line.</summary>
    Tail,

    /// <summary>A line of no item: folio, masthead, section label, index, repeated headline.</summary>
    Furniture,
}

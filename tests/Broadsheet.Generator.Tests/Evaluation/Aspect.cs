namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>What of a reading is compared, each a column of the table.</summary>
internal enum Aspect
{
    /// <summary>Items that begin and end where they should.</summary>
    Boundary,
    Genre,
    Kicker,
    Headline,

    /// <summary>All decks of an item.</summary>
    Decks,

    /// <summary>Its place: who or which agency reports from there is compared as a byline.</summary>
    Dateline,

    /// <summary>One person or agency: name, role, both addresses, affiliation and credit.</summary>
    Byline,

    /// <summary>One block of a body, letter by letter.</summary>
    Paragraph,

    /// <summary>Breaks inside a paragraph where a space belongs.</summary>
    JoinWithSpace,

    /// <summary>Breaks inside a paragraph where none does; a hyphen that is the word's own must stay.</summary>
    JoinWithoutSpace,
    Copyright,
    Tail,
}

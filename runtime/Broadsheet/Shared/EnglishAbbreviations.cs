namespace Broadsheet.Shared;

/// <summary>English abbreviations in leads and on newspaper pages alike; each of the two readers knows more of its own.</summary>
internal static class EnglishAbbreviations
{
    /// <summary>Before a name or a number: what follows goes on.</summary>
    public static readonly string[] BeforeNames =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gov", "Sen", "Rep", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt",
        "St", "Mt", "Ft", "Sr", "vs", "ca",
    ];

    public static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>Behind a name or a number: they may end a sentence as well.</summary>
    public static readonly string[] BehindNames = ["Ave", "Blvd", "Rd", "Dept", "Inc", "Corp", "Co", "Ltd", "Jr"];
}

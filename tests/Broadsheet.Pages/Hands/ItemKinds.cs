namespace Broadsheet.Pages;

/// <summary>The kinds of items that hands write, and the genre of each.</summary>
internal static class ItemKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "news", "column", "editorial", "letter", "interview", "photo", "brief", "briefs", "obituary", "obituaries", "appointments",
        "notice", "tender", "classified", "table", "schedule", "weather", "horoscope", "recipe", "advertisement", "teaser", "graphic",
        "poem", "correction",
    ];

    /// <summary>An index is no item, so <c>teaser</c> has no genre of its own.</summary>
    public static Genre GenreOf(string kind) => kind switch
    {
        "column" or "editorial" or "letter" => Genre.Opinion,
        "interview" => Genre.Interview,
        "photo" => Genre.Photo,
        "brief" or "briefs" or "table" or "weather" or "horoscope" => Genre.Brief,
        "obituary" or "obituaries" => Genre.Obituary,
        "appointments" or "notice" or "tender" or "classified" or "schedule" => Genre.Notice,
        "advertisement" => Genre.Advertisement,
        "correction" => Genre.Correction,
        _ => Genre.News,
    };

    /// <summary>Articles are told in paragraphs; the rest are lists, tables and lines.</summary>
    public static bool IsArticle(string kind) =>
        kind is "news" or "column" or "editorial" or "letter" or "interview" or "brief" or "obituary" or "correction";
}

using System.Globalization;

namespace Broadsheet.Pages;

/// <summary>What one page of a paper has in common: its day, number and section, which fill a house's forms.</summary>
internal sealed class PageFacts
{
    private static readonly string[] s_months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] s_days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public PageFacts(House house, string section, PageRandom random)
    {
        House = house;
        Random = random;
        Section = section.Length > 0 ? section : NameBank.Section(random, house.IsKorean);
        Page = random.Between(1, 36);
        Issue = random.Between(300, 29999);
        var (year, month, day) = (random.Between(1998, 2035), random.Between(1, 12), random.Between(1, 28));
        var weekday = random.Next(7);
        Date = house.IsKorean
            ? house.DateStyle switch { 0 => $"{year}년 {month}월 {day}일", 1 => $"{year}. {month}. {day}", _ => $"{year}년{month}월{day}일" }
            : house.DateStyle == 2 ? $"{day} {s_months[month - 1]} {year}" : $"{s_months[month - 1]} {day}, {year}";
        ShortDate = house.IsKorean
            ? house.DateStyle == 1 ? $"{month}.{day}" : $"{year}.{month:00}.{day:00}"
            : house.DateStyle == 1 ? $"{month}/{day}/{year % 100:00}" : $"{s_months[month - 1][..3]}. {day}";
        Weekday = house.IsKorean ? "일월화수목금토"[weekday].ToString() : s_days[weekday];
    }

    public House House { get; }

    public PageRandom Random { get; }

    public string Section { get; }

    public int Page { get; set; }

    public int Issue { get; }

    public string Date { get; }

    public string ShortDate { get; }

    public string Weekday { get; }

    /// <summary>The form with its placeholders filled: by <paramref name="values"/>, else by the page, else by inventions.</summary>
    public string Fill(string form, params ReadOnlySpan<(string Placeholder, string Value)> values)
    {
        var text = form;
        foreach (var (placeholder, value) in values)
            text = text.Replace("{" + placeholder + "}", value, StringComparison.Ordinal);
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at))
        {
            var end = text.IndexOf('}', at);
            if (end < 0)
                break;
            var value = ValueOf(text[(at + 1)..end], text[(end + 1)..]);
            text = text[..at] + value + text[(end + 1)..];
            at += value.Length;
        }

        return text.Trim();
    }

    private string ValueOf(string placeholder, string behind) => placeholder switch
    {
        "paper" => House.Paper,
        "PAPER" => House.PaperInCapitals,
        "date" => Date,
        "shortdate" => ShortDate,
        "weekday" => House.IsKorean && House.SpellsWeekday && behind is not ['요' or '曜' or ')', ..] ? Weekday + "요일" : Weekday,
        "section" => Section,
        "SECTION" => House.IsKorean ? House.SectionInLatin : Section.ToUpperInvariant(),
        "page" => Page.ToString(CultureInfo.InvariantCulture),
        "issue" => Issue > 999 && House.GroupsThousands ? $"{Issue / 1000},{Issue % 1000:000}" : $"{Issue}",
        "url" => (House.IsKorean || Random.Chance(50) ? "" : "www.") + House.Host,
        "mail" => $"{NameBank.User(Random)}@{House.Host}",
        "cutmail" => $"{NameBank.User(Random)}@",
        "name" => NameBank.Person(Random, House.IsKorean),
        "NAME" => NameBank.Person(Random, House.IsKorean).ToUpperInvariant(),
        "place" => NameBank.Place(Random, House.IsKorean),
        "PLACE" => NameBank.Place(Random, House.IsKorean).ToUpperInvariant(),
        "post" => NameBank.Post(Random, House.IsKorean),
        "agency" => NameBank.Agency(Random, House.IsKorean),
        "n" => $"{Random.Between(1, 9)}",
        _ => NameBank.Body(Random, House.IsKorean),
    };
}

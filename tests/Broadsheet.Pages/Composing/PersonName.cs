namespace Broadsheet.Pages;

/// <summary>Whether the source of a picture is a person rather than a body.</summary>
internal static class PersonName
{
    private static readonly string[] s_bodies =
    [
        "Library", "Museum", "Trust", "Department", "County", "Society", "University", "Friends", "The", "family", "Police", "School",
        "Club",
        "Center", "Office", "Council", "Church", "Fire", "City", "State", "Photo", "Courtesy", "Institute", "Association", "Service",
    ];

    public static bool Is(string name, bool isKorean)
    {
        if (isKorean)
            return name.Length is 2 or 3 && name.All(c => c is >= '가' and <= '힣')
                && name[^1] is not ('시' or '군' or '청' or '암' or '사' or '도');
        var words = name.Split(' ');
        return words.Length is 2 or 3 && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && !s_bodies.Contains(word));
    }
}

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What someone is who signs a letter: <c>Practice Nurse</c>, <c>retired teacher</c>, <c>Chair, Harbor Trust</c>; a place is no such thing.</summary>
internal static class EnglishProfession
{
    private const int MaxWords = 4;

    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "nurse", "teacher", "farmer", "student", "pupil", "chair", "chairman", "chairwoman", "chairperson", "chairs", "director", "secretary", "president", "treasurer", "pastor", "vicar", "rector", "minister",
        "manager", "owner", "captain", "skipper", "principal", "superintendent", "mayor", "councillor", "councilor", "councilman", "councilwoman", "convener", "doctor", "physician", "surgeon", "dentist", "veterinarian", "vet",
        "engineer", "librarian", "coach", "lawyer", "attorney", "solicitor", "professor", "lecturer", "historian", "baker", "fisherman", "lobsterman", "rancher", "carpenter", "plumber", "electrician", "driver", "conductor",
        "firefighter", "paramedic", "officer", "sheriff", "trustee", "volunteer", "resident", "parent", "grandmother", "grandfather", "retiree", "architect", "pharmacist", "midwife", "carer", "chef", "gardener",
        "headteacher", "governor", "commissioner", "supervisor", "clerk", "warden", "ranger", "pilot", "mechanic", "musician", "organist", "artist", "poet", "author", "novelist", "scientist", "biologist",
    };

    public static bool Is(string text)
    {
        var words = text.Split(' ');
        return words.Length <= MaxWords && Nouns.Contains(words[words.Length - 1]) && Array.TrueForAll(words, static word => word.Length > 0 && char.IsLetter(word[0]));
    }
}

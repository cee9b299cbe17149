namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Word formation that needs no hyphen: what the halves of a cut word are tells that print writes them together.</summary>
internal static class EnglishHyphen
{
    /// <summary>Words that are also first syllables, and no compound with a hyphen begins with them.</summary>
    private static readonly HashSet<string> SyllableFirsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "grand", "a", "an", "as", "be", "is", "it", "or", "per", "to", "for", "am", "us", "he", "me", "some", "any", "with", "there", "where",
    };

    /// <summary>Of <c>inward</c>, <c>backwards</c>, <c>clockwise</c>, <c>handful</c>: endings, though some of them are words as well.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "ward", "wards", "wise", "ful", "less", "ness", "ship", "ships", "hood", "able", "ably", "ant", "ate", "ion", "ing", "ings", "ment", "ments", "man", "men", "some",
        "er", "ers", "est", "ly", "ware", "teen", "teens", "teenth", "body", "where", "self", "selves",
    };

    /// <summary>Nouns whose compounds with another noun are one word (timetable, waterfront); with a participle they have a hyphen (time-saving).</summary>
    private static readonly HashSet<string> NounFirsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "time", "street", "door", "hand", "home", "water", "light", "snow", "book", "news", "fire", "rain", "sun", "moon", "house", "school", "farm", "sea", "life", "air", "road", "foot", "head",
    };

    /// <summary>What stands behind a noun in an adjective made of both.</summary>
    private static readonly HashSet<string> AdjectiveEnds = new(StringComparer.Ordinal)
    {
        "based", "free", "friendly", "wide", "led", "run", "made", "held", "built", "grown", "borne", "born", "to", "in", "by", "on", "high", "long", "sensitive", "conscious", "rich", "tight",
        "poor", "level", "size", "related", "style", "type", "scale", "heavy", "care", "cold", "white", "blue", "green",
    };

    /// <summary>Participles, and nouns with their ending, that make an adjective with the word before them: <c>battery-powered</c>, <c>left-handed</c>, <c>purpose-built</c>.</summary>
    private static readonly HashSet<string> CompoundSeconds = new(StringComparer.Ordinal)
    {
        "powered", "built", "reasoned", "minded", "handed", "fashioned", "driven", "priced", "sized", "shaped", "colored", "coloured", "dressed", "educated", "trained", "loved", "timed", "armed", "legged", "headed", "hearted",
        "eyed", "haired", "faced", "tempered", "mannered", "natured", "seeded", "ranked", "sponsored", "approved", "operated", "controlled", "assisted", "affected", "generated", "oriented", "focused", "centered", "bound", "winning",
        "raising", "saving", "making", "selling", "breaking", "going", "growing", "running", "lasting", "standing", "speaking", "looking", "awaited", "needed", "deserved", "style", "elect", "turned", "produced", "designed",
        "prone", "proof", "resistant", "intensive", "capita", "rigged", "roofed", "walled", "windowed", "storied", "bodied", "skinned", "lit", "fed", "paid", "known", "worn", "drawn", "caught", "grown", "baked", "cooked", "brewed", "knit",
    };

    /// <summary>First syllables that make one word with what looks like such a participle: <c>dis-armed</c>, <c>sur-faced</c>.</summary>
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "un", "re", "dis", "en", "em", "sur", "be", "in", "im", "mis", "over", "under", "out", "de", "sub", "inter", "trans", "con", "com", "ex", "pro", "per", "ab", "ad", "ac", "as", "at", "a", "fore", "with", "up", "down",
        "sea", "rain", "water", "fire", "bullet", "weather", "sound", "child", "fool", "grand", "any", "some", "every", "no", "mean", "rip", "im", "para", "photo", "news", "broad", "home", "sun", "moon", "star", "bed",
        "long", "free", "life", "house", "hair", "book", "dress", "match", "trouble", "wind", "hide", "north", "south", "east", "west", "out", "sub", "for", "fund",
    };

    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal)
    {
        "grandfather", "grandfathers", "grandmother", "grandmothers", "grandson", "grandsons", "granddaughter", "granddaughters", "grandchild", "grandchildren", "grandparents", "aunt", "uncle", "niece", "nephew",
    };

    private static readonly string[] DoubledEndings = ["age", "ages", "ing", "ings", "ed", "er", "ers", "est", "en", "y", "ier", "able", "ery"];

    /// <summary>Whether both are words of a compound that keeps its hyphen: <c>battery-powered</c>, <c>great-grandmother</c>.</summary>
    public static bool IsCompound(string before, string after) =>
        (before is "great" or "Great" && Kin.Contains(after)) || (before.Length > 2 && CompoundSeconds.Contains(after) && !Prefixes.Contains(before));

    /// <summary>Whether the two halves are one word whatever else the page has.</summary>
    public static bool IsOneWord(string before, string after) =>
        SyllableFirsts.Contains(before) || Endings.Contains(after) || IsNounPair(before, after) || IsBetweenDoubled(before, after);

    private static bool IsNounPair(string before, string after) =>
        NounFirsts.Contains(before) && after.Length >= 4 && !AdjectiveEnds.Contains(after) && !IsParticiple(after);

    private static bool IsParticiple(string word) =>
        word.Length >= 5 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal));

    /// <summary>A word is divided between doubled consonants behind one vowel, before an ending: <c>stop-page</c>, <c>run-ning</c>, <c>big-gest</c>.</summary>
    private static bool IsBetweenDoubled(string before, string after)
    {
        if (before.Length < 3 || after.Length < 2 || before[before.Length - 1] != after[0] || IsVowel(after[0]))
            return false;
        var isShortSyllable = IsVowel(before[before.Length - 2]) && !IsVowel(before[before.Length - 3]);
        return isShortSyllable && Array.IndexOf(DoubledEndings, after.Substring(1)) >= 0;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}

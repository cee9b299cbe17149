using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Rule 7 for English: a cut is a space, and a hyphen at it belongs to the word or to the line's end.</summary>
internal static class EnglishJoin
{
    /// <summary>First parts that keep their hyphen before a whole word: prefixes that style guides hyphenate, numbers, and first halves of compound adjectives.</summary>
    private static readonly HashSet<string> CompoundFirsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "high", "low", "long", "short", "well", "ill", "warm", "cold", "hot", "wet", "self", "ex", "all", "prime", "half", "quarter", "full", "part", "mid", "first", "second", "third", "fourth", "fifth",
        "last", "next", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "old", "new", "large", "small", "big", "open", "hard", "soft", "fast", "slow", "deep", "wide", "free", "cost", "data", "state", "city",
        "government", "user", "world", "year", "real", "right", "left", "single", "double", "triple", "multi", "non", "post", "pre", "anti", "pro", "co", "vice",
        "decision", "so", "e", "t", "x", "much", "best", "better", "early", "late", "good", "far", "near", "top", "bottom", "front", "back", "cross", "know",
        "record", "time", "street", "door", "hand", "home", "health", "climate", "energy", "water", "carbon", "light", "labor", "labour", "snow", "face", "site",
    };

    /// <summary>Of those, the ones that as often write their word together.</summary>
    private static readonly HashSet<string> FusingFirsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "multi", "non", "post", "pre", "anti", "pro", "co", "x", "e", "t", "so", "all", "one", "ten", "data", "know", "mid", "user", "state", "ill", "old", "part", "ex",
    };

    /// <summary>Whether the hyphen at the end of <paramref name="left"/> is the line's, not the word's.</summary>
    public static bool DropsHyphen(string left, string right, PageVocabulary vocabulary)
    {
        var stem = left.Substring(0, left.Length - 1);
        var (before, after) = (WordPiece.Last(stem), WordPiece.First(right));
        if (before.Length == 0 || after.Length == 0 || !char.IsLower(after[0]) || char.IsDigit(before[before.Length - 1]))
            return false;
        var hasHyphenBefore = stem.Length > before.Length && stem[stem.Length - before.Length - 1] == '-';
        if (hasHyphenBefore)
            return !IsChainLink(before, after) && vocabulary.Count(after) <= vocabulary.Count(before + after);
        var fused = vocabulary.Count(before + after);
        var hyphened = vocabulary.Count(before + "-" + after);
        if (fused != hyphened)
            return fused > hyphened;
        if (EnglishHyphen.IsCompound(before, after))
            return false;
        if (EnglishHyphen.IsOneWord(before, after) || EnglishClosedCompound.Is(before, after))
            return true;
        if (CompoundFirsts.Contains(before))
            return FusingFirsts.Contains(before) && vocabulary.Count(after) == 0;
        if (after is "old" or "based" or "year" or "term" or "class" or "made" or "free" or "friendly" or "wide" or "led" or "run" or "related" or "up" or "out"
            or "in" or "off" or "down" or "on" or "law" or "to" or "of" or "quality" or "level" or "scale" or "speed" or "profile" or "owned" or "funded" or "backed")
            return false;
        return !(vocabulary.Count(before) > 0 && vocabulary.Count(after) > 0);
    }

    /// <summary>The second hyphen of <c>state-of-the-art</c>, <c>two-year-old</c>, <c>mother-in-law</c>; others divide the second word (<c>high-school</c>).</summary>
    private static bool IsChainLink(string before, string after) =>
        before is "of" or "in" or "to" or "the" or "and" or "or" or "by" or "for" or "on" or "a" or "an" or "at" or "up" or "out" or "off" or "down" or "over" or "as" or "it" or "you" or "be"
            or "year" or "day" or "week" or "month" or "hour" or "minute" or "mile" or "foot" or "feet" or "inch" or "pound" or "ton" or "acre" or "story" or "game" or "point" or "yard" or "meter"
        || after is "old" or "to" or "of" or "the" or "in" or "and" or "on" or "law" or "free" or "long" or "wide" or "year" or "day" or "old,";

    /// <summary>Whether a space belongs between <paramref name="left"/> and <paramref name="right"/>.</summary>
    public static bool HasSpace(string left, string right)
    {
        var (last, first) = (left[left.Length - 1], right[0]);
        if (Sentence.IsOpening(last) || last is '-' or '—' or '/' or '@' || first is ',' or '.' or '!' or '?' or ';' or ':' or ')' or ']' or '”' or '’' or '%' or '/' or '—' or '@')
            return false;
        if (last is '$' or '£' or '€' or '₩' or '#' && char.IsDigit(first))
            return false;
        if (char.IsDigit(last) && char.IsDigit(first))
            return false;
        return !(last is ',' or '.' && left.Length > 1 && char.IsDigit(left[left.Length - 2]) && char.IsDigit(first) && IsRestOfNumber(last, right));
    }

    private static bool IsRestOfNumber(char sign, string right)
    {
        var digits = 0;
        while (digits < right.Length && char.IsDigit(right[digits]))
            digits++;
        return sign == '.' ? digits > 0 : digits == 3;
    }
}

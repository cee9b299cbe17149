namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Compounds that dictionaries write as one word though their first part usually keeps a hyphen (<c>high-speed</c>, but <c>highway</c>).</summary>
internal static class EnglishClosedCompound
{
    private static readonly Dictionary<string, HashSet<string>> Seconds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["high"] = Set("way ways light lights lighted lighting land lands lander rise"),
        ["low"] = Set("land lands lander"),
        ["long"] = Set("shore shoreman shoremen hand house boat horn"),
        ["short"] = Set("age ages cut cuts fall falls hand stop stops bread coming comings list lived"),
        ["fast"] = Set("ball balls break"),
        ["free"] = Set("way ways dom lance lancer lancers hand style stone loader"),
        ["new"] = Set("born borns comer comers found lywed lyweds"),
        ["hard"] = Set("ship ships ware wood woods cover covers back top working ened ens"),
        ["soft"] = Set("ware ball wood woods ened ens"),
        ["hot"] = Set("line lines spot spots bed beds house head"),
        ["wet"] = Set("land lands"),
        ["left"] = Set("over overs ward"),
        ["full"] = Set("back backs"),
        ["quarter"] = Set("back backs final finals ly deck"),
        ["half"] = Set("way time back backs"),
        ["good"] = Set("bye will ness"),
        ["well"] = Set("ness being spring"),
        ["world"] = Set("wide"),
        ["state"] = Set("wide ment ments house hood side sman smen"),
        ["city"] = Set("wide scape"),
        ["year"] = Set("book books long ling lings"),
        ["first"] = Set("hand born"),
        ["second"] = Set("ary arily"),
        ["double"] = Set("header headers"),
        ["cross"] = Set("walk walks road roads word words over overs fire bar bow wind winds"),
        ["wide"] = Set("spread"),
        ["near"] = Set("by"),
        ["late"] = Set("comer comers"),
        ["top"] = Set("soil coat side most knot ping"),
        ["front"] = Set("man line lines iers ier age al"),
        ["bottom"] = Set("land lands less"),
        ["open"] = Set("ing ings er ers ness"),
        ["large"] = Set("mouth"),
        ["small"] = Set("pox holder holders"),
        ["best"] = Set("seller sellers selling"),
        ["record"] = Set("er ers ings"),
        ["cost"] = Set("ume umes ing"),
        ["face"] = Set("lift lifts"),
        ["health"] = Set("care ier iest"),
        ["labor"] = Set("atory atories er ers ious"),
        ["self"] = Set("ish less ishness"),
    };

    /// <summary>What does keep its hyphen behind <c>back</c>; all else is one word: <c>backstop</c>, <c>background</c>, <c>backyard</c>.</summary>
    private static readonly HashSet<string> HyphenedBehindBack = Set("to end door office seat burner channel country page row ordered dated handed");

    public static bool Is(string before, string after)
    {
        if (string.Equals(before, "back", StringComparison.OrdinalIgnoreCase))
            return !HyphenedBehindBack.Contains(after);
        return Seconds.TryGetValue(before, out var seconds) && seconds.Contains(after);
    }

    private static HashSet<string> Set(string words) => new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}

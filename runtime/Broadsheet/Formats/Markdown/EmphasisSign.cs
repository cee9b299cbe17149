namespace Broadsheet.Formats.Markdown;

/// <summary>The sign of emphasis: one or two of a character.</summary>
internal readonly record struct EmphasisSign(char Character, int Length)
{
    /// <summary>Whether emphasis by it begins and ends only beside blanks and punctuation.</summary>
    public bool NeedsBoundary => Character == '_';

    /// <summary>
    /// The sign for emphasis (<paramref name="length"/> 1) or strong emphasis (2). Within emphasis of the same kind it is the other
    /// character: a sign that can both open and close would close what is open (CommonMark 0.31.2, section 6.2, rule 9).
    /// </summary>
    /// <param name="length">How many of the character.</param>
    /// <param name="open">The emphasis that it stands in.</param>
    /// <param name="isAtStart">Whether it stands right behind the sign of the last of these.</param>
    /// <param name="beginsDeep">Whether it begins with emphasis of its kind that two characters do not tell apart from it and what it
    /// stands in.</param>
    public static EmphasisSign Choose(int length, EmphasisSign[] open, bool isAtStart, bool beginsDeep)
    {
        EmphasisSign asterisks = new('*', length), underscores = new('_', length);
        // Such signs are one run.
        if (isAtStart && length == 1 && open[^1] == asterisks && (beginsDeep || open.AsSpan().Count(asterisks) > 1))
            return asterisks;
        if (IsFree(asterisks, open, isAtStart))
            return asterisks;
        if (IsFree(underscores, open, isAtStart))
            return underscores;
        if (!open.AsSpan().Contains(asterisks))
            return asterisks;
        if (!open.AsSpan().Contains(underscores))
            return underscores;
        var isJoined = isAtStart && length == 1 && open[^1].Length == 1;
        return open[^1].Character == '*' == isJoined ? asterisks : underscores;
    }

    /// <summary>
    /// Whether it may be one run with the sign before it: <c>***a** b*</c>, and <c>*__a_ b_ c*</c> where both characters are taken.
    /// </summary>
    public bool MayJoin(EmphasisSign[] open)
    {
        if (open[^1].Length > 1 || open[^1].Character != Character)
            return false;
        return Length == 1 || Array.FindIndex(open, IsOfCharacter(Character)) == open.Length - 1;
    }

    private static Predicate<EmphasisSign> IsOfCharacter(char character) => sign => sign.Character == character;

    private static bool IsFree(EmphasisSign sign, EmphasisSign[] open, bool isAtStart) =>
        !open.AsSpan().Contains(sign) && !(isAtStart && open[^1].Character == sign.Character && !(sign.Length == 2 && sign.MayJoin(open)));
}

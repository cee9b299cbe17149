using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Clauses as an English sentence begins and ends with them.</summary>
internal static class EnglishClause
{
    /// <summary>A heading inside an article is this short.</summary>
    private const int MaxHeading = 48;

    /// <summary>A short line that a verb's particle ends, over a clause that has its own subject and verb, is a heading.</summary>
    public static bool StandsOver(string left, string right) =>
        left.Length <= MaxHeading && char.IsUpper(left[0]) && char.IsUpper(right[0])
            && WordLists.EnglishVerbParticles.Contains(WordPiece.Last(left)) && HasVerbBehindFirst(right);

    /// <summary>How strongly a heading speaks against a cut: more than the open word at its end speaks for one.</summary>
    public const int HeadingWeight = -5;

    /// <summary>A short line that a pronoun or an adverb ends (The smell of it) would go on with a verb, which has no capital.</summary>
    public static bool IsHeadingOver(string left, string right) =>
        left.Length <= MaxHeading && char.IsUpper(left[0]) && char.IsUpper(right[0])
            && WordLists.EnglishHeadingEnds.Contains(WordPiece.Last(left));

    private static bool HasVerbBehindFirst(string text)
    {
        var first = text.IndexOf(' ');
        var end = first < 0 ? -1 : text.IndexOf(' ', first + 1);
        return end > 0 && WordLists.EnglishAuxiliaries.Contains(text.Substring(first + 1, end - first - 1));
    }
}

using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// What goes on with a list's entry that a column's end cut. Entries end without a stop, and group heads stand between them: only
/// what the entry itself asks for, or what stands in entries alone, is its rest.
/// </summary>
internal static class EntryRest
{
    private const int MaxRest = 16;

    public static bool Is(string left, string right) =>
        IsCounted(left, right) || IsMarkedOn(left, right) || IsNumberCut(left, right) || IsPostCut(left, right) || IsAskedFor(left, right);

    /// <summary><c>준공…11</c> and <c>일부터</c>; <c>’…1</c> and <c>인당</c>.</summary>
    private static bool IsCounted(string left, string right)
    {
        if (!char.IsDigit(left[left.Length - 1]) || WordPiece.LastToken(left).IndexOf('-') >= 0)
            return false;
        var word = WordPiece.First(right);
        var stem = word.Substring(0, word.Length - KoreanJoin.ParticleLength(word));
        return KoreanJoin.IsWholeCounter(stem)
            || (stem.Length > 1 && KoreanJoin.IsWholeCounter(stem.TrimEnd('당', '씩', '쯤', '간', '여', '째')));
    }

    /// <summary>Entries set one behind another on a line: their mark stands inside both sides.</summary>
    private static bool IsMarkedOn(string left, string right)
    {
        var at = 1;
        while (at < right.Length && !(right[at - 1] == ' ' && ListMark.IsSign(right[at]) && right[at] is not ('○' or '●')))
            at++;
        return at < right.Length && left.IndexOf(right[at]) >= 0;
    }

    /// <summary>
    /// Posts and names one behind another: where the last one's name is missing, a short line that ends with a name has it.
    /// </summary>
    private static bool IsPostCut(string left, string right)
    {
        var at = left.Length - 1;
        while (at > 0 && !(left[at - 1] == ' ' && ListMark.IsSign(left[at])))
            at--;
        if (at == 0 || right.Length > MaxRest)
            return false;
        var (post, name) = (WordPiece.LastToken(left), WordPiece.LastToken(right));
        return !IsName(post) && IsName(name) && left.Length - at > 2;
    }

    private static bool IsName(string word) => word.Length == 3 && PrintedName.IsKorean(word);

    /// <summary><c>☎ 062-</c> and <c>123-4567</c>.</summary>
    private static bool IsNumberCut(string left, string right) =>
        left.Length > 1 && left[left.Length - 1] is '-' or '~' && char.IsDigit(left[left.Length - 2]) && char.IsDigit(right[0]);

    private static bool IsAskedFor(string left, string right)
    {
        if (Sentence.IsKorean(left) && WordLists.KoreanEntryOpenEndings.End(left) && !right.StartsWith("<", StringComparison.Ordinal))
            return true;
        if (left[left.Length - 1] == '&')
            return true;
        if (Sentence.IsKorean(left))
            return (KoreanProse.EndsOpen(left) || KoreanProse.EndsBound(left)) && Sentence.EndsWithStop(right);
        return WordLists.EnglishEntryOpenWords.Contains(WordPiece.Last(left)) && left[left.Length - 1] is not ('.' or ':')
            && WordPiece.CountOf(left, ' ') > 3;
    }
}

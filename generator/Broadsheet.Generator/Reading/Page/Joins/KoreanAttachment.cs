using Broadsheet.Generator.Naming.Romanization;
using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Pairs at a cut that orthography settles by both sides: a stem and the ending that makes it a proposal (찾아가|자고), a case and its
/// verb (에 한|해, 를 통|해), an auxiliary (타|주셔서), a particle and the word behind it (시설과|인력, 길이밖에|되지).
/// </summary>
internal static class KoreanAttachment
{
    private const int Sure = 16;

    private const int Marked = 5;

    /// <summary>An infinitive ends with one of them: 가, 해, 서, 켜, 와, 돼, 줘.</summary>
    private const string InfinitiveVowels = "ㅏㅐㅓㅕㅘㅙㅝ";

    /// <summary>Above zero: a space belongs at the cut; below: none does; zero: nothing is settled.</summary>
    /// <param name="previous">The word before the piece that the cut follows.</param>
    public static int Weigh(string before, string previous, string after)
    {
        if (before.Length == 1 && IsCaseVerb(previous, before, after))
            return -Sure;
        if (IsSplitWord(before, after))
            return -Sure;
        if (before is "정기" && after.Length > 1)
            return Marked;
        // 는지 asks; the noun 지 stands behind what is past: 떠난 지.
        if (before[before.Length - 1] == '는' && before.Length > 1 && WordLists.KoreanQuestionRests.Contains(after))
            return -Sure;
        if (after[0] == '뿐' && !KoreanFinal.Ends(before, 'ㄹ'))
            return -Sure;
        // 됐는|데: one ending.
        if (before.Length > 1 && before[before.Length - 1] == '는' && KoreanFinal.Is(before[before.Length - 2], 'ㅆ') && after is "데" or "데도")
            return -Sure;
        if (WordLists.KoreanProposals.Contains(after) && before.Length > 1 && KoreanFinal.Ends(before, KoreanFinal.None))
            return -Sure;
        if (WordLists.KoreanFavors.Begin(after) && IsInfinitive(before))
            return Sure;
        if (before.Length > 2 && before.EndsWith("밖에", StringComparison.Ordinal))
            return Sure;
        if (after.Length > 1 && WordLists.KoreanAttributes.Contains(before))
            return Sure;
        return IsCompanion(before, after) ? Marked : 0;
    }

    /// <summary>명에|게, 50m에|서: one particle.</summary>
    public static bool IsOneParticle(string before, string after) =>
        before.Length > 1 && before[before.Length - 1] == '에' && WordLists.KoreanParticleRests.Contains(after);

    private static bool IsSplitWord(string before, string after)
    {
        var rests = WordLists.KoreanSplitWords.Of(before);
        if (rests.Length == 0)
            return false;
        var stem = after.Substring(0, after.Length - KoreanJoin.ParticleLength(after));
        return Array.Exists(
            rests, rest => rest.Length == 1 ? stem == rest || after == rest : after.StartsWith(rest, StringComparison.Ordinal));
    }

    /// <summary><c>목에 한|해</c>, <c>길을 통|해</c>: a verb of one syllable and its ending, told by the case before them.</summary>
    public static bool IsCaseVerb(string previous, string before, string after)
    {
        var particle = KoreanJoin.ParticleLength(previous);
        if (particle == 0 || !(after[0] is '해' or '한' or '할' or '했' or '하' or '함'))
            return false;
        return WordLists.KoreanCaseVerbs.Has(previous.Substring(previous.Length - particle), before.Substring(0, 1));
    }

    /// <summary>타, 가, 와, 해, 기다려: a verb's form before an auxiliary ends in an open syllable on such a vowel.</summary>
    private static bool IsInfinitive(string word)
    {
        var last = word[word.Length - 1];
        return KoreanFinal.Is(last, KoreanFinal.None) && InfinitiveVowels.IndexOf(KoreanSyllable.Of(last).Vowel) >= 0
            && last is not ('사' or '나' or '다' or '마' or '자' or '바' or '라' or '하') && !(word.Length > 1 && last is '가');
    }

    /// <summary>과 behind a closed syllable, 와 behind an open one.</summary>
    private static bool IsCompanion(string before, string after)
    {
        if (before.Length < 3 || after.Length < 2 || after == "의" || WordLists.KoreanNounsLikeCompanions.End(before))
            return false;
        var isClosed = !KoreanFinal.Is(before[before.Length - 2], KoreanFinal.None);
        return before[before.Length - 1] == '과'
            ? isClosed && after[0] is not ('장' or '의' or '는' or '도' or '학')
            : before[before.Length - 1] == '와' && !isClosed && after[0] is not ('의' or '는' or '도');
    }
}

using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Korean orthography where a cut lies: dependent nouns, words after a determiner and counters after a native numeral stand apart,
/// particles, counters after figures, and the verbs that make a verb of a noun do not.
/// </summary>
internal static class KoreanPhrase
{
    /// <summary>Outweighs what syllables tell.</summary>
    private const int Sure = 16;

    /// <summary>About as much as the syllables of two ordinary words.</summary>
    private const int Likely = 7;

    /// <summary>A particle of its own on a whole word.</summary>
    private const int Marked = 5;

    /// <summary>How words go on that begin with 그: 그대로, 그쳤다, 그래서.</summary>
    private const string RestsOfDemonstrative = "대래러런렇리렸친칠치쳤만녀늘림룹릇루물간";

    /// <summary>Above zero: a space belongs at the cut; zero: orthography does not tell.</summary>
    /// <param name="left">All that is known of the text before the cut.</param>
    public static int Weigh(string left, string right)
    {
        var (before, after) = (WordPiece.Last(left), WordPiece.First(right));
        var sign = left.Length > before.Length ? left[left.Length - before.Length - 1] : ' ';
        var stem = StemOf(after);
        if (Sentence.IsOpening(sign) && KoreanTitle.StandsApart(before, after))
            return Sure;
        if (sign is not ' ')
            return WeighBehindSign(before, after, sign);
        var previous = WordPiece.Last(left.Substring(0, left.Length - before.Length).TrimEnd(' '));
        if (KoreanAttachment.IsOneParticle(before, after) || (after[0] == '뿐' && !KoreanFinal.Ends(before, 'ㄹ')))
            return -Sure;
        if (IsFigureWithCounter(before))
            return IsNumberSuffix(after, stem) || KoreanJoin.BeginsInsideWord(right) || BeginsAsParticle(after) ? 0 : Likely + 4;
        if (WordLists.KoreanNumerals.Contains(before) && WordLists.KoreanNativeCounters.Contains(stem)
            && !KoreanAttachment.IsCaseVerb(previous, before, after))
            return Sure;
        if (WordLists.KoreanNumerals.Contains(previous) && WordLists.KoreanNativeCounters.Contains(StemOf(before))
            && !BeginsAsParticle(after) && !IsNumberSuffix(after, stem))
            return Sure;
        return WeighWords(before, previous, after, stem, right);
    }

    private static int WeighWords(string before, string previous, string after, string stem, string right)
    {
        if (BeginsAsParticle(after))
            return 0;
        if (KoreanAttachment.Weigh(before, previous, after) is not 0 and var settled)
            return settled;
        if (stem.Length > 0 && stem[0] == '것' && !WordLists.KoreanDemonstratives.Contains(before))
            return Sure;
        if (WordLists.KoreanDependentNouns.Contains(stem) && IsAdnominal(before, stem))
            return Sure;
        var last = before[before.Length - 1];
        if ((WordLists.KoreanPartsOfTime.Contains(stem) && last is '달' or '월' or '년')
            || (last == '기' && WordLists.KoreanNounsBehindGi.Contains(stem)))
            return Sure;
        if (WordLists.KoreanRelatingNouns.Contains(stem) && (before.Length > 1 || stem.Length > 2))
            return Likely;
        if (WordLists.KoreanDeterminers.Contains(before))
            return before == "그" && RestsOfDemonstrative.IndexOf(after[0]) >= 0 ? 0 : Likely;
        if (WordLists.KoreanAdverbs.Contains(before) || (WordLists.KoreanAdverbs.Contains(after) && before.Length > 1)
            || before.EndsWith("짜리", StringComparison.Ordinal))
            return Likely;
        if (before.Length == 1 && WordLists.KoreanWholeNouns.Contains(before) && EndsAdnominally(previous) || IsLoneVerb(before, previous))
            return Likely;
        if (WordLists.KoreanNumerals.Contains(after) && WordLists.KoreanNativeCounters.Contains(CountedStemOf(SecondWord(right))))
            return Sure;
        return IsFigureWithCounter(StemOf(before)) && StemOf(before).Length < before.Length ? Likely : WeighVerbs(before, after);
    }

    private static int WeighVerbs(string before, string after)
    {
        var last = before[before.Length - 1];
        if (before.Length > 1 && IsLightVerb(after) && "이가게도은는지면야어아안못다고을를로기자히며네".IndexOf(last) < 0
            && !before.EndsWith("하려", StringComparison.Ordinal))
            return -Sure;
        if (KoreanCompoundVerb.Is(before, after))
            return -Sure;
        if (before.Length > 1 && "아어여워려겨켜쳐춰혀해와줘써".IndexOf(last) >= 0 && after.Length > 1)
            return "지진졌질짐서야도요라선있".IndexOf(after[0]) >= 0 ? 0 : IsAuxiliary(after) ? Likely : 3;
        if (before == "해" && IsAuxiliary(after) || (last == '야' && before.Length > 1 && after[0] is '한' or '했' or '할' or '하'))
            return Likely;
        // 걷지|못했다, 오지|않는다: a verb's denial stands apart.
        if (before.Length > 1 && last == '지' && IsDenial(after))
            return Sure;
        if (before.Length > 2 && last is '은' or '는' or '을' or '를' && after.Length > 1)
            return Marked;
        if (before.Length > 3 && last == '에' && after.Length > 1 && after[0] is not ('서' or '게' or '는' or '도' or '만' or '다' or '선'))
            return Marked;
        if (before.Length > 2 && (before.EndsWith("에서", StringComparison.Ordinal) || before.EndsWith("에게", StringComparison.Ordinal))
            && after[0] is not ('는' or '도' or '의'))
            return Marked;
        if (KoreanTitle.StandsApart(before, after))
            return Sure;
        // 분야|별로: the suffix, not the adverb.
        if (after.StartsWith("별로", StringComparison.Ordinal) && before.Length > 1)
            return -Sure;
        return 0;
    }

    private static bool IsDenial(string word) => word[0] is '않' or '못' or '말' && word.Length > 1;

    /// <summary>통제|된다, 염려|한다: what makes a verb of the noun before it.</summary>
    private static bool IsLightVerb(string word) =>
        word[0] is '된' or '됐' or '됩' or '되' or '돼' || word.StartsWith("드립", StringComparison.Ordinal)
        || WordLists.KoreanLightVerbs.Contains(word);

    /// <summary>Behind a closing mark or a sign of measure stands a particle, and the word ends with it.</summary>
    private static int WeighBehindSign(string before, string after, char sign)
    {
        var isBehindWord = sign is '”' or '’' or ')' or '%' or '"' or '\'' or '㎞' or '㎏' or '㎡' or '℃' or '〉' or '》' or '」' or '』';
        return isBehindWord && WordLists.KoreanQuotingParticles.Contains(before) && !KoreanJoin.IsParticle(after)
            && !KoreanJoin.IsParticle(before + after) && !WordLists.KoreanQuotingParticles.Contains(before + after) ? Likely + 4 : 0;
    }

    /// <summary>Whether <paramref name="text"/>, behind a bracket, addresses the person named before it.</summary>
    public static bool BeginsWithAddressTitle(string text) =>
        WordLists.KoreanAddressTitles.Contains(WordPiece.First(text))
            || WordLists.KoreanAddressTitles.Contains(StemOf(WordPiece.First(text)));

    /// <summary>14개, 제62회, 3천명: figures with all of their counter.</summary>
    private static bool IsFigureWithCounter(string word)
    {
        var at = word.Length;
        while (at > 0 && !char.IsDigit(word[at - 1]))
            at--;
        return at > 0 && at < word.Length && KoreanJoin.IsWholeCounter(word.Substring(at).TrimStart('만', '억', '조', '천', '백', '여'));
    }

    private static bool IsAdnominal(string before, string noun)
    {
        if (WordLists.KoreanNounsBehindRieul.Contains(noun) && KoreanFinal.Ends(before, 'ㄹ'))
            return true;
        return noun is not ("수" or "지") && before.Length > 1 && EndsAdnominally(before)
            || (noun is "줄" or "수" && before.EndsWith("는", StringComparison.Ordinal));
    }

    /// <summary>Forms before a noun end in -는, -던, or a tail of ㄴ or ㄹ.</summary>
    private static bool EndsAdnominally(string word) =>
        word.Length > 0 && (word[word.Length - 1] is '는' or '던' || KoreanFinal.Ends(word, 'ㄴ') || KoreanFinal.Ends(word, 'ㄹ'));

    /// <summary>금메달을 딴, 손으로 벤: an adnominal form of one syllable behind its object.</summary>
    private static bool IsLoneVerb(string before, string previous) =>
        before.Length == 1 && KoreanFinal.Ends(before, 'ㄴ') && previous.Length > 1 && previous[previous.Length - 1] is '을' or '를';

    private static bool IsAuxiliary(string word) =>
        "왔온오갔간냈낸내났난나올봤본보줬준주줄줘썼쓰쓴둔두뒀놓놨버있없달".IndexOf(word[0]) >= 0 && word.Length > 1 || WordLists.KoreanLoneAuxiliaries.Contains(word);

    private static string SecondWord(string text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && space + 1 < text.Length
            ? WordPiece.First(text.Substring(space + 1, Math.Min(20, text.Length - space - 1)))
            : "";
    }

    /// <summary>Without its particle or copula.</summary>
    private static string StemOf(string word)
    {
        var ending = WordLists.KoreanCopulas.Ending(word, stem: 1)?.Length ?? KoreanJoin.ParticleLength(word);
        return word.Substring(0, word.Length - ending);
    }

    /// <summary>권씩을, 명쯤이: without what stands between a counter and its particle as well.</summary>
    private static string CountedStemOf(string word)
    {
        var stem = StemOf(word);
        return stem.Length > 1 ? stem.TrimEnd('씩', '쯤', '째') : stem;
    }

    private static bool IsNumberSuffix(string after, string stem) =>
        WordLists.KoreanNumberSuffixes.Contains(after) || WordLists.KoreanNumberSuffixes.Contains(stem);

    /// <summary>A particle, or one with another or a copula's ending behind it.</summary>
    private static bool BeginsAsParticle(string word)
    {
        return KoreanJoin.IsParticle(word) || WordLists.KoreanParticleStarts.Begin(word);
    }
}

using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

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

    private const int TailCount = 28;
    private const int Nieun = 4;
    private const int Rieul = 8;

    private static readonly HashSet<string> NativeNumerals = Set(
        "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 스무 스물 서른 마흔 쉰 예순 몇 여러 서너 두어 두세 대여섯 석 넉");

    private static readonly HashSet<string> NativeCounters = Set(
        "번 번째 배 시 시간 달 해 칸 자루 곳 명 권 살 마리 그루 개 대 가지 사람 군데 차례 채 줄 모금 끼 판 쌍 편 잔 그릇 평 장 건 병 벌 켤레 송이 척 팀 분 집 마을 쪽 통 상자 포기 톨 바퀴 걸음 주 돌 골");

    /// <summary>What a form before a noun (-는, -ㄴ, -ㄹ, -던) leans on.</summary>
    private static readonly HashSet<string> DependentNouns = Set("것 거 수 때 뒤 데 채 만큼 대로 뿐 적 줄 바 듯 점 곳 지 김 탓 동안 가운데 중 다음 후 이상 경우 셈 편 겸");

    /// <summary>Nouns that stand apart from the noun before them as well.</summary>
    private static readonly HashSet<string> RelatingNouns = Set("가운데 때문 동안 등 및 이후 이전 이상 이하 미만 직전 직후 당시 관계자 사이 전체 대부분 일대 일원 안팎 내내 전후");

    /// <summary>Parts of a month or a year.</summary>
    private static readonly HashSet<string> PartsOfTime = Set("말 초 초순 중순 하순");

    /// <summary>Of the dependent nouns, those that begin few other words.</summary>
    private static readonly HashSet<string> WholeNouns = Set("것 때 뒤 데 채 적 곳 중 다음 후");

    private static readonly HashSet<string> Determiners = Set("그 더 또 단 첫 옛 왜 매 몇 및 약 총");

    /// <summary>How words go on that begin with 그: 그대로, 그쳤다, 그래서.</summary>
    private const string RestsOfDemonstrative = "대래러런렇리렸친칠치쳤만녀늘림룹릇루물간";

    /// <summary>Adverbs and times that take no particle.</summary>
    private static readonly HashSet<string> Adverbs = Set(
        "정말 잠시 미리 혼자 스스로 다시 함께 모두 이미 아직 매우 가장 특히 자주 거의 바로 오히려 반드시 새로 더욱 대부분 결국 점차 직접 처음 계속 서로 많이 빨리 조금 먼저 당초 "
        + "다만 또한 이날 올해 내년 지난해 최근 현재 당시 오늘 어제 내일 그동안 앞으로 우선 주로 일부 각각 잇달아 나란히 여전히 꾸준히 가까이 매주 매일 매년 매달 해마다 이달 지난달 밤새 이르면 하지만 그러나 한편 반면 이어");

    private static readonly string[] Copulas = ["이었다", "입니다", "이라며", "이라고", "이면", "이다", "였다", "면"];

    private static readonly string[] ParticleStarts = ["까지", "부터", "에서", "에게", "이면", "입니다", "이다", "이라", "이었", "이며", "이고", "이나", "마다", "처럼", "으로"];

    private static readonly HashSet<string> AddressTitles = Set("씨 양 군 옹 님");

    private static readonly HashSet<string> QuotingParticles = Set("고 라고 며 라며 이라고 이라며 는 이라는 라는 다고 다며 을 를 이 가 은 의 에 에서 로 으로 와 과 도 에는 에서는 면서 라면서 이라면서");

    private static readonly HashSet<string> NumberSuffixes = Set("여 째 씩 쯤 짜리 가량 간 당 대 월 년 년간 일 례 도 차 씩의 째로 째를 짜리의 만 승 전 층짜리 분의");

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
        if (KoreanAttachment.IsOneParticle(before, after) || (after[0] == '뿐' && !HasTail(before, Rieul)))
            return -Sure;
        if (IsFigureWithCounter(before))
            return IsNumberSuffix(after, stem) || KoreanJoin.BeginsInsideWord(right) || BeginsAsParticle(after) ? 0 : Likely + 4;
        if (NativeNumerals.Contains(before) && NativeCounters.Contains(stem) && !KoreanAttachment.IsCaseVerb(previous, before, after))
            return Sure;
        if (NativeNumerals.Contains(previous) && NativeCounters.Contains(StemOf(before)) && !BeginsAsParticle(after) && !IsNumberSuffix(after, stem))
            return Sure;
        return WeighWords(before, previous, after, stem, right);
    }

    private static int WeighWords(string before, string previous, string after, string stem, string right)
    {
        if (BeginsAsParticle(after))
            return 0;
        if (KoreanAttachment.Weigh(before, previous, after) is not 0 and var settled)
            return settled;
        if (stem.Length > 0 && stem[0] == '것' && !(before is "이" or "그" or "저" or "아무" or "날" or "별"))
            return Sure;
        if (DependentNouns.Contains(stem) && IsAdnominal(before, stem))
            return Sure;
        var last = before[before.Length - 1];
        if ((PartsOfTime.Contains(stem) && last is '달' or '월' or '년') || (last == '기' && stem is "전" or "전날" or "직전" or "때문"))
            return Sure;
        if (RelatingNouns.Contains(stem) && (before.Length > 1 || stem.Length > 2))
            return Likely;
        if (Determiners.Contains(before))
            return before == "그" && RestsOfDemonstrative.IndexOf(after[0]) >= 0 ? 0 : Likely;
        if (Adverbs.Contains(before) || (Adverbs.Contains(after) && before.Length > 1) || before.EndsWith("짜리", StringComparison.Ordinal))
            return Likely;
        if (before.Length == 1 && WholeNouns.Contains(before) && EndsAdnominally(previous) || IsLoneVerb(before, previous))
            return Likely;
        if (NativeNumerals.Contains(after) && NativeCounters.Contains(CountedStemOf(SecondWord(right))))
            return Sure;
        return IsFigureWithCounter(StemOf(before)) && StemOf(before).Length < before.Length ? Likely : WeighVerbs(before, after);
    }

    private static int WeighVerbs(string before, string after)
    {
        var last = before[before.Length - 1];
        if (before.Length > 1 && IsLightVerb(after) && "이가게도은는지면야어아안못다고을를로기자히며네".IndexOf(last) < 0 && !before.EndsWith("하려", StringComparison.Ordinal))
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
        if (before.Length > 2 && (before.EndsWith("에서", StringComparison.Ordinal) || before.EndsWith("에게", StringComparison.Ordinal)) && after[0] is not ('는' or '도' or '의'))
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
        || word is "한다" or "했다" or "하는" or "하고" or "하며" or "하기로" or "하면" or "했고" or "했으며" or "합니다";

    /// <summary>Behind a closing mark or a sign of measure stands a particle, and the word ends with it.</summary>
    private static int WeighBehindSign(string before, string after, char sign)
    {
        var isBehindWord = sign is '”' or '’' or ')' or '%' or '"' or '\'' or '㎞' or '㎏' or '㎡' or '℃' or '〉' or '》' or '」' or '』';
        return isBehindWord && QuotingParticles.Contains(before) && !KoreanJoin.IsParticle(after) && !KoreanJoin.IsParticle(before + after) && !QuotingParticles.Contains(before + after) ? Likely + 4 : 0;
    }

    /// <summary>Whether <paramref name="text"/>, behind a bracket, addresses the person named before it.</summary>
    public static bool BeginsWithAddressTitle(string text) => AddressTitles.Contains(WordPiece.First(text)) || AddressTitles.Contains(StemOf(WordPiece.First(text)));

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
        if (noun is "수" or "뿐" or "만큼" or "줄" or "때" && HasTail(before, Rieul))
            return true;
        return noun is not ("수" or "지") && before.Length > 1 && EndsAdnominally(before) || (noun is "줄" or "수" && before.EndsWith("는", StringComparison.Ordinal));
    }

    /// <summary>Forms before a noun end in -는, -던, or a tail of ㄴ or ㄹ.</summary>
    private static bool EndsAdnominally(string word) =>
        word.Length > 0 && (word[word.Length - 1] is '는' or '던' || HasTail(word, Nieun) || HasTail(word, Rieul));

    /// <summary>금메달을 딴, 손으로 벤: an adnominal form of one syllable behind its object.</summary>
    private static bool IsLoneVerb(string before, string previous) =>
        before.Length == 1 && HasTail(before, Nieun) && previous.Length > 1 && previous[previous.Length - 1] is '을' or '를';

    private static bool HasTail(string word, int tail)
    {
        var last = word[word.Length - 1];
        return Hangul.IsSyllable(last) && (last - '가') % TailCount == tail;
    }

    private static bool IsAuxiliary(string word) => "왔온오갔간냈낸내났난나올봤본보줬준주줄줘썼쓰쓴둔두뒀놓놨버있없달".IndexOf(word[0]) >= 0 && word.Length > 1 || word is "온" or "간" or "둔" or "본" or "준" or "쓴";

    private static string SecondWord(string text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && space + 1 < text.Length ? WordPiece.First(text.Substring(space + 1, Math.Min(20, text.Length - space - 1))) : "";
    }

    /// <summary>Without its particle or copula.</summary>
    private static string StemOf(string word)
    {
        foreach (var copula in Copulas)
        {
            if (word.Length > copula.Length && word.EndsWith(copula, StringComparison.Ordinal))
                return word.Substring(0, word.Length - copula.Length);
        }

        return word.Substring(0, word.Length - KoreanJoin.ParticleLength(word));
    }

    /// <summary>권씩을, 명쯤이: without what stands between a counter and its particle as well.</summary>
    private static string CountedStemOf(string word)
    {
        var stem = StemOf(word);
        return stem.Length > 1 ? stem.TrimEnd('씩', '쯤', '째') : stem;
    }

    private static bool IsNumberSuffix(string after, string stem) => NumberSuffixes.Contains(after) || NumberSuffixes.Contains(stem);

    /// <summary>A particle, or one with another or a copula's ending behind it.</summary>
    private static bool BeginsAsParticle(string word)
    {
        if (KoreanJoin.IsParticle(word))
            return true;
        foreach (var start in ParticleStarts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}

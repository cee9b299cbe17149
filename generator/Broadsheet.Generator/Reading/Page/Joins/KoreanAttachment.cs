using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// Pairs at a cut that orthography settles by both sides: a stem and the ending that makes it a proposal (찾아가|자고), a case and its
/// verb (에 한|해, 를 통|해), an auxiliary (타|주셔서), a particle and the word behind it (시설과|인력, 길이밖에|되지).
/// </summary>
internal static class KoreanAttachment
{
    private const int Sure = 16;

    private const int Marked = 5;

    private const int TailCount = 28;

    private const int DoubleSiot = 20;

    /// <summary>Words whose halves look like words: each first half with the second ones.</summary>
    private static readonly Dictionary<string, string[]> SplitWords = new(StringComparer.Ordinal)
    {
        ["할"] = ["머니", "아버지"],
        ["어린"] = ["이", "이집", "이날", "이회관"],
        ["가운"] = ["데"],
        ["이"] = ["번", "때"],
        ["그"] = ["때", "동안"],
        ["여러"] = ["분"],
        ["먼"] = ["저"],
        ["열"] = ["한", "두", "세", "네"],
        ["한"] = ["꺼번", "동안", "때"],
        ["지난"] = ["달", "해", "주", "겨울", "가을", "봄", "여름", "번"],
        ["다음"] = ["날"],
        ["그런"] = ["데"],
        ["아주"] = ["머니"],
        ["하"] = ["지만"],
        ["우"] = ["리"],
    };

    /// <summary>Stems of one syllable whose verb rules a case before it.</summary>
    private static readonly Dictionary<string, string> CaseVerbs = new(StringComparer.Ordinal)
    {
        ["에"] = "한대관의비반속응접임처달",
        ["을"] = "위통향대피",
        ["를"] = "위통향대피",
        ["로"] = "인향",
        ["으로"] = "인향",
        ["과"] = "관대접",
        ["와"] = "관대접",
    };

    private static readonly string[] Proposals = ["자고", "자며", "자는", "자던", "자면서", "자마자"];

    private static readonly string[] Favours = ["주셔", "주시", "주신", "주십", "주세", "드리", "드렸", "드려", "드릴", "버렸", "버리", "보았", "보니", "보면"];

    /// <summary>Nouns and determiners that stand as a word before another noun.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "국내", "해외", "현지", "인근", "각종", "이번", "다음", "지난", "기존", "일반", "주요", "별도", "최신", "자체", "해당", "특정", "임시", "전직", "현직", "신임", "상당수", "대다수", "나머지", "온갖", "여느", "여타", "갖은", "모든", "어떤", "무슨", "어느", "이런", "그런", "저런",
    };

    /// <summary>Words of their own that end like a noun with the particle 과.</summary>
    private static readonly string[] NounsLikeCompanions = ["결과", "효과", "학과", "성과", "통과", "경과", "초과", "부과", "전과", "총무과", "민원과", "교통과"];

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
        if (before[before.Length - 1] == '는' && before.Length > 1 && after is "지" or "지를" or "지도" or "지는" or "지가")
            return -Sure;
        if (after[0] == '뿐' && !HasTail(before, 8))
            return -Sure;
        // 됐는|데: one ending.
        if (before.Length > 1 && before[before.Length - 1] == '는' && HasTail(before.Substring(0, before.Length - 1), DoubleSiot) && after is "데" or "데도")
            return -Sure;
        if (Array.Exists(Proposals, ending => after == ending) && before.Length > 1 && HasTail(before, 0))
            return -Sure;
        if (Array.Exists(Favours, start => after.StartsWith(start, StringComparison.Ordinal)) && IsInfinitive(before))
            return Sure;
        if (before.Length > 2 && before.EndsWith("밖에", StringComparison.Ordinal))
            return Sure;
        if (after.Length > 1 && Attributes.Contains(before))
            return Sure;
        return IsCompanion(before, after) ? Marked : 0;
    }

    /// <summary>명에|게, 50m에|서: one particle.</summary>
    public static bool IsOneParticle(string before, string after) =>
        before.Length > 1 && before[before.Length - 1] == '에' && after is "서" or "게" or "서는" or "게는" or "서도" or "게도";

    private static bool IsSplitWord(string before, string after)
    {
        if (!SplitWords.TryGetValue(before, out var rests))
            return false;
        var stem = after.Substring(0, after.Length - KoreanJoin.ParticleLength(after));
        return Array.Exists(rests, rest => rest.Length == 1 ? stem == rest || after == rest : after.StartsWith(rest, StringComparison.Ordinal));
    }

    /// <summary><c>목에 한|해</c>, <c>길을 통|해</c>: a verb of one syllable and its ending, told by the case before them.</summary>
    public static bool IsCaseVerb(string previous, string before, string after)
    {
        var particle = KoreanJoin.ParticleLength(previous);
        if (particle == 0 || !(after[0] is '해' or '한' or '할' or '했' or '하' or '함'))
            return false;
        return CaseVerbs.TryGetValue(previous.Substring(previous.Length - particle), out var stems) && stems.IndexOf(before[0]) >= 0;
    }

    /// <summary>타, 가, 와, 해, 기다려: a verb's form before an auxiliary ends in an open syllable on such a vowel.</summary>
    private static bool IsInfinitive(string word)
    {
        var last = word[word.Length - 1];
        if (!Hangul.IsSyllable(last) || (last - '가') % TailCount != 0)
            return false;
        // ㅏ ㅐ ㅓ ㅕ ㅘ ㅙ ㅝ
        return (last - '가') / TailCount % 21 is 0 or 1 or 4 or 6 or 9 or 10 or 14 && last is not ('사' or '나' or '다' or '마' or '자' or '바' or '라' or '하') && !(word.Length > 1 && last is '가');
    }

    /// <summary>과 behind a closed syllable, 와 behind an open one.</summary>
    private static bool IsCompanion(string before, string after)
    {
        if (before.Length < 3 || after.Length < 2 || after == "의" || Array.Exists(NounsLikeCompanions, noun => before.EndsWith(noun, StringComparison.Ordinal)))
            return false;
        var isClosed = !HasTail(before.Substring(0, before.Length - 1), 0);
        return before[before.Length - 1] == '과' ? isClosed && after[0] is not ('장' or '의' or '는' or '도' or '학') : before[before.Length - 1] == '와' && !isClosed && after[0] is not ('의' or '는' or '도');
    }

    private static bool HasTail(string word, int tail)
    {
        var last = word[word.Length - 1];
        return Hangul.IsSyllable(last) && (last - '가') % TailCount == tail;
    }
}

using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Rule 7 for Korean: whether a space stood where a column's end cut a text, told by the signs and words at the cut.</summary>
internal static class KoreanJoin
{
    /// <summary>Beyond this weight the syllables alone decide; the page's own words do below it.</summary>
    private const int Certain = 14;

    private const int UnknownWords = 3;

    private static readonly string[] Particles =
    [
        "으로부터", "에서부터", "이라고", "이라며", "라면서", "에서는", "에서도", "으로는", "으로도", "에게서", "까지는", "까지도", "이라는", "부터는", "에서", "에는",
        "에도", "에게", "으로", "로서", "로써", "로는", "로도", "까지", "부터", "마다", "처럼", "보다", "라고", "라며", "라는", "이며", "이나", "이고", "이다", "과의", "와의",
        "들의", "들은", "들이", "들을", "들과", "들도", "만의", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "고", "며", "나", "랑",
    ];

    /// <summary>Particles that, alone, are never a word of their own.</summary>
    private static readonly HashSet<string> LoneParticles = new(StringComparer.Ordinal)
    {
        "을", "를", "은", "는", "의", "엔", "에선", "에겐", "에서", "에서는", "에서도", "에는", "에도", "에게", "에게는", "에게도", "으로", "으로는", "으로도", "까지", "까지는", "까지도", "부터", "부터는", "처럼", "께서",
        "께서는", "이라고", "이라며", "이라는", "이었다", "입니다", "이지만", "이라서", "이라도", "이어서", "이어야", "이면서", "이므로", "로부터", "으로부터", "로서", "로써", "에서부터",
    };

    /// <summary>What cannot begin a word: endings that a cut left alone.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "다", "했다", "됐다", "였다", "었다", "았다", "졌다", "겠다", "니다", "습니다", "합니다", "입니다", "는다", "인다", "린다", "친다", "킨다", "하고", "하며", "하는", "했으며",
        "했고", "됐으며", "됐고", "되고", "되며", "되는", "되어", "돼", "라고", "라며", "라는", "다고", "다며", "다는", "이다", "이라고", "이라며", "이며", "이고", "면서", "으며",
        "므로", "지만", "는데", "도록", "적으로", "적인", "들은", "들이", "들을", "들의", "들과", "들에게", "들도", "고", "며", "면", "지", "서", "게", "했다고", "한다고", "된다고",
        "었으며", "았으며", "였으며", "었고", "았고", "였고", "었던", "았던", "였던", "하기", "되기", "시키는", "시키고", "스러운", "스럽게", "롭게", "로운", "짜리", "째", "씩", "쯤",
    };

    private static readonly string[] Counters =
    [
        "년", "월", "일", "시", "분", "초", "명", "개", "건", "원", "만", "억", "조", "천", "백", "회", "차", "위", "곳", "대", "살", "세", "평", "층", "호", "번", "주", "여", "배",
        "점", "권", "장", "척", "채", "쌍", "마리", "그루", "가구", "가지", "개월", "시간", "퍼센트", "킬로", "미터", "톤", "도", "급", "인", "석", "학년", "포인트", "달러", "엔",
        "쪽", "면", "편", "곡", "표", "종", "칸", "승", "패", "무", "골", "경기", "라운드", "세대", "필지", "상자", "마지기", "자루", "사람", "차례", "주년", "주일", "년대", "번째", "개국",
        "개교", "차선", "차로", "박", "기", "량", "동", "팀", "모", "줄", "통", "병", "벌", "잔",
        "%", "㎞", "㎡", "㏊", "㎏", "㎝", "㎜", "℃", "kg", "km", "ha", "m", "t", "GW", "MW", "kW",
    ];

    /// <summary>How many characters at a word's end are a particle; 0 for none.</summary>
    public static int ParticleLength(string word)
    {
        foreach (var particle in Particles)
        {
            if (word.Length > particle.Length && word.EndsWith(particle, StringComparison.Ordinal))
                return particle.Length;
        }

        return 0;
    }

    /// <summary>Whether <paramref name="text"/> begins with what counts the number before it.</summary>
    public static bool IsCounter(string text)
    {
        foreach (var counter in Counters)
        {
            if (text.StartsWith(counter, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="text"/> is what counts a number, all of it.</summary>
    public static bool IsWholeCounter(string text) => Array.IndexOf(Counters, text) >= 0;

    /// <summary>Whether <paramref name="word"/> is a particle and nothing else.</summary>
    public static bool IsParticle(string word) => Array.IndexOf(Particles, word) >= 0;

    /// <summary>Whether <paramref name="text"/> begins with a particle or ending that a cut left without its word.</summary>
    public static bool BeginsInsideWord(string text)
    {
        var word = WordPiece.First(text);
        return Endings.Contains(word) || BeginsWithPastTense(text) || (word is "을" or "를" or "은" or "는" or "의" or "에" or "와" or "과" or "로" or "으로" or "에서" or "까지" or "에게" or "부터");
    }

    /// <summary>A syllable that ends in ㅆ is a verb's past: 렸, 졌, 겠 begin no word, 있, 했 and a few others do.</summary>
    private static bool BeginsWithPastTense(string text)
    {
        const int TailCount = 28;
        const int DoubleSiot = 20;
        return Hangul.IsSyllable(text[0]) && (text[0] - '가') % TailCount == DoubleSiot && "있했됐갔왔났썼봤샀줬잤컸탔섰쌌팠찼떴꼈".IndexOf(text[0]) < 0;
    }

    /// <summary>Whether a space belongs between <paramref name="left"/> and <paramref name="right"/>, which a cut made of one text.</summary>
    public static bool HasSpace(string left, string right, PageVocabulary vocabulary)
    {
        var (last, first) = (left[left.Length - 1], right[0]);
        if (Sentence.IsOpening(last) || (Sentence.IsClosing(first) && first is not ('\'' or '"' or '<')) || first is ',' or '.' or '·' or '%' or '~' or '!' or '?' or '…' or ':' or ';')
            return false;
        if (last is '·' or '~' or '/' or '-' or '@' or '=' || first is '/' or '~' or '@' or '=')
            return false;
        if (first == '다' && right.Length > 1 && right[1] is '.' or '”' or '’')
            return false;
        if (char.IsDigit(last))
            return !char.IsDigit(first) && !IsCounter(right) && !BeginsInsideWord(right) && !(first is '-' or '(') && !IsNumberWord(right);
        if (last is ',' or '.' && char.IsDigit(first) && left.Length > 1 && char.IsDigit(left[left.Length - 2]))
            return last == ',' && !IsGroupOfThree(right);
        if (last is ',' or '.' or '!' or '?' or '…' or ';' or ':')
            return true;
        if (Sentence.IsClosing(last) && last is not ('\'' or '"'))
            return right.StartsWith("하", StringComparison.Ordinal) || (!BeginsWithParticle(right) && !(last == ')' && KoreanPhrase.BeginsWithAddressTitle(right)));
        if (last == '%')
            return !BeginsWithParticle(right) && !right.StartsWith("포인트", StringComparison.Ordinal);
        return HasSpaceBetweenWords(left, right, vocabulary);
    }

    private static bool HasSpaceBetweenWords(string left, string right, PageVocabulary vocabulary)
    {
        var (last, first) = (left[left.Length - 1], right[0]);
        if (last is '"' or '\'')
            return Sentence.IsClosed(left) ? !BeginsWithParticle(right) : IsClosingStraight(left) && !BeginsWithParticle(right);
        if (first == '(')
            return false;
        if (Sentence.IsOpening(first) || first is '"' or '\'')
            return first is not ('"' or '\'') || !IsOpenStraight(left, first);
        var (before, after) = (WordPiece.Last(left), WordPiece.First(right));
        if (before.Length == 0 || after.Length == 0)
            return true;
        if (!Hangul.IsSyllable(last) || !Hangul.IsSyllable(first))
            return HasSpaceBetweenScripts(before, after, right, vocabulary);
        if (LoneParticles.Contains(after))
            return false;
        // 320여 is one piece of digits and Hangul.
        if (last == '여' && before.Length > 1 && char.IsDigit(before[before.Length - 2]))
            return IsCounter(right);
        if (last is '만' or '억' or '조' && first == '원')
            return false;
        return WeighWords(before, after, vocabulary) + SyllableSpacing.Weigh(before, after) + KoreanPhrase.Weigh(left, right) > 0;
    }

    /// <summary>The page's own words: the two together, or each alone.</summary>
    private static int WeighWords(string before, string after, PageVocabulary vocabulary)
    {
        var together = vocabulary.Count(before + after) + CountStem(before + after, vocabulary);
        if (together > 0 || (before.Length + after.Length > 2 && vocabulary.HasPiece(before + after)))
            return -Certain;
        if (vocabulary.HasPair(before, after))
            return Certain;
        var isBeforeWord = before.Length > 1 && vocabulary.Count(before) > 0;
        var isAfterWord = after.Length > 1 && vocabulary.Count(after) + CountStem(after, vocabulary) > 0;
        // Neither an ending nor a word the page knows: a long compound is likelier cut than two words met.
        if (!isBeforeWord && !isAfterWord && before.Length > 2 && SyllableSpacing.WeighEnd(before) <= 0)
            return -UnknownWords;
        return (isBeforeWord ? 3 : 0) + (isAfterWord ? 4 : 0) + (isBeforeWord && isAfterWord ? 2 : 0);
    }

    /// <summary>Whether the page has the word that two pieces make.</summary>
    public static bool IsOneWord(string before, string after, PageVocabulary vocabulary) =>
        vocabulary.Count(before + after) + CountStem(before + after, vocabulary) > 0;

    private static int CountStem(string word, PageVocabulary vocabulary)
    {
        var particle = ParticleLength(word);
        return particle > 0 && word.Length - particle >= 2 ? vocabulary.Count(word.Substring(0, word.Length - particle)) : 0;
    }

    private static bool HasSpaceBetweenScripts(string before, string after, string right, PageVocabulary vocabulary)
    {
        if (vocabulary.Count(before + after) > 0)
            return false;
        if (Hangul.IsSyllable(right[0]))
            return !BeginsWithParticle(right) && after.Length > 1;
        // 4천800원 is one number, 3만 4천 two words; 1천t is a measure.
        if (before.Length > 1 && char.IsDigit(before[before.Length - 2]) && before[before.Length - 1] is '천' or '백' or '만' or '억')
            return char.IsDigit(right[0]) && before[before.Length - 1] is '만' or '억';
        if (Hangul.IsSyllable(before[before.Length - 1]))
            return true;
        return vocabulary.Count(before) > 0 && vocabulary.Count(after) > 0;
    }

    private static bool BeginsWithParticle(string text)
    {
        var word = WordPiece.First(text);
        if (word.Length == 0)
            return false;
        if (Array.IndexOf(Particles, word) >= 0 || Endings.Contains(word))
            return true;
        return word.StartsWith("이라", StringComparison.Ordinal) || word.StartsWith("라고", StringComparison.Ordinal) || word.StartsWith("으로", StringComparison.Ordinal);
    }

    private static bool IsNumberWord(string right) => WordPiece.First(right) is var word && (word is "여" or "만" or "억" or "조" or "천" || IsTenths(word));

    /// <summary>4할로, 3할이다; no 할인, 할머니.</summary>
    private static bool IsTenths(string word) => word.Length > 0 && word[0] == '할' && (word.Length == 1 || "로을이에의은도".IndexOf(word[1]) >= 0);

    private static bool IsGroupOfThree(string right) =>
        right.Length >= 3 && char.IsDigit(right[1]) && char.IsDigit(right[2]) && (right.Length == 3 || !char.IsDigit(right[3]));

    private static bool IsClosingStraight(string left) => WordPiece.CountOf(left, left[left.Length - 1]) % 2 == 0;

    /// <summary>Whether the straight mark that begins the right side closes a quotation.</summary>
    private static bool IsOpenStraight(string left, char mark) => WordPiece.CountOf(left, mark) % 2 == 1;
}

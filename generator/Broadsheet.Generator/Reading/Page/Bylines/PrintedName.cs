using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What can be a person's name in print.</summary>
internal static class PrintedName
{
    private const string Surnames =
        "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈단견당";

    private static readonly string[] CompoundSurnames = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방", "망절", "어금", "장곡", "강전", "소봉"];

    /// <summary>Words that begin as a surname does and stand before 기자 in ordinary sentences.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "이날", "이번", "이후", "이어", "이에", "이런", "이때", "이와", "한편", "한때", "전날", "전직", "전문", "현장", "현직", "현지", "취재", "본지", "담당", "동료",
        "선배", "후배", "여러", "여성", "남성", "모든", "어느", "어떤", "우리", "오늘", "지역", "지난", "방송", "신문", "사진", "사회", "정치", "경제", "문화",
        "국제", "스포츠", "인턴", "수습", "선임", "객원", "시민", "명예", "학생", "주재", "전국", "서울", "부산", "광주", "외신", "고참", "신입", "소속", "출신",
        "해당", "유명", "인기", "연예", "의학", "과학", "군사", "환경", "기상", "청년", "어린이", "대학", "주요", "기성", "진짜", "가짜", "동아", "조선", "한국",
        "중앙", "한겨레", "경향", "국민", "세계", "민주", "공동", "합동", "정부", "청와대", "국회", "경찰", "검찰", "법조", "출입", "전담", "제보", "방문",
    };

    private static readonly HashSet<string> LatinParticles = new(StringComparer.Ordinal)
    {
        "de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn", "ten", "ter", "dos", "y", "e",
    };

    /// <summary>A Korean name: a surname and one or two syllables, or a compound surname and one or two.</summary>
    public static bool IsKorean(string word)
    {
        if (word.Length is < 2 or > 4 || !IsHangul(word) || NoNames.Contains(word))
            return false;
        if (word.Length == 4)
            return HasCompoundSurname(word);
        return Surnames.IndexOf(word[0]) >= 0 || HasCompoundSurname(word);
    }

    /// <summary>A name written in Hangul that need not be Korean: up to four words, such as 마이클 브라운.</summary>
    public static bool IsHangul(string word)
    {
        foreach (var c in word)
        {
            if (!Hangul.IsSyllable(c))
                return false;
        }

        return word.Length > 0;
    }

    /// <summary>A word of a name in Latin letters: <c>Jane</c>, <c>O'Brien</c>, <c>McKay</c>, <c>J.</c>, <c>Kim-Lee</c>, <c>DOE</c>, <c>van</c>.</summary>
    public static bool IsLatinWord(string word)
    {
        if (word.Length == 0)
            return false;
        foreach (var c in word)
        {
            if (!(char.IsLetter(c) && !Hangul.IsSyllable(c)) && c is not ('-' or '\'' or '’' or '.'))
                return false;
        }

        return char.IsUpper(word[0]) && (word[word.Length - 1] != '.' || word.Length <= 4);
    }

    public static bool IsLatinParticle(string word) => LatinParticles.Contains(word);

    private static bool HasCompoundSurname(string word)
    {
        foreach (var surname in CompoundSurnames)
        {
            if (word.Length > surname.Length && word.StartsWith(surname, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

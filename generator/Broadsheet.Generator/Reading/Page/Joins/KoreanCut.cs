using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>Signs at a cut in Korean text that leave no choice: what stands behind it begins nothing.</summary>
internal static class KoreanCut
{
    /// <summary>Syllables that are a sentence: answers.</summary>
    private const string Answers = "네예음어아응왜";

    public static bool Is(string left, string right) =>
        right[0] == '뿐' || IsTimeCut(left, right) || IsDenialCut(left, right) || IsLastSyllable(right);

    /// <summary><c>오후</c> and <c>2시 운영</c>, <c>9월</c> and <c>4일까지</c>.</summary>
    private static bool IsTimeCut(string left, string right)
    {
        var digits = 0;
        while (digits < right.Length && char.IsDigit(right[digits]))
            digits++;
        if (IsDay(left) && WordLists.KoreanTimesOfDay.Beginning(right) is { } part && right.Length > part.Length + 1
            && right[part.Length] == ' ' && char.IsDigit(right[part.Length + 1]))
            return true;
        if (digits is 0 or > 2 || digits == right.Length)
            return false;
        var word = WordPiece.Last(left);
        if (WordLists.KoreanTimesOfDay.Contains(word))
            return right[digits] is '시' or ':';
        return word.Length > 1 && char.IsDigit(word[word.Length - 2])
            && ((word[word.Length - 1] == '월' && right[digits] == '일') || (word[word.Length - 1] == '년' && right[digits] == '월')
                || (word[word.Length - 1] == '시' && right[digits] == '분'));
    }

    /// <summary><c>발인 6일</c>, <c>6일(화)</c>.</summary>
    private static bool IsDay(string text)
    {
        var end = text.Length - 1;
        if (text[end] == ')' && end > 3 && text[end - 2] == '(')
            end -= 3;
        return end > 0 && text[end] == '일' && char.IsDigit(text[end - 1]);
    }

    /// <summary><c>허물지</c> and <c>않았으면 한다.</c></summary>
    private static bool IsDenialCut(string left, string right) =>
        left.Length > 2 && left[left.Length - 1] == '지' && Hangul.IsSyllable(left[left.Length - 2]) && right.Length > 2
        && (right[0] == '않' || WordLists.KoreanDenials.Begin(right));

    /// <summary><c>회관</c> cut before its last syllable: no sentence is one syllable and a stop.</summary>
    private static bool IsLastSyllable(string right) =>
        right.Length > 1 && Hangul.IsSyllable(right[0]) && right[1] is '.' && Answers.IndexOf(right[0]) < 0
            && (right.Length == 2 || right[2] is ' ' or '”' or '’');
}

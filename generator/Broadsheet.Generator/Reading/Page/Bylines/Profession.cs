using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>What people are who write for a newspaper without working there: <c>교수</c>, <c>시인</c>, <c>여행작가</c>.</summary>
internal static class Profession
{
    public static bool IsWriter(string word) => WordLists.KoreanWriters.End(word) && word.IndexOf(' ') < 0 && word.Length <= 6;

    /// <summary>The longest profession that is the last word, or its end, of <paramref name="text"/>.</summary>
    public static string? EndOf(string text) => WordLists.KoreanProfessions.Ending(text);
}

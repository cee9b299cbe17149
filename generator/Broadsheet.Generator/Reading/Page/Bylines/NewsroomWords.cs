using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>The words by which bylines and datelines are known: roles, desks, agencies, places.</summary>
internal static class NewsroomWords
{
    /// <summary>A role on its own, such as 기자 or 의학전문기자.</summary>
    public static bool IsRole(string word)
    {
        if (WordLists.KoreanRoles.Contains(word))
            return true;
        if (word.Length >= 4 && WordLists.KoreanHeadEndings.End(word, stem: 2))
            return true;
        foreach (var ending in WordLists.KoreanRoleEndings.Words)
        {
            var stem = word.Length - ending.Length;
            if (stem >= 2 && word.EndsWith(ending, StringComparison.Ordinal) && !PrintedName.IsKorean(word.Substring(0, stem)))
                return stem <= 6;
        }

        return false;
    }

    /// <summary>Who heads a desk, such as 문화부장.</summary>
    public static bool IsChief(string? role) => role is not null && WordLists.KoreanChiefEndings.End(role);

    /// <summary>A word that opens a role of two words, such as 선임 기자.</summary>
    public static bool IsRolePrefix(string word) => WordLists.KoreanRolePrefixes.Contains(word);

    /// <summary>An office or house by the ending of its name: what stands before 제공 in a credit.</summary>
    public static bool IsOwner(string word) => IsPublisher(word) || WordLists.KoreanOwnerEndings.End(word, stem: 1);

    /// <summary>A house that keeps pictures: 한빛박물관 소장 credits one, 한지우 소장 heads something.</summary>
    public static bool IsCollection(string word) => WordLists.KoreanCollections.End(word, stem: 1);

    /// <summary>How many characters at the end of a word are a role that is glued to the name before it; 0 for none.</summary>
    public static int GluedRoleLength(string word)
    {
        for (var length = Math.Min(6, word.Length - 2); length >= 2; length--)
        {
            if (WordLists.KoreanRoles.Contains(word.Substring(word.Length - length))
                && PrintedName.IsKorean(word.Substring(0, word.Length - length)))
                return length;
        }

        return 0;
    }

    public static bool IsAgency(string word) => WordLists.KoreanAgencies.Contains(word) || IsTeam(word);

    /// <summary>A part of the newsroom that signs without a name: 특별취재팀, 온라인뉴스팀, 편집부.</summary>
    private static bool IsTeam(string word) => WordLists.KoreanTeams.Contains(word) || WordLists.KoreanTeamEndings.End(word, stem: 2);

    public static bool IsPublisher(string word) => IsAgency(word) || WordLists.KoreanPublisherEndings.End(word, stem: 2);

    /// <summary>The part of a newsroom that stands between a name and a role, such as 사회부.</summary>
    public static bool IsDesk(string word) => WordLists.KoreanDeskEndings.End(word, stem: 2);

    public static bool IsPlace(string word) => WordLists.KoreanDatelinePlaces.Contains(word);
}

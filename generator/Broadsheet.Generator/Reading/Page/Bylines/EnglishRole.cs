using Broadsheet.Generator.Reading.Page.Lexicon;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// What stands behind a name in an English byline: <c>Staff Writer</c>, <c>Courier Correspondent</c>, <c>The Associated Press</c>.
/// </summary>
internal static class EnglishRole
{
    /// <summary>Words of a role or employer, one of which only those have.</summary>
    public static bool Matches(string part)
    {
        var isRole = false;
        foreach (var word in part.Split(' '))
        {
            var bare = word.Trim('.', ',');
            var isKnown = IsKnown(bare);
            if (!isKnown && !WordLists.EnglishPostWords.Contains(bare) && !PrintedName.IsLatinWord(word))
                return false;
            isRole |= isKnown;
        }

        return isRole;
    }

    /// <summary>A newspaper, or its own people, as the owner of a picture: <c>Harbor Courier</c>, <c>Staff</c>.</summary>
    public static bool IsNewspaper(string name) =>
        Matches(name) && Array.Exists(
            name.Split(' '), static word => WordLists.EnglishPaperWords.Contains(word) || word is "Staff" or "staff" || IsNoun(word));

    /// <summary>Whether the last word says what someone is at a newspaper: enough to tell a byline without <c>By</c>.</summary>
    public static bool EndsInNoun(string part) => Matches(part) && IsNoun(part.Substring(part.LastIndexOf(' ') + 1));

    /// <summary>
    /// A line that says no more than what someone is at a newspaper, or which: <c>Staff Writer</c>, <c>Ledger Staff</c>, <c>The Associated
    /// Press</c>.
    /// </summary>
    public static bool IsPosition(string line) =>
        IsAgency(line)
            || (Matches(line)
                && (EndsInNoun(line) || Array.IndexOf(["Staff", "STAFF", "staff"], line.Substring(line.LastIndexOf(' ') + 1)) >= 0
            || line.StartsWith("Special to ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("For the ", StringComparison.OrdinalIgnoreCase)
            || WordLists.EnglishPaperWords.Contains(line.Substring(line.LastIndexOf(' ') + 1))));

    /// <summary>
    /// Where a role begins that follows a name of two words or more without a comma (<c>Jane Doe Staff Writer</c>); 0 for none.
    /// </summary>
    public static int StartWithin(string part)
    {
        var at = part.IndexOf(' ') + 1;
        for (at = at == 0 ? 0 : part.IndexOf(' ', at) + 1; at > 0; at = part.IndexOf(' ', at) + 1)
        {
            var end = part.IndexOf(' ', at);
            if (IsKnown(end < 0 ? part.Substring(at) : part.Substring(at, end - at)))
                return EndsInNoun(part.Substring(at)) ? at : 0;
        }

        return 0;
    }

    public static bool IsAgency(string name) => WordLists.EnglishAgencies.Contains(name);

    /// <summary>A newspaper or agency by its name: <c>Harbor Courier</c>, <c>The Daily Ledger</c>, <c>AP</c>; no post there.</summary>
    public static bool IsHouse(string name)
    {
        if (IsAgency(name))
            return true;
        var words = name.Split(' ');
        return WordLists.EnglishPaperWords.Contains(words[words.Length - 1]) && Array.TrueForAll(words, IsHouseWord);
    }

    private static bool IsHouseWord(string word) =>
        PrintedName.IsLatinWord(word) && !IsNoun(word) && !WordLists.EnglishNoHouseWords.Contains(word);

    /// <summary>A post without the house it is at: <c>Staff Writer</c>, <c>Correspondent</c>, <c>Staff</c>.</summary>
    public static bool IsPlainPost(string text) =>
        Array.TrueForAll(text.Split(' '), static word => WordLists.EnglishPostAdjectives.Contains(word) || IsNoun(word))
            && (IsNoun(text.Substring(text.LastIndexOf(' ') + 1)) || string.Equals(text, "staff", StringComparison.OrdinalIgnoreCase));

    /// <summary>An agency or newsroom that stands where a person's name would.</summary>
    public static bool IsNewsroom(string name)
    {
        if (IsAgency(name))
            return true;
        var blank = name.LastIndexOf(' ');
        if (blank < 0 || !WordLists.EnglishNewsroomEndings.Contains(name.Substring(blank + 1)))
            return false;
        foreach (var word in name.Split(' '))
        {
            if (!PrintedName.IsLatinWord(word) && word is not "and")
                return false;
        }

        return true;
    }

    /// <summary>
    /// What <c>From</c> or <c>Compiled from</c> names: <c>staff reports</c>, <c>staff and wire reports</c>, <c>news services</c>.
    /// </summary>
    public static bool IsReports(string name)
    {
        var words = name.Split(' ');
        if (words.Length > 6 || !WordLists.EnglishReportEndings.Contains(words[words.Length - 1].TrimEnd('.')))
            return false;
        foreach (var word in words)
        {
            if (!IsKnown(word) && !WordLists.EnglishReportEndings.Contains(word.TrimEnd('.')) && !PrintedName.IsLatinWord(word)
                && !WordLists.EnglishReportWords.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary><c>Staff Writers</c> of several people is <c>Staff Writer</c> of each.</summary>
    public static string Singular(string role)
    {
        var words = role.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var bare = words[i].TrimEnd(',');
            if (IsPlural(bare))
                words[i] = bare.Substring(0, bare.Length - 1) + words[i].Substring(bare.Length);
        }

        return string.Join(" ", words);
    }

    private static bool IsKnown(string word) =>
        WordLists.EnglishPostAdjectives.Contains(word) || WordLists.EnglishPaperWords.Contains(word) || IsNoun(word);

    private static bool IsNoun(string word) => WordLists.EnglishPosts.Contains(word) || IsPlural(word);

    private static bool IsPlural(string word) =>
        word.Length > 1 && word[word.Length - 1] is 's' or 'S' && WordLists.EnglishPosts.Contains(word.Substring(0, word.Length - 1));
}

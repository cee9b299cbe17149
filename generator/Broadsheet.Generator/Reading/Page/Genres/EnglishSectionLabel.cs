using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Genres;

/// <summary>
/// The name of a section or beat that an English newspaper sets above a headline: <c>Courts</c>, <c>Rural schools</c>,
/// <c>Parks &amp; recreation</c>, <c>The Herald interview</c>.
/// </summary>
internal static class EnglishSectionLabel
{
    private const int MaxWords = 4;

    /// <summary>Of three letters or fewer are names of teams, not of sections.</summary>
    private const int LeastWord = 4;

    private static readonly HashSet<string> Beats = new(StringComparer.OrdinalIgnoreCase)
    {
        "school", "schools", "government", "court", "courts", "education", "politics", "business", "matters", "affairs", "interview", "report", "life", "living", "news", "watch", "notebook", "diary", "column", "history", "science",
        "health", "sport", "sports", "culture", "arts", "art", "books", "theater", "theatre", "music", "film", "food", "travel", "housing", "transit", "transport", "transportation", "environment", "weather",
        "wildlife", "farming", "agriculture", "fishing", "fisheries", "safety", "crime", "justice", "law", "economy", "markets", "energy", "technology", "religion", "faith", "council", "budget", "election", "elections", "review", "profile",
        "spotlight", "questions", "focus", "essay", "analysis", "investigation", "feature", "features", "hall", "roads", "parks", "recreation", "planning", "zoning", "development", "services", "police", "utilities", "infrastructure",
        "conservation", "preservation", "heritage", "football", "basketball", "baseball", "softball", "hockey", "soccer", "golf", "tennis", "volleyball", "wrestling", "swimming", "rowing", "sailing", "racing", "cricket",
        "rugby", "gardening", "garden", "home", "family", "community", "neighborhoods", "style", "media", "television", "outdoors", "nature", "trade", "shipping", "industry", "retail", "labor", "labour", "jobs", "work", "tourism", "museums",
        "aging", "veterans", "charity", "space", "medicine", "research", "archaeology", "climate", "flooding", "drought", "wildfire", "wildfires", "immigration", "taxes", "finance", "banking", "aviation", "railways", "rail", "harbor", "harbour", "waterfront",
    };

    /// <summary>Whether <paramref name="line"/> is such a name over the headline <paramref name="below"/>.</summary>
    public static bool StandsOver(string line, string below)
    {
        if (line.Length == 0 || !char.IsUpper(line[0]) || !HeadlineCase.IsHeadlineLong(below))
            return false;
        var words = line.Split(' ');
        if (words.Length > MaxWords || !Array.TrueForAll(words, static word => word == "&" || Array.TrueForAll(word.ToCharArray(), static c => char.IsLetter(c) || c is '-' or '’' or '\'')))
            return false;
        if (words.Length == 1)
            return line.Length >= LeastWord;
        if (!Beats.Contains(words[words.Length - 1]))
            return false;
        // Three words may be a sentence (Board backs budget); an article or a joint shows that they are a name.
        return words.Length == 2 || words[0] is "The" or "Our" || Array.Exists(words, static word => word is "and" or "&" or "of" or "in" or "at");
    }
}

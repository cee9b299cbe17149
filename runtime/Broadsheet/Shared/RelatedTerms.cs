namespace Broadsheet.Shared;

/// <summary>What an article is about, as far as it is compared with others.</summary>
internal sealed class RelatedTerms
{
    private const int LeastLatinLetters = 4;
    private const int HangulStem = 2;

    private static readonly HashSet<string> Stopwords = new(StringComparer.Ordinal)
    {
        "about", "after", "again", "against", "also", "among", "been", "before", "being", "between", "both", "could", "does", "down",
        "during", "each", "ever", "every", "first", "from",
        "have", "here", "high", "into", "just", "last", "less", "like", "made", "make", "many", "more", "most", "much", "must", "near",
        "never", "next", "only", "other", "over", "says", "should",
        "since", "some", "still", "such", "take", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those",
        "through", "time", "under", "until", "upon", "very", "want",
        "week", "well", "were", "what", "when", "where", "which", "while", "will", "with", "without", "would", "year", "years", "your",
        "그러", "그리", "대한", "대해", "따라", "때문", "또한", "모두", "다시", "올해", "우리", "위해", "이번", "있는", "있다", "지난", "통해", "하는", "한다", "함께",
    };

    /// <param name="keywords">The article's keywords.</param>
    /// <param name="texts">Its headline and decks.</param>
    public RelatedTerms(IEnumerable<string> keywords, IEnumerable<string> texts)
    {
        var terms = new List<string>();
        foreach (var keyword in keywords)
            terms.Add(keyword.ToLowerInvariant());
        Keywords = Distinct(terms);
        terms.Clear();
        foreach (var text in texts)
            AddWords(text, terms);
        Words = Distinct(terms);
    }

    /// <summary>Each once, in ordinal order.</summary>
    public string[] Keywords { get; }

    /// <inheritdoc cref="Keywords"/>
    public string[] Words { get; }

    private static string[] Distinct(List<string> terms)
    {
        terms.Sort(StringComparer.Ordinal);
        var count = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            if (count == 0 || terms[i] != terms[count - 1])
                terms[count++] = terms[i];
        }

        terms.RemoveRange(count, terms.Count - count);
        return [.. terms];
    }

    private static void AddWords(string text, List<string> words)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start && Stem(text.Substring(start, i - start).ToLowerInvariant()) is { } stem && !Stopwords.Contains(stem))
                words.Add(stem);
            start = i + 1;
        }
    }

    /// <summary>
    /// A Korean word without its endings, which its first two syllables nearly always are; an English one without the plural's s.
    /// </summary>
    private static string? Stem(string word)
    {
        if (Hangul.IsSyllable(word[0]))
            return word.Length < HangulStem ? null : word.Substring(0, HangulStem);
        if (word[0] > '\u02FF')
            return word;
        if (word.Length < LeastLatinLetters)
            return null;
        return word[word.Length - 1] == 's' && word[word.Length - 2] != 's' ? word.Substring(0, word.Length - 1) : word;
    }
}

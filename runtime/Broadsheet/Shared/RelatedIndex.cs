using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// The articles that an article is related to: those that share most keywords and words of the headline with it, rare ones counting more.
/// Computed when compiling, so that asking costs nothing.
/// </summary>
/// <remarks>
/// Whole numbers only: the same articles are related on each machine. Of the articles that share a term only the nearest in the list are
/// compared, which keeps the work linear and prefers articles of the same time.
/// </remarks>
internal readonly struct RelatedIndex(string text, int count)
{
    /// <summary>How many related articles there are at most.</summary>
    public const int Most = 5;

    private const int Neighbours = 48;
    private const int KeywordWeight = 4;
    private const int LeastScore = 4;

    private readonly PositionDigits _digits = new(count + 1);

    /// <summary>The positions of the articles related to the one at <paramref name="position"/>, nearest first.</summary>
    public List<int> Of(int position)
    {
        var related = new List<int>(Most);
        for (var i = 0; i < Most; i++)
        {
            if (_digits.ReadAt(text.AsSpan(), (position * Most) + i) is > 0 and var found)
                related.Add(found - 1);
        }

        return related;
    }

    /// <summary>The index of articles by their positions.</summary>
    /// <param name="articles">What each is about.</param>
    public static string Print(IReadOnlyList<RelatedTerms> articles)
    {
        var postings = Postings(articles);
        var digits = new PositionDigits(articles.Count + 1);
        var text = new StringBuilder(articles.Count * Most * digits.Width);
        var scores = new int[articles.Count];
        var touched = new List<int>();
        var best = new int[Most];
        for (var position = 0; position < articles.Count; position++)
        {
            foreach (var keyword in articles[position].Keywords)
                AddScores(postings[OfKeyword(keyword)], position, KeywordWeight, articles.Count, scores, touched);
            foreach (var word in articles[position].Words)
                AddScores(postings[word], position, 1, articles.Count, scores, touched);
            var found = FindBest(touched, scores, best);
            for (var i = 0; i < Most; i++)
                digits.Write(text, i < found ? best[i] + 1 : 0);
            foreach (var other in touched)
                scores[other] = 0;
            touched.Clear();
        }

        return text.ToString();
    }

    private static Dictionary<string, List<int>> Postings(IReadOnlyList<RelatedTerms> articles)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var position = 0; position < articles.Count; position++)
        {
            foreach (var keyword in articles[position].Keywords)
                Add(postings, OfKeyword(keyword), position);
            foreach (var word in articles[position].Words)
                Add(postings, word, position);
        }

        return postings;
    }

    /// <summary>A keyword that is a word of the headline, too, counts as both.</summary>
    private static string OfKeyword(string keyword) => "#" + keyword;

    private static void Add(Dictionary<string, List<int>> postings, string term, int position)
    {
        if (!postings.TryGetValue(term, out var positions))
            postings.Add(term, positions = []);
        positions.Add(position);
    }

    /// <summary>
    /// Fills <paramref name="best"/> with the positions of the highest scores, of equal ones those that come first in the list, and gives
    /// how many there are.
    /// </summary>
    private static int FindBest(List<int> touched, int[] scores, int[] best)
    {
        var count = 0;
        foreach (var position in touched)
        {
            if (scores[position] < LeastScore)
                continue;
            var at = count;
            while (at > 0
                && (scores[position] > scores[best[at - 1]] || (scores[position] == scores[best[at - 1]] && position < best[at - 1])))
                at--;
            if (at == best.Length)
                continue;
            count = Math.Min(count + 1, best.Length);
            Array.Copy(best, at, best, at + 1, count - at - 1);
            best[at] = position;
        }

        return count;
    }

    private static void AddScores(List<int> positions, int position, int weight, int count, int[] scores, List<int> touched)
    {
        var score = weight * Rarity(count, positions.Count);
        if (score == 0)
            return;
        var at = positions.BinarySearch(position);
        var end = Math.Min(positions.Count, at + Neighbours + 1);
        for (var i = Math.Max(0, at - Neighbours); i < end; i++)
        {
            if (i == at)
                continue;
            if (scores[positions[i]] == 0)
                touched.Add(positions[i]);
            scores[positions[i]] += score;
        }
    }

    /// <summary>
    /// Quarters of the binary logarithm of how many articles there are for one that has the term, rounded down between powers of two along
    /// a line; what every article has says nothing.
    /// </summary>
    private static int Rarity(int count, int having)
    {
        const int FractionBits = 16;
        var ratio = ((long)count << FractionBits) / having;
        var bits = FractionBits;
        while (ratio >> (bits + 1) > 0)
            bits++;
        return (4 * (bits - FractionBits)) + (int)((ratio >> (bits - 2)) & 3);
    }
}

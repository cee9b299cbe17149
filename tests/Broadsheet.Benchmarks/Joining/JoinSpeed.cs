using System.Globalization;
using Broadsheet.Benchmarks.Lookup;

namespace Broadsheet.Benchmarks.Joining;

/// <summary>
/// Joining three collections, and what is then asked of the join, beside what an app would write by itself: all articles sorted into an
/// array, and a dictionary by slug.
/// </summary>
internal static class JoinSpeed
{
    private const int Asked = 1_000;

    public static int Run(bool isSmoke)
    {
        Console.WriteLine("| articles | | by | ms median (min–max) | KB allocated |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var count in isSmoke ? [5] : new[] { 1_000, 10_000 })
            Run(count, rounds: isSmoke ? 1 : 41);
        return 0;
    }

    private static void Run(int count, int rounds)
    {
        var corpus = new JoinCorpus(count);
        Check(ArticleCollection.Join<Article>(corpus.Make()), new JoinPeer(corpus.Make()));
        var random = new Random(4);
        string[] slugs = [.. corpus.Slugs];
        // None of them is the object that an article has.
        string[] known = [.. Enumerable.Range(0, Asked).Select(_ => new string(slugs[random.Next(slugs.Length)].AsSpan()))];
        string[] unknown = [.. Enumerable.Range(0, Asked).Select(_ => corpus.Unknown[random.Next(corpus.Unknown.Length)])];

        var table = new JoinTable(string.Create(CultureInfo.InvariantCulture, $"3 × {count:N0}"));
        for (var round = 0; round < rounds * 2; round++)
        {
            table.IsCounted = round >= rounds;
            var (parts, own) = (corpus.Make(), corpus.Make());
            var joined = table.Take("made", "`Join`", () => ArticleCollection.Join<Article>(parts));
            var peer = table.Take("made", "array and dictionary", () => new JoinPeer(own));
            table.Take("every article, in order", "`Join`", () => Slots(joined));
            table.Take("every article, in order", "array and dictionary", () => Slots(peer.Articles));
            table.Take("1,000 slugs that are there", "`Join`", () => known.Count(slug => joined.TryGet(slug, out _)));
            table.Take(
                "1,000 slugs that are there", "array and dictionary", () => known.Count(slug => peer.BySlug.TryGetValue(slug, out _)));
            table.Take("1,000 slugs that are not", "`Join`", () => unknown.Count(slug => joined.TryGet(slug, out _)));
            table.Take(
                "1,000 slugs that are not", "array and dictionary", () => unknown.Count(slug => peer.BySlug.TryGetValue(slug, out _)));
            table.Take("a section, for the first time", "`Join`", () => joined.InSection(JoinCorpus.Section).Count);
            table.Take(
                "a section, for the first time",
                "array and dictionary",
                () => peer.Articles.Where(article => article.Section == JoinCorpus.Section).ToArray());
            table.Take("a section, again", "`Join`", () => joined.InSection(JoinCorpus.Section).Count);
            table.Take(
                "a section, again",
                "array and dictionary",
                () => peer.Articles.Where(article => article.Section == JoinCorpus.Section).ToArray());
        }

        table.Print();
    }

    private static int Slots(ArticleCollection<Article> articles)
    {
        var count = 0;
        foreach (var article in articles)
            count += article is LookupArticle ? 1 : 0;
        return count;
    }

    private static int Slots(Article[] articles)
    {
        var count = 0;
        foreach (var article in articles)
            count += article is LookupArticle ? 1 : 0;
        return count;
    }

    private static void Check(ArticleCollection<Article> joined, JoinPeer peer)
    {
        if (!joined.Select(article => article.DatePublished).SequenceEqual(peer.Articles.Select(article => article.DatePublished)))
            throw new InvalidOperationException("The two orders are not by the same dates.");
        if (!joined.Select(article => article.Slug).ToHashSet().SetEquals(peer.BySlug.Keys))
            throw new InvalidOperationException("The two have not the same articles.");
    }
}

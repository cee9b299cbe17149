using System.Globalization;
using Broadsheet.Benchmarks.Lookup;
using Broadsheet.Shared;

namespace Broadsheet.Benchmarks.Joining;

/// <summary>Three collections as three projects compile them, whose articles are new each time: nothing is decoded yet.</summary>
internal sealed class JoinCorpus
{
    public const string Section = "Harbour";
    private const int Parts = 3;
    private const int ArticlesOfADay = 4;

    private static readonly string[] Sections = [Section, "City", "시장", "Sport", "Weather"];

    private readonly Part[] _parts;

    public JoinCorpus(int articlesOfAPart)
    {
        var slugs = new Corpus(seed: 3).Slugs(articlesOfAPart * (Parts + 1), isKorean: false);
        Unknown = slugs[(articlesOfAPart * Parts)..];
        _parts = [.. slugs[..(articlesOfAPart * Parts)].Chunk(articlesOfAPart).Select(Part.Of)];
    }

    /// <summary>Slugs that no article has.</summary>
    public string[] Unknown { get; }

    public IEnumerable<string> Slugs => _parts.SelectMany(static part => part.Slugs);

    public ArticleCollection<LookupArticle>[] Make() => [.. _parts.Select(static part => part.Make())];

    private sealed record Part(string[] Slugs, string Index, string Terms)
    {
        public static Part Of(string[] slugs)
        {
            // As a compiled collection is: days from the newest, and the articles of each by their files.
            string[] ordered = [.. slugs.Chunk(ArticlesOfADay).SelectMany(static day => day.Order(StringComparer.Ordinal))];
            var terms = TermIndex.Print(
                [.. ordered.Select(static (_, place) => new[] { KeyValuePair.Create(TermIndex.Kind.Section, SectionOf(place)) })]);
            return new Part(ordered, SlugIndex.Build(ordered), terms);
        }

        public ArticleCollection<LookupArticle> Make() =>
            LookupArticle.CollectionOf(
                Slugs.Select(static (slug, place) => LookupArticle.Of(slug, DayOf(place), SectionOf(place))), Index, Terms);

        private static string DayOf(int place) =>
            new DateOnly(2026, 5, 1).AddDays(-(place / ArticlesOfADay)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private static string SectionOf(int place) => Sections[place % Sections.Length];
    }
}

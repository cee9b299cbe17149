using Broadsheet.Shared;

namespace Broadsheet.Benchmarks;

/// <summary>An article as generated code makes it: nothing decoded yet, the slug found in its record.</summary>
public sealed class LookupArticle : Article
{
    private LookupArticle(string record)
        : base(record, "")
    {
    }

    public static LookupArticle Of(string slug) => Of(slug, "2026-05-01", "Harbour");

    public static LookupArticle Of(string slug, string day, string section) =>
        new($"slug {slug}\nheadline {slug}\ncollection news\nsource content/news/{slug}.md\t1\t40\npublished {day}T00:00:00+00:00\nsection {section}");

    public static ArticleCollection<LookupArticle> CollectionOf(string[] slugs) => new([.. slugs.Select(Of)], new Index(SlugIndex.Build(slugs), ""));

    /// <summary>The collection that has the texts of an index that was made once.</summary>
    public static ArticleCollection<LookupArticle> CollectionOf(IEnumerable<LookupArticle> articles, string slugs, string terms) => new([.. articles], new Index(slugs, terms));

    private sealed class Index(string slugs, string terms) : CollectionIndex
    {
        public override string Slugs => slugs;

        public override string Terms => terms;

        public override string Related => "";

        public override void CompleteArticle(int place)
        {
        }
    }
}

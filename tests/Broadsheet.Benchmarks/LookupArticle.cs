using Broadsheet.Text;

namespace Broadsheet.Benchmarks;

/// <summary>An article as generated code makes it: nothing decoded yet, the slug found in its record.</summary>
public sealed class LookupArticle : Article
{
    private LookupArticle(string record)
        : base(record, "")
    {
    }

    public static LookupArticle Of(string slug) =>
        new($"slug {slug}\nheadline {slug}\ncollection news\nsource content/news/{slug}.md\t1\t40\npublished 2026-05-01T00:00:00+00:00");

    public static ArticleCollection<LookupArticle> CollectionOf(string[] slugs) => new([.. slugs.Select(Of)], new Index(SlugIndex.Build(slugs)));

    private sealed class Index(string slugs) : CollectionIndex
    {
        public override string Slugs => slugs;

        public override string Terms => "";

        public override string Related => "";

        public override void CompleteArticle(int place)
        {
        }
    }
}

using Broadsheet.CompilerServices;
using Broadsheet.Shared;

namespace Broadsheet.Benchmarks.Lookup;

/// <summary>An article as generated code makes it: nothing decoded yet, the slug found in its record.</summary>
public sealed class LookupArticle : Article
{
    private LookupArticle(string record)
        : base(new CompiledArticle(CompiledFormat.Number, record, ""))
    {
    }

    public static LookupArticle Of(string slug) => Of(slug, "2026-05-01", "Harbour");

    public static LookupArticle Of(string slug, string day, string section) =>
        new($"slug {slug}\nheadline {slug}\ncollection news\nsource content/news/{slug}.md\t1\t40\npublished {day}T00:00:00+00:00\nsection {section}");

    public static ArticleCollection<LookupArticle> CollectionOf(string[] slugs) =>
        CollectionOf(slugs.Select(Of), SlugIndex.Build(slugs), "");

    /// <summary>The collection that has the texts of an index that was made once.</summary>
    public static ArticleCollection<LookupArticle> CollectionOf(IEnumerable<LookupArticle> articles, string slugs, string terms)
    {
        ArticleCollection<LookupArticle>? slot = null;
        return CompilerServices.ArticleSlot.Keep(ref slot, [.. articles], new Index(slugs, terms));
    }

    private sealed class Index(string slugs, string terms) : CompilerServices.CollectionIndex(CompiledFormat.Number)
    {
        public override string Slugs => slugs;

        public override string Terms => terms;

        public override string Related => "";

        public override void CompleteArticle(int place)
        {
        }
    }
}

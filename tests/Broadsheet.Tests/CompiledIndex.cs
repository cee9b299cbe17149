using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Tests;

/// <summary>What the compiler computes of articles, as generated code gives it.</summary>
internal sealed class CompiledIndex(IReadOnlyList<Article> articles) : CompilerServices.CollectionIndex(CompiledFormat.Number)
{
    public override string Slugs { get; } = SlugIndex.Build([.. articles.Select(article => article.Slug)]);

    public override string OtherSlugs => Others;

    public string Others { get; init; } = "";

    public override string Ending { get; } = new PositionDigits(articles.Count)
        .Write(new StringBuilder(), Enumerable.Range(0, articles.Count).Where(place => articles[place].Period.Until is not null))
        .ToString();

    public override string Terms { get; } = TermIndex.Print(ArticleTerms.Of(articles));

    public override string Related { get; } = RelatedIndex.Print(ArticleTerms.RelatedOf(articles));

    public override void CompleteArticle(int place)
    {
    }
}

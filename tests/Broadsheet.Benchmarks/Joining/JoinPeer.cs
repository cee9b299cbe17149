using Broadsheet.Benchmarks.Lookup;

namespace Broadsheet.Benchmarks.Joining;

/// <summary>What an app would write by itself to have several collections as one.</summary>
internal sealed class JoinPeer
{
    public JoinPeer(ArticleCollection<LookupArticle>[] parts)
    {
        Articles = [.. parts[0].Concat(parts[1]).Concat(parts[2]).OrderByDescending(static article => article.DatePublished)];
        BySlug = Articles.ToDictionary(static article => article.Slug, StringComparer.Ordinal);
    }

    public Article[] Articles { get; }

    public Dictionary<string, Article> BySlug { get; }
}

using Broadsheet.CompilerServices;

namespace Broadsheet.Tests;

/// <summary>A collection's type as the generator writes it.</summary>
internal sealed class NewsArticle : Article
{
    private readonly int? _level;

    public NewsArticle()
    {
    }

    public NewsArticle(string record, string html)
        : base(CompiledArticle.Of(record, html))
    {
    }

    public int? Level { get => _level ?? Record.Int32(".level"); init => _level = value; }

    public static NewsArticle WithSlug(string slug) => new($"slug {slug}\nheadline {slug}\ncollection news", "");
}

using Broadsheet;
using Broadsheet.Formats;
using HarborCourier.Content;

namespace HarborCourier;

/// <summary>What feeds, the sitemap and JSON-LD say of the site.</summary>
internal static class Site
{
    public static FeedInfo Info { get; } = new()
    {
        Title = "Harbor Courier · 항구일보",
        Home = new Uri("https://courier.example"),
        Description = "A bilingual newspaper, compiled",
        Language = "en",
        AuthorPage = static byline => Authors.TryGet(byline.AuthorSlug, out var author) ? At(author.Path) : null,
    };

    /// <summary>Advertisements stay in the paper.</summary>
    public static IReadOnlyList<Article> Feed { get; } = [.. News.All.Where(article => article.Genre is not Genre.Advertisement)];

    public static IReadOnlyList<Article> Pages { get; } = [.. News.All, .. Guides.All, .. Authors.All];

    /// <summary>The site, with the address of one of its feeds.</summary>
    public static FeedInfo InfoOf(string path) => Info with { Address = At(path) };

    private static Uri At(string path) => new(Info.Home, path);
}

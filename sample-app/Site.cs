using Broadsheet.Formats;
using HarborCourier.Content;

namespace HarborCourier;

/// <summary>What feeds, sitemaps and JSON-LD say of the site.</summary>
internal static class Site
{
    public static FeedInfo Info { get; } = new()
    {
        Title = "Harbor Courier · 항구일보",
        Home = new Uri("https://courier.example"),
        Description = "A bilingual newspaper, compiled",
        Language = "en",
        AuthorPage = static byline => Authors.TryGet(byline.AuthorSlug, out var author) ? new Uri(Info!.Home, author.Path) : null,
    };
}

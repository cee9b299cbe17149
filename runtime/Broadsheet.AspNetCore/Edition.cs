using Broadsheet.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>
/// The time in which nothing appears and nothing goes. What is published stays the same for as long, and so do pages that are made of
/// nothing else.
/// </summary>
/// <param name="since">A moment at which it had begun.</param>
/// <param name="until">When the next article appears or goes, of this collection or one that is served beside it; none where none
/// does.</param>
/// <param name="isWhole">Whether all articles of the collection are published.</param>
/// <param name="pages">Keeps pages; none where they are made for each request.</param>
/// <param name="json">Keeps the articles as JSON; none where the collection is not served so.</param>
internal sealed class Edition(DateTimeOffset since, DateTimeOffset? until, bool isWhole, KeptDocuments? pages, KeptDocuments? json)
{
    private readonly int _updates = HotReload.Updates;

    public DateTimeOffset? Until => until;

    public KeptDocuments? Pages => pages;

    public KeptDocuments? Json => json;

    /// <summary>
    /// Whether an article is published at a moment of the edition. Its dates are read from its text each time, so that is asked last:
    /// all may be, and a page that is kept, nearly always one for the root of the host, was published.
    /// </summary>
    public bool Has(Article article, DateTimeOffset now) =>
        isWhole || pages?.Find(article, "") is not null || article.IsPublished(new FixedClock(now));

    /// <summary>Whether it is still the one of now; after a clock was put back, or the running app's code was changed, it is not.</summary>
    public bool IsOf(DateTimeOffset now) => now >= since && !(now >= until) && _updates == HotReload.Updates;
}

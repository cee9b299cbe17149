using Broadsheet.AspNetCore.Http;

namespace Broadsheet.AspNetCore;

/// <summary>
/// The time between two publications. What is published stays the same until the next embargo ends, and so do pages that are made of nothing else.
/// </summary>
/// <param name="since">A moment at which it had begun.</param>
/// <param name="until">The next publication, of this collection or one that is served beside it; none where no article is dated ahead.</param>
/// <param name="pages">Keeps pages; none where they are made for each request.</param>
/// <param name="json">Keeps the articles as JSON; none where the collection is not served so.</param>
internal sealed class Edition(DateTimeOffset since, DateTimeOffset? until, KeptDocuments? pages, KeptDocuments? json)
{
    private readonly int _updates = HotReload.Updates;

    public DateTimeOffset? Until => until;

    public KeptDocuments? Pages => pages;

    public KeptDocuments? Json => json;

    /// <summary>
    /// Whether an article is published at a moment of the edition. Its date is read from its text each time, so that is asked last:
    /// nothing may be dated ahead, and a page that is kept, nearly always one for the root of the host, was published.
    /// </summary>
    public bool Has(Article article, DateTimeOffset now) => until is null || pages?.Find(article, "") is not null || !(article.DatePublished > now);

    /// <summary>Whether it is still the one of now; after a clock was put back, or the running app's code was changed, it is not.</summary>
    public bool IsOf(DateTimeOffset now) => now >= since && !(now >= until) && _updates == HotReload.Updates;
}

using Broadsheet.AspNetCore.Http;
using Broadsheet.AspNetCore.Routing;

namespace Broadsheet.AspNetCore;

/// <summary>What of a collection is published by now, and what is kept until that changes, or what is published beside it.</summary>
internal sealed class Editions<T>(
    ArticleCollection<T> articles, ServedCollections served, ArticleEndpointOptions<T> options, TimeProvider clock)
    where T : Article
{
    /// <summary>Of a collection's pages, and of its JSON.</summary>
    private const int KeptBytes = 16 * 1024 * 1024;

    private Edition? _edition;

    /// <summary>Whether an article is published by now.</summary>
    public bool IsPublished(T article)
    {
        var now = clock.GetUtcNow();
        return At(now).Has(article, now);
    }

    /// <summary>The edition of a moment. Two requests at once may begin one each; one of them keeps its pages.</summary>
    public Edition At(DateTimeOffset now)
    {
        if (_edition is { } current && current.IsOf(now))
            return current;
        var moment = new FixedClock(now);
        return _edition = new Edition(
            now,
            served.NextPublication(moment),
            articles.Published(moment).Count == articles.Count,
            options.KeepsPages ? new KeptDocuments(KeptBytes) : null,
            options.SiteDocuments is null ? null : new KeptDocuments(KeptBytes));
    }
}

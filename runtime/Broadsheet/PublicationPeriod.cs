namespace Broadsheet;

/// <summary>When an article is published: from a moment on, and up to another, each where it has one.</summary>
internal readonly record struct PublicationPeriod(DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Whether the article is published at a moment.</summary>
    public bool Contains(DateTimeOffset now) => !(From > now) && !(Until <= now);

    /// <summary>The next moment at which that changes; none where it never does again.</summary>
    public DateTimeOffset? NextBound(DateTimeOffset now)
    {
        if (Until <= now || Until <= From)
            return null;
        return From > now ? From : Until;
    }
}

namespace Broadsheet.Formats;

/// <summary>What a feed or sitemap says of the site, beside its articles. A title and the site's address are enough.</summary>
/// <remarks>
/// <code>
/// var site = new FeedInfo { Title = "Harbor Courier", Home = new Uri("https://courier.example") };
/// var feed = site with { Address = new Uri("https://courier.example/feed.xml") };
/// RssFeed.Write(response.BodyWriter, News.All.Published(TimeProvider.System), feed);
/// </code>
/// An article's address is <see cref="Home"/> and <see cref="Article.Path"/>, one after the other, percent-encoded as RFC 3987, section 3.1
/// has it. A relative address in its text is resolved against that, by RFC 3986, section 5.2; one that begins with <c>/</c> counts from
/// <see cref="Home"/>, too.
/// </remarks>
public sealed record FeedInfo
{
    /// <summary>The site's name; in a news sitemap the publication's, exactly as it appears on the site.</summary>
    public required string Title { get; init; }

    /// <summary>Where the site begins, such as <c>https://courier.example</c> or <c>https://example.org/courier/</c>.</summary>
    /// <exception cref="ArgumentException">It is not absolute.</exception>
    public required Uri Home { get; init => field = Absolute(value); }

    /// <summary>
    /// The address of the feed or sitemap itself. Without it a feed does not say where it comes from, which validators ask for.
    /// </summary>
    /// <exception cref="ArgumentException">It is not absolute.</exception>
    public Uri? Address { get; init => field = value is null ? null : Absolute(value); }

    /// <summary>What the site is about, in a sentence. RSS requires it: the title stands in.</summary>
    public string? Description { get; init; }

    /// <summary>The site's language as a BCP 47 tag, such as <c>ko</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The notice of rights that holds for the whole feed.</summary>
    public string? Copyright { get; init; }

    /// <summary>Who answers for articles without a byline. Atom requires an author: the title stands in.</summary>
    public string? Author { get; init; }

    /// <summary>The site's logo.</summary>
    /// <exception cref="ArgumentException">It is not absolute.</exception>
    public Uri? Logo { get; init => field = value is null ? null : Absolute(value); }

    /// <summary>
    /// Finds the page of a person from the byline, such as by <see cref="Byline.AuthorSlug"/>; <see langword="null"/> where there is none.
    /// </summary>
    public Func<Byline, Uri?>? AuthorPage { get; init; }

    /// <summary>
    /// Whether feeds and sitemaps have articles that are not published, yet or any more, as a preview for editors may. They leave them out
    /// otherwise.
    /// </summary>
    public bool IncludesEmbargoed { get; init; }

    private static Uri Absolute(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri
            ? address
            : throw new ArgumentException($"'{address}' is not absolute; write it with https:// and a host.", nameof(address));
    }
}

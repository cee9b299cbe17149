using System.Buffers;
using System.Text.Json;

namespace Broadsheet.Formats;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1), with the whole text of each article as HTML.</summary>
/// <remarks>
/// Serve it as <c>application/feed+json</c>. An article's <c>id</c> is its address, with the first slug of <c>formerly</c> where it was
/// renamed. What an article does not say, its date, headline,
/// byline or language, is left out, as the specification allows; readers take the authors and the language of the feed then.
/// </remarks>
public static class JsonFeed
{
    /// <summary>Writes a feed, UTF-8 without a byte order mark.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="articles">The articles in the order wanted, such as the newest twenty. Those whose date lies ahead are left
    /// out.</param>
    /// <param name="site">What the feed says of itself.</param>
    /// <param name="clock">Tells what is published by now; absent, the system's.</param>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(site);
        articles = PublishedArticles.Of(articles, site, clock);
        var addresses = new SiteAddress(site);
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        WriteFeed(json, site, addresses);
        json.WriteStartArray("items"u8);
        foreach (var article in articles)
            WriteItem(json, article, site, addresses);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, TimeProvider?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(Stream output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null) =>
        StreamBuffer.Write(output, articles, site, clock, Write);

    /// <inheritdoc cref="Write(IBufferWriter{byte}, IReadOnlyList{Article}, FeedInfo, TimeProvider?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(
        Stream output, IReadOnlyList<Article> articles, FeedInfo site, TimeProvider? clock = null,
        CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(output, articles, site, clock, Write, cancellationToken);

    private static void WriteFeed(Utf8JsonWriter json, FeedInfo site, SiteAddress addresses)
    {
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
        json.WriteString("title"u8, site.Title);
        json.WriteString("home_page_url"u8, addresses.Home);
        json.WriteOptional("feed_url"u8, site.Address);
        json.WriteOptional("description"u8, site.Description);
        json.WriteOptional("icon"u8, site.Logo);
        json.WriteOptional("language"u8, site.Language);
        json.WriteStartArray("authors"u8);
        WriteAuthor(json, site.Author ?? site.Title, null);
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, Article article, FeedInfo site, SiteAddress addresses)
    {
        var page = addresses.PageOf(article);
        json.WriteStartObject();
        json.WriteString("id"u8, addresses.IdOf(article));
        json.WriteString("url"u8, page.Address);
        json.WriteOptional("title"u8, article.Headline);
        json.WriteString("content_html"u8, AbsoluteHtml.Of(article, page));
        json.WriteOptional("summary"u8, article.Summary);
        json.WriteOptional("image"u8, FirstImage(article, page));
        json.WriteOptional("date_published"u8, article.DatePublished);
        json.WriteOptional("date_modified"u8, article.DateModified);
        WriteAuthors(json, article, site);
        WriteTags(json, article);
        if (FeedText.IsForeign(article, site))
            json.WriteString("language"u8, article.Language);
        json.WriteEndObject();
    }

    private static string? FirstImage(Article article, BaseAddress page)
    {
        foreach (var figure in article.Figures)
        {
            if (figure.Source is { Length: > 0 } source)
                return page.Resolve(source);
        }

        return null;
    }

    private static void WriteAuthors(Utf8JsonWriter json, Article article, FeedInfo site)
    {
        if (article.Bylines.IsEmpty)
            return;
        json.WriteStartArray("authors"u8);
        foreach (var byline in article.Bylines)
            WriteAuthor(json, byline.Name, site.AuthorPage?.Invoke(byline));
        json.WriteEndArray();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, Uri? page)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteOptional("url"u8, page);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, Article article)
    {
        if (article.Section is null && article.Keywords.IsEmpty)
            return;
        json.WriteStartArray("tags"u8);
        if (article.Section is not null)
            json.WriteStringValue(article.Section);
        foreach (var keyword in article.Keywords)
            json.WriteStringValue(keyword);
        json.WriteEndArray();
    }
}

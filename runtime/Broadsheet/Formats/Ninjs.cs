using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Broadsheet.Formats;

/// <summary>
/// An article as IPTC ninjs 3.1 ("News in JSON"), for the newsrooms and agencies that take it over. Its schema is
/// <c>http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json</c>; the roles of headlines and bodies are those of IPTC's examples.
/// </summary>
/// <remarks>
/// Serve it as <c>application/json</c>. <c>uri</c> is the article's address, <c>version</c> the moment of its last change (absent without a
/// date), <c>genres</c> are IPTC's NewsCodes (cv.iptc.org/newscodes/genre) where they have one. Figures with an image are associations.
/// What an article does not say is left out.
/// </remarks>
public static class Ninjs
{
    /// <summary>Writes one JSON object, UTF-8.</summary>
    /// <param name="output">A response, a pipe, a buffer; nothing is flushed.</param>
    /// <param name="article">The article; while its date lies ahead, it is written with that date as <c>embargoedUntil</c>.</param>
    /// <param name="site">The provider.</param>
    /// <param name="clock">Tells whether the article is embargoed; absent, the system's.</param>
    public static void Write(IBufferWriter<byte> output, Article article, FeedInfo site, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(site);
        var page = new SiteAddress(site).PageOf(article);
        var pictures = article.Figures.Where(static figure => !string.IsNullOrEmpty(figure.Source)).ToList();
        using var json = JsonOutput.Create(output);
        json.WriteStartObject();
        WriteIdentity(json, article, page.Address, pictures.Count > 0);
        if (article.DatePublished > (clock ?? TimeProvider.System).GetUtcNow())
            json.WriteOptional("embargoedUntil"u8, article.DatePublished);
        json.WriteOptional("copyrightNotice"u8, article.CopyrightNotice ?? site.Copyright);
        WriteText(json, article, page);
        WriteCredits(json, article, site);
        WriteSubjects(json, article);
        WriteGenre(json, article.Genre);
        WritePictures(json, pictures, page);
        WriteStandard(json);
        json.WriteEndObject();
    }

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article, FeedInfo, TimeProvider?)"/>
    /// <remarks>
    /// Synchronous, for a file or memory. The body of a response refuses that: use <see cref="WriteAsync"/>, or the response's
    /// <c>BodyWriter</c>.
    /// </remarks>
    public static void Write(Stream output, Article article, FeedInfo site, TimeProvider? clock = null) =>
        StreamBuffer.Write(output, (article, site, clock), static (buffer, item) => Write(buffer, item.article, item.site, item.clock));

    /// <inheritdoc cref="Write(IBufferWriter{byte}, Article, FeedInfo, TimeProvider?)"/>
    /// <remarks>The document is held in memory until it is complete, and then written.</remarks>
    public static Task WriteAsync(
        Stream output, Article article, FeedInfo site, TimeProvider? clock = null, CancellationToken cancellationToken = default) =>
        StreamBuffer.WriteAsync(
            output, (article, site, clock), static (buffer, item) => Write(buffer, item.article, item.site, item.clock), cancellationToken);

    private static void WriteIdentity(Utf8JsonWriter json, Article article, string address, bool hasPictures)
    {
        var updated = FeedDate.Updated(article);
        json.WriteString("uri"u8, address);
        json.WriteString("type"u8, article.Genre == Genre.Photo ? "picture"u8 : "text"u8);
        json.WriteString("representationType"u8, "full"u8);
        json.WriteString("profile"u8, article.Genre == Genre.Photo ? "photo-only"u8 : hasPictures ? "text-photo"u8 : "text-only"u8);
        json.WriteOptional("version"u8, updated is { } moment ? FeedDate.Rfc3339(moment) : null);
        foreach (var told in new ArticleMoments(article))
            json.WriteOptional(told.Ninjs, told.Value);
        json.WriteOptional("versionCreated"u8, updated);
        json.WriteString("pubStatus"u8, "usable"u8);
        json.WriteOptional("language"u8, FeedText.Language(article));
        json.WriteOptional("slugline"u8, article.Slug);
    }

    private static void WriteText(Utf8JsonWriter json, Article article, BaseAddress page)
    {
        json.WriteStartArray("headlines"u8);
        WriteValue(json, "kicker"u8, "text/plain"u8, article.Kicker);
        WriteValue(json, "main"u8, "text/plain"u8, article.Headline);
        foreach (var deck in article.Decks)
            WriteValue(json, "deck"u8, "text/plain"u8, deck);
        json.WriteEndArray();
        json.WriteStartArray("descriptions"u8);
        WriteValue(json, "summary"u8, "text/plain"u8, article.Summary);
        json.WriteEndArray();
        json.WriteStartArray("bodies"u8);
        WriteBody(json, "main"u8, "text/html"u8, AbsoluteHtml.Of(article, page), article.Body);
        WriteBody(json, "text"u8, "text/plain"u8, article.Body.Text, article.Body);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, ReadOnlySpan<byte> role, ReadOnlySpan<byte> contentType, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        json.WriteStartObject();
        json.WriteString("role"u8, role);
        json.WriteString("contentType"u8, contentType);
        json.WriteString("value"u8, value);
        json.WriteEndObject();
    }

    private static void WriteBody(
        Utf8JsonWriter json, ReadOnlySpan<byte> role, ReadOnlySpan<byte> contentType, string value, ArticleBody body)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, role);
        json.WriteString("contentType"u8, contentType);
        json.WriteNumber("charCount"u8, body.CharacterCount);
        json.WriteNumber("wordCount"u8, body.WordCount);
        json.WriteString("value"u8, value);
        json.WriteEndObject();
    }

    private static void WriteCredits(Utf8JsonWriter json, Article article, FeedInfo site)
    {
        json.WriteOptional("by"u8, string.Join(", ", article.Bylines.Select(static byline => byline.Raw)));
        json.WriteOptional("located"u8, article.Dateline?.Place);
        json.WriteStartArray("infoSources"u8);
        foreach (var byline in article.Bylines)
            WriteSource(json, byline.Name, byline.Role);
        if (article.Dateline?.Agency is { } agency)
            WriteSource(json, agency, "agency");
        WriteSource(json, site.Title, "provider");
        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, string name, string? role)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteOptional("role"u8, role);
        json.WriteEndObject();
    }

    private static void WriteSubjects(Utf8JsonWriter json, Article article)
    {
        if (article.Section is null && article.Keywords.IsEmpty)
            return;
        json.WriteStartArray("subjects"u8);
        if (article.Section is not null)
            WriteSubject(json, article.Section, "section"u8);
        foreach (var keyword in article.Keywords)
            WriteSubject(json, keyword, "about"u8);
        json.WriteEndArray();
    }

    private static void WriteSubject(Utf8JsonWriter json, string name, ReadOnlySpan<byte> relation)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteString("rel"u8, relation);
        json.WriteEndObject();
    }

    private static void WriteGenre(Utf8JsonWriter json, Genre genre)
    {
        // A photo, a notice and a correction have no code among IPTC's genres.
        var (name, code) = genre switch
        {
            Genre.Brief => ("Briefing", "Summary"),
            Genre.Advertisement => ("Advertiser Supplied", "Advertiser_Supplied"),
            Genre.Opinion => ("Opinion", "Opinion"),
            Genre.Interview => ("Interview", "Interview"),
            Genre.Obituary => ("Obituary", "Obituary"),
            Genre.Photo => ("Photo", null),
            Genre.Notice => ("Notice", null),
            Genre.Correction => ("Correction", null),
            _ => ("Current Events", (string?)"Current"),
        };
        json.WriteStartArray("genres"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteOptional("uri"u8, code is null ? null : "http://cv.iptc.org/newscodes/genre/" + code);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePictures(Utf8JsonWriter json, List<Figure> pictures, BaseAddress page)
    {
        if (pictures.Count == 0)
            return;
        json.WriteStartArray("associations"u8);
        for (var i = 0; i < pictures.Count; i++)
            WritePicture(json, pictures[i], page.Resolve(pictures[i].Source!), i + 1);
        json.WriteEndArray();
    }

    private static void WritePicture(Utf8JsonWriter json, Figure picture, string address, int number)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, string.Create(CultureInfo.InvariantCulture, $"picture-{number}"));
        json.WriteString("uri"u8, address);
        json.WriteString("type"u8, "picture"u8);
        json.WriteString("representationType"u8, "partial"u8);
        json.WriteOptional("by"u8, picture.Credit);
        json.WriteStartArray("headlines"u8);
        WriteValue(json, "main"u8, "text/plain"u8, picture.Title);
        json.WriteEndArray();
        json.WriteStartArray("descriptions"u8);
        WriteValue(json, "caption"u8, "text/plain"u8, picture.Caption);
        json.WriteEndArray();
        json.WriteStartArray("renditions"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "main"u8);
        json.WriteString("href"u8, address);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStandard(Utf8JsonWriter json)
    {
        json.WriteStartObject("standard"u8);
        json.WriteString("name"u8, "ninjs"u8);
        json.WriteString("version"u8, "3.1"u8);
        json.WriteString("schema"u8, "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"u8);
        json.WriteEndObject();
    }
}

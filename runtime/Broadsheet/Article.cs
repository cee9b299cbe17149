using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Broadsheet.CompilerServices;
using Broadsheet.Markup;
using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>
/// An article of a newspaper or site, in the terms of schema.org <c>NewsArticle</c> and IPTC ninjs 3.1. Each collection
/// has a type of its own derived from it.
/// </summary>
/// <remarks>
/// Nothing throws on read: absent text is <see langword="null"/>, an absent list is empty. Properties are decoded when first
/// read and may be read from any thread. In a test, construct the collection's type and set what the test needs:
/// <code>new NewsArticle { Headline = "…", Bylines = [new Byline("…")], Body = ArticleBody.FromHtml("&lt;p>…&lt;/p>") }</code>
/// </remarks>
[DebuggerDisplay("{Path,nq}: {Headline,nq}")]
public abstract class Article
{
    private static readonly ArticleSource UnknownSource = new("", 0, 0);

    // Empty until it is read where the article is one of a pack.
    private string _record;
    private readonly Genre? _genre;

    // Boxed, because few articles are given their dates this way and every article would carry the room for them.
    private readonly object? _datePublished;
    private readonly object? _dateModified;
    private readonly object? _expires;
    private string? _slug;

    // The body's HTML, or the collection that has it until the body is asked for, or the pack that has it, or a body that an initializer
    // gave.
    private object _html;

    // In the collection or the pack.
    private int _position;
    private bool _isLinked;

    // All that link, published or not.
    private ImmutableArray<Article> _linkedFrom;

    /// <summary>An article of which nothing is known but what its initializer sets.</summary>
    protected Article()
    {
        _record = "";
        _html = "";
    }

    /// <summary>An article from what was compiled; for generated code.</summary>
    /// <param name="compiled">What was compiled of it.</param>
    /// <exception cref="InvalidOperationException">Another version compiled it; the message names both, and what to rebuild.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(CompiledArticle compiled)
    {
        FormatCheck.Check(compiled.Format, this);
        _record = compiled.Record;
        _html = compiled.Html;
    }

    /// <summary>For code that was generated before there was a <see cref="CompiledArticle"/>.</summary>
    /// <param name="record">Not read.</param>
    /// <param name="html">Not read.</param>
    /// <exception cref="InvalidOperationException">Always; the message names what to rebuild.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(CompiledBefore.Message, error: true)]
    protected Article(string record, string html)
        : this() => FormatCheck.Refuse(CompiledBefore.Format, GetType().Assembly);

    /// <summary>The collection's name, such as <c>news</c>; empty where unknown.</summary>
    public string Collection { get => field ??= Record.Text(RecordKeys.Collection) ?? ""; init; }

    /// <summary>The article's name in an address, unique in its collection, such as <c>city-opens-data-zone</c>.</summary>
    public string Slug { get => _slug ??= Record.Text(RecordKeys.Slug) ?? ""; init => _slug = value; }

    /// <summary>The article's route, such as <c>/news/city-opens-data-zone</c>; not percent-encoded.</summary>
    public string Path { get => field ??= Record.Text(RecordKeys.Path) ?? DefaultPath(); init; }

    /// <summary>The file and lines that the article was read from.</summary>
    public ArticleSource Source { get => field ??= Record.Source() ?? UnknownSource; init; }

    /// <summary>The kind of item.</summary>
    public Genre Genre { get => _genre ?? Record.Genre(); init => _genre = value; }

    /// <summary>The short label above the headline.</summary>
    public string? Kicker { get => field ??= Record.Text(RecordKeys.Kicker); init; }

    /// <summary>The headline as printed; empty for an untitled photo.</summary>
    public string Headline { get => field ??= Record.Text(RecordKeys.Headline) ?? ""; init; }

    /// <summary>The lines under the headline (subheads), from top to bottom.</summary>
    public ImmutableArray<string> Decks { get => field.IsDefault ? field = Record.List(RecordKeys.Deck) : field; init; }

    /// <summary>
    /// What the article says of itself in short. Where it says nothing, the first sentences of its body: as many whole ones as fit in 200
    /// characters, of which a syllable of Hangul counts as two; one that is longer alone is cut at a word.
    /// </summary>
    /// <remarks>Made when compiling, so that reading it takes no body.</remarks>
    public string Summary { get => field ??= Record.Text(RecordKeys.Summary) ?? Lead; init; }

    /// <summary>Who wrote and photographed the article, in the order printed.</summary>
    public ImmutableArray<Byline> Bylines { get => field.IsDefault ? field = Record.Bylines() : field; init; }

    /// <summary>Where the report was filed.</summary>
    public Dateline? Dateline { get => field ??= Record.Dateline(); init; }

    /// <summary>The section of the site or paper, such as <c>Politics</c> (schema.org <c>articleSection</c>).</summary>
    public string? Section { get => field ??= Record.Text(RecordKeys.Section); init; }

    /// <summary>When the article was published.</summary>
    public DateTimeOffset? DatePublished
    {
        get => _datePublished is DateTimeOffset value ? value : Record.DateTime(RecordKeys.Published);
        init => _datePublished = value;
    }

    /// <summary>When the article was last changed after its publication.</summary>
    public DateTimeOffset? DateModified
    {
        get => _dateModified is DateTimeOffset value ? value : Record.DateTime(RecordKeys.Modified);
        init => _dateModified = value;
    }

    /// <summary>
    /// When the article is no longer published (schema.org <c>expires</c>): from then on it is left out wherever one is whose date lies
    /// ahead.
    /// </summary>
    public DateTimeOffset? Expires
    {
        get => _expires is DateTimeOffset value ? value : Record.DateTime(RecordKeys.Expires);
        init => _expires = value;
    }

    /// <summary>Keywords, in the order given.</summary>
    public ImmutableArray<string> Keywords { get => field.IsDefault ? field = Record.List(RecordKeys.Keyword) : field; init; }

    /// <summary>The series that the article is a part of.</summary>
    public ArticleSeries? Series { get => field ??= Record.Series(); init; }

    /// <summary>The language as a BCP 47 tag, such as <c>ko</c>; <c>und</c> (undetermined) where unknown.</summary>
    public string Language { get => field ??= Record.Text(RecordKeys.Language) ?? "und"; init; }

    /// <summary>Where the article stood in print.</summary>
    public PrintEdition? Print { get => field ??= Record.Print(); init; }

    /// <summary>The copyright line as printed.</summary>
    public string? CopyrightNotice { get => field ??= Record.Text(RecordKeys.Copyright); init; }

    /// <summary>
    /// The pictures of the body with their captions. The picture of a <see cref="Genre.Photo"/> has the article's headline for
    /// its title and the first byline for its credit, where it names none itself.
    /// </summary>
    public ImmutableArray<Figure> Figures { get => field.IsDefault ? field = ReadFigures() : field; init; }

    /// <summary>The article's text.</summary>
    public ArticleBody Body
    {
        // One object, whichever thread comes first.
        get => field ?? (Interlocked.CompareExchange(ref field, ReadBody(), null) ?? field);
        init
        {
            field = value;
            _html = new GivenBody(value);
        }
    }

    /// <summary>
    /// The articles whose text links to this one, newest first: each once, itself left out. An article that is not published by the
    /// system's clock is none of them; <see cref="GetLinkedFrom"/> takes another clock.
    /// </summary>
    /// <remarks>Who links is known when compiling. An app that never asks does not carry those articles for it.</remarks>
    public ImmutableArray<Article> LinkedFrom { get => GetLinkedFrom(TimeProvider.System); init => _linkedFrom = value; }

    /// <summary><see cref="LinkedFrom"/> as it is by a clock.</summary>
    /// <param name="clock">Tells what is published by now.</param>
    public ImmutableArray<Article> GetLinkedFrom(TimeProvider clock)
    {
        if (_linkedFrom.IsDefault)
            _linkedFrom = ReadLinkedFrom();
        return _linkedFrom.Published(clock);
    }

    /// <summary>The articles that link to this one; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ImmutableArray<Article> FindLinkedFrom() => [];

    /// <summary>Everything but the body, packed; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleRecord Record => new(RecordText);

    /// <summary>When it is published.</summary>
    internal PublicationPeriod Period => new(DatePublished, Expires);

    /// <summary>What a collection compares slugs with.</summary>
    internal string SlugKey => Broadsheet.SlugKey.Of(RecordText, _record.Length == 0 ? Slug : null);

    /// <summary>Whether reading it would decode the text of other articles too.</summary>
    internal bool IsPacked => _record.Length == 0 && Volatile.Read(ref _html) is CompilerServices.ArticlePack;

    internal string RecordText => _record.Length > 0 ? _record : ReadRecord();

    /// <summary>The file of <see cref="Source"/>, read without making anything; as the record spells it.</summary>
    internal ReadOnlyMemory<char> SourceFile
    {
        get
        {
            var record = RecordText;
            if (record.Length == 0)
                return Source.File.AsMemory();
            var source = new ArticleRecord(record).Find(RecordKeys.Source);
            var end = source.IndexOf('\t');
            return record.AsSpan().Overlaps(source, out var start) ? record.AsMemory(start, end < 0 ? source.Length : end) : default;
        }
    }

    /// <summary>The route that the record gives; empty where it is the usual one, <c>/collection/slug</c>.</summary>
    internal ReadOnlySpan<char> RecordedPath => RecordText.Length == 0 ? Path : Record.Find(RecordKeys.Path);

    /// <summary>The slug that the article had at first, where it is another now.</summary>
    internal string? FirstSlug => Record.Text(RecordKeys.FirstSlug);

    /// <summary>The first sentences of the body, where the article has no summary of its own; empty without words.</summary>
    internal string Lead => Record.Text(RecordKeys.Lead) ?? (_html as GivenBody)?.Lead() ?? "";

    /// <summary>
    /// Whether its references are filled in, seen by other threads after these; <see cref="CompilerServices.ArticleSlot"/> sets it.
    /// </summary>
    internal bool IsLinked { get => Volatile.Read(ref _isLinked); set => Volatile.Write(ref _isLinked, value); }

    /// <summary>
    /// Gives the article its body's HTML; <see cref="CompilerServices.ArticleSlot"/> does it for one whose name was called.
    /// </summary>
    internal void Complete(string html)
    {
        if (!ReferenceEquals(_html, html))
            _html = html;
    }

    /// <summary>
    /// Leaves the body where it is until it is asked for; <see cref="CompilerServices.ArticleSlot"/> does it for one that is listed.
    /// </summary>
    internal void LeaveBody(CompilerServices.CollectionIndex collection, int position)
    {
        if (_html is not string { Length: 0 })
            return;
        _position = position;
        // Another thread that sees the collection sees the position.
        Volatile.Write(ref _html, collection);
    }

    /// <summary>Leaves all that is known of the article in a pack until it is asked for; the pack does it.</summary>
    internal void ReadFrom(CompilerServices.ArticlePack pack, int number)
    {
        if (_html is not string { Length: 0 })
            return;
        _position = number;
        Volatile.Write(ref _html, pack);
    }

    private string ReadRecord() => Volatile.Read(ref _html) is CompilerServices.ArticlePack pack ? _record = pack.Record(_position) : "";

    private ArticleBody ReadBody() =>
        Volatile.Read(ref _html) is CompilerServices.ArticlePack pack ? new ArticleBody(pack, _position) : ArticleBody.FromHtml(Html());

    private string Html()
    {
        if (Volatile.Read(ref _html) is CompilerServices.CollectionIndex collection)
            collection.CompleteArticle(_position);
        return _html as string ?? "";
    }

    // One that a test makes may have the slug of one that was compiled.
    private ImmutableArray<Article> ReadLinkedFrom() => RecordText.Length == 0 ? [] : FindLinkedFrom();

    private string DefaultPath() => Collection.Length == 0 ? $"/{Slug}" : $"/{Collection}/{Slug}";

    private ImmutableArray<Figure> ReadFigures()
    {
        var figures = HtmlFigures.Read(Body.Html);
        return Genre == Genre.Photo ? [.. figures.Select(AsPhoto)] : figures;
    }

    private Figure AsPhoto(Figure figure) => figure with
    {
        Title = figure.Title ?? (Headline.Length > 0 ? Headline : null),
        Credit = figure.Credit ?? (Bylines.IsEmpty ? null : CreditOf(Bylines[0])),
    };

    private static string CreditOf(Byline photographer) =>
        photographer.Role is null ? photographer.Name : $"{photographer.Name} {photographer.Role}";

    /// <summary>A body that an initializer gave. What reads its sentences is in a trimmed binary only where code gives one.</summary>
    private sealed class GivenBody(ArticleBody? body)
    {
        public string Lead() => body is null ? "" : BodyLead.Of(body);
    }
}

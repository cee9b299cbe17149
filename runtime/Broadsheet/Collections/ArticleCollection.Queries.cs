using System.Collections.Immutable;
using Broadsheet.Shared;

namespace Broadsheet;

/// <content>Queries: those of <see cref="ArticleList{T}"/>, asked of all articles.</content>
public sealed partial class ArticleCollection<T>
{
    private CompilerServices.CollectionIndex? _compiled;
    private ITermIndex? _terms;
    private string? _related;
    private bool? _isNewestFirst;

    /// <summary>
    /// All articles as a list, those too whose date lies ahead. A query that narrows it, such as <see cref="InSection"/>, has the same.
    /// </summary>
    public ArticleList<T> AsList() => new(this, null, 0, Count);

    /// <summary>What leads from an article to others on a page, or is counted there, must not tell of an embargoed article.</summary>
    private ArticleList<T> PublishedNow => AsList().Published(TimeProvider.System);

    /// <inheritdoc cref="ArticleList{T}.Published(TimeProvider)"/>
    public ArticleList<T> Published(TimeProvider clock) => AsList().Published(clock);

    /// <inheritdoc cref="ArticleList{T}.NextPublication(TimeProvider)"/>
    public DateTimeOffset? NextPublication(TimeProvider clock) => AsList().NextPublication(clock);

    /// <inheritdoc cref="ArticleList{T}.PublishedIn(int)"/>
    public ArticleList<T> PublishedIn(int year) => AsList().PublishedIn(year);

    /// <inheritdoc cref="ArticleList{T}.PublishedIn(int, int)"/>
    public ArticleList<T> PublishedIn(int year, int month) => AsList().PublishedIn(year, month);

    /// <inheritdoc cref="ArticleList{T}.Between(DateTimeOffset, DateTimeOffset)"/>
    public ArticleList<T> Between(DateTimeOffset from, DateTimeOffset to) => AsList().Between(from, to);

    /// <inheritdoc cref="ArticleList{T}.InSection(string)"/>
    public ArticleList<T> InSection(string section) => AsList().InSection(section);

    /// <inheritdoc cref="ArticleList{T}.WithKeyword(string)"/>
    public ArticleList<T> WithKeyword(string keyword) => AsList().WithKeyword(keyword);

    /// <inheritdoc cref="ArticleList{T}.InLanguage(string)"/>
    public ArticleList<T> InLanguage(string language) => AsList().InLanguage(language);

    /// <inheritdoc cref="ArticleList{T}.By(string)"/>
    public ArticleList<T> By(string name) => AsList().By(name);

    /// <inheritdoc cref="ArticleList{T}.By(Byline)"/>
    public ArticleList<T> By(Byline byline) => AsList().By(byline);

    /// <inheritdoc cref="ArticleList{T}.By(Article)"/>
    public ArticleList<T> By(Article author) => AsList().By(author);

    /// <inheritdoc cref="ArticleList{T}.InSeries(string)"/>
    public ArticleList<T> InSeries(string name) => AsList().InSeries(name);

    /// <inheritdoc cref="ArticleList{T}.Page(int, int)"/>
    public ArticlePage<T> Page(int number, int size) => AsList().Page(number, size);

    /// <inheritdoc cref="ArticleList{T}.TryPage(int, int, out ArticlePage{T})"/>
    public bool TryPage(int number, int size, out ArticlePage<T> page) => AsList().TryPage(number, size, out page);

    /// <inheritdoc cref="ArticleList{T}.Previous(T)"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public T? Previous(T article) => PublishedNow.Previous(article);

    /// <inheritdoc cref="ArticleList{T}.Next(T)"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public T? Next(T article) => PublishedNow.Next(article);

    /// <inheritdoc cref="ArticleList{T}.Related(T)"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public ImmutableArray<T> Related(T article) => PublishedNow.Related(article);

    /// <inheritdoc cref="ArticleList{T}.Translations(T)"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public ImmutableArray<T> Translations(T article) => PublishedNow.Translations(article);

    /// <inheritdoc cref="ArticleList{T}.CountByMonth()"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public ImmutableArray<MonthCount> CountByMonth() => PublishedNow.CountByMonth();

    /// <inheritdoc cref="ArticleList{T}.CountByKeyword()"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public ImmutableArray<TermCount> CountByKeyword() => PublishedNow.CountByKeyword();

    /// <inheritdoc cref="ArticleList{T}.CountBySection()"/>
    /// <remarks>
    /// Of what is published by now, by the system's clock. A list answers for its own articles: <c>Published(clock)</c>, or
    /// <see cref="AsList"/> for all.
    /// </remarks>
    public ImmutableArray<TermCount> CountBySection() => PublishedNow.CountBySection();

    /// <summary>Read when first asked for; made of the articles where the collection was not compiled.</summary>
    internal ITermIndex Terms =>
        Joined?.Terms ?? (_terms ??= new TermIndex(_compiled?.Terms ?? TermIndex.Print(ArticleTerms.Of(_articles)), _articles.Length));

    /// <summary>
    /// Whether dates never rise from one article to the next, and articles without one come last. A collection that was compiled or joined
    /// is so.
    /// </summary>
    internal bool IsNewestFirst => _compiled is not null || _joined is not null || (_isNewestFirst ??= IsSorted());

    internal IReadOnlyList<int> RelatedTo(int position)
    {
        if (Joined is { } joined)
            return joined.RelatedTo(position);
        _related ??= _compiled?.Related ?? RelatedIndex.Print(ArticleTerms.RelatedOf(_articles));
        return new RelatedIndex(_related, _articles.Length).Of(position);
    }

    internal IReadOnlyList<int> TranslationsOf(int position)
    {
        if (Joined is { } joined)
            return joined.TranslationsOf(position);
        var same = Terms.Find(TermIndex.Kind.Translation, TranslationName.Of(_articles[position].Source.File));
        return Array.BinarySearch(same, position) < 0 ? [] : [.. same.Where(other => other != position)];
    }

    internal int PositionOf(T article)
    {
        if (Joined is { } joined)
            return joined.PositionOf(article);
        var position = FindExact(article.Slug);
        return position >= 0 && ReferenceEquals(_articles[position], article) ? position : -1;
    }

    private bool IsSorted()
    {
        var last = DateTimeOffset.MaxValue;
        foreach (var article in _articles)
        {
            var date = article.DatePublished ?? DateTimeOffset.MinValue;
            if (date > last)
                return false;
            last = date;
        }

        return true;
    }
}

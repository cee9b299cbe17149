using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using System.Text;
using Broadsheet.Formats;

namespace Broadsheet.Tests;

/// <summary>
/// Every public member of the library that hands articles out, or writes them: each either leaves out an article whose date lies ahead or
/// that has expired, or is known to give what it is asked for, with the reason. A member that is added later fails here until it is one of
/// the two.
/// </summary>
public sealed class EmbargoTests
{
    private const string Hidden = "harbor-sold";
    private const string Shown = "regatta-begins";

    private static readonly FeedInfo Site = new() { Title = "Seongnam Gazette", Home = new Uri("https://gazette.example") };

    private static readonly NewsArticle Embargoed = new()
    {
        Collection = "news",
        Slug = Hidden,
        Headline = "항구 매각 " + Hidden,
        DatePublished = new DateTimeOffset(9998, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Section = "Harbor",
        Keywords = [Hidden, "boats"],
        Language = "en",
        Bylines = [new Byline("Hana Weir") { AuthorSlug = "weir" }],
        Series = new ArticleSeries("Quay", 2),
        Source = new ArticleSource("content/news/quay.en.md", 1, 9),
        Body = ArticleBody.FromHtml("<p>Sold.</p>"),
    };

    private static readonly NewsArticle Old = new()
    {
        Collection = "news",
        Slug = Shown,
        Headline = "항구 요트 대회 " + Shown,
        DatePublished = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Section = "Harbor",
        Keywords = ["boats"],
        Language = "ko",
        Bylines = [new Byline("Hana Weir") { AuthorSlug = "weir" }],
        Series = new ArticleSeries("Quay", 1),
        Source = new ArticleSource("content/news/quay.ko.md", 1, 9),
        Body = ArticleBody.FromHtml("<p>Off they go.</p>"),
    };

    private static readonly NewsArticle Expired = new()
    {
        Collection = "news",
        Slug = Hidden + "-not",
        Headline = "항구 매각 보류 " + Hidden,
        DatePublished = new DateTimeOffset(2001, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Expires = new DateTimeOffset(2003, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Section = "Harbor",
        Keywords = [Hidden, "boats"],
        Language = "de",
        Bylines = [new Byline("Hana Weir") { AuthorSlug = "weir" }],
        Series = new ArticleSeries("Quay", 3),
        Source = new ArticleSource("content/news/quay.de.md", 1, 9),
        Body = ArticleBody.FromHtml("<p>Not sold.</p>"),
    };

    /// <summary>Published, and by its date between the two.</summary>
    private static readonly NewsArticle Between = new()
    {
        Collection = "news",
        Slug = "quay-notes",
        Headline = "항구 소식",
        DatePublished = new DateTimeOffset(2002, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Section = "Harbor",
        Keywords = ["boats"],
        Language = "fr",
        Source = new ArticleSource("content/news/quay.md", 1, 9),
        LinkedFrom = [Embargoed, Expired, Old],
    };

    private static readonly ArticleCollection<NewsArticle> All = new(
        [Embargoed, Between, Expired, Old, new() { Slug = "masthead", Headline = "Who we are" },
            new() { Slug = "style", Headline = "How we write" }]);

    private static ArticleList<NewsArticle> Published => All.Published(TimeProvider.System);

    /// <summary>By the system's clock, unless they take one.</summary>
    private static readonly Dictionary<string, Func<string>> Safe = new()
    {
        ["Article.LinkedFrom"] = () => Slugs(Between.LinkedFrom),
        ["Article.GetLinkedFrom(clock)"] = () => Slugs(Between.GetLinkedFrom(TimeProvider.System)),
        ["ArticleEmbargo.Published(articles, clock)"] = () => Slugs(
            ImmutableArray.Create(Old, Expired, Embargoed).Published(TimeProvider.System)),
        ["ArticleCollection.Published(clock)"] = () => Slugs(All.Published(TimeProvider.System)),
        ["ArticleCollection.Previous(article)"] = () => Slugs([All.Previous(Between), All.Previous(Embargoed), All.Previous(Expired)]),
        ["ArticleCollection.Next(article)"] = () => Slugs([All.Next(Between), All.Next(Old)]) + Shown,
        ["ArticleCollection.Related(article)"] = () => Slugs(All.Related(Between)),
        ["ArticleCollection.Translations(article)"] = () => Slugs(All.Translations(Between)),
        ["ArticleCollection.CountByMonth()"] = () => Shown + string.Concat(All.CountByMonth()).Replace(
            "9998", Hidden, StringComparison.Ordinal),
        ["ArticleCollection.CountByKeyword()"] = () => Shown + string.Concat(All.CountByKeyword()),
        ["ArticleCollection.CountBySection()"] = () => Shown + string.Concat(All.CountBySection()).Replace(
            "Count = 3", Hidden, StringComparison.Ordinal),
        ["ArticleList.Published(clock)"] = () => Slugs(All.AsList().Published(TimeProvider.System)),
        ["ArticleList.Item"] = () => Slugs(Enumerable.Range(0, Published.Count).Select(i => Published[i])),
        ["ArticleList.GetEnumerator()"] = () => Slugs(Published),
        ["ArticleList.Enumerator.Current"] = () => Slugs(Published),
        ["ArticleList.TryGet(slug, article)"] = () => Shown + (Published.TryGet(Hidden, out var article) ? article.Slug : ""),
        ["ArticleList.TryGetByPath(path, article)"] = () => Shown +
            (Published.TryGetByPath("/news/" + Hidden, out var article) ? article.Slug : ""),
        ["ArticleList.PublishedIn(year)"] = () => Shown + Slugs(Published.PublishedIn(9998)),
        ["ArticleList.PublishedIn(year, month)"] = () => Shown + Slugs(Published.PublishedIn(9998, 1)),
        ["ArticleList.Between(from, to)"] = () => Slugs(Published.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)),
        ["ArticleList.InSection(section)"] = () => Slugs(Published.InSection("harbor")),
        ["ArticleList.WithKeyword(keyword)"] = () => Slugs(Published.WithKeyword("boats")) + Slugs(Published.WithKeyword(Hidden)),
        ["ArticleList.InLanguage(language)"] = () => Slugs(Published.InLanguage("en")) + Slugs(Published.InLanguage("ko")),
        ["ArticleList.By(name)"] = () => Slugs(Published.By("Hana Weir")),
        ["ArticleList.By(byline)"] = () => Slugs(Published.By(Old.Bylines[0])),
        ["ArticleList.By(author)"] = () => Slugs(Published.By(new NewsArticle { Slug = "weir" })),
        ["ArticleList.InSeries(name)"] = () => Slugs(Published.InSeries("quay")),
        ["ArticleList.Page(number, size)"] = () => Slugs(Published.Page(1, 10).Articles) +
            (Published.Page(1, 10).TotalCount == 4 ? "" : Hidden),
        ["ArticleList.TryPage(number, size, page)"] = () =>
            (Published.TryPage(1, 10, out var page) ? Slugs(page.Articles) : "") +
                (Published.TryPage(2, 4, out _) || page.TotalCount != 4 ? Hidden : ""),
        ["ArticlePage.Articles"] = () => Slugs(Published.Page(1, 10).Articles),
        ["ArticleList.Previous(article)"] = () => Slugs([Published.Previous(Between), Published.Previous(Embargoed)]),
        ["ArticleList.Next(article)"] = () => Shown + Slugs([Published.Next(Between), Published.Next(Old)]),
        ["ArticleList.Related(article)"] = () => Slugs(Published.Related(Between)),
        ["ArticleList.Translations(article)"] = () => Slugs(Published.Translations(Between)),
        ["ArticleList.CountByMonth()"] = () => Shown + string.Concat(Published.CountByMonth()).Replace(
            "9998", Hidden, StringComparison.Ordinal),
        ["ArticleList.CountByKeyword()"] = () => Shown + string.Concat(Published.CountByKeyword()),
        ["ArticleList.CountBySection()"] = () => Shown + string.Concat(Published.CountBySection()).Replace(
            "Count = 3", Hidden, StringComparison.Ordinal),
        ["RssFeed"] = () => Written(
            output => RssFeed.Write(output, All, Site),
            stream => RssFeed.Write(stream, All, Site),
            stream => RssFeed.WriteAsync(stream, All, Site)),
        ["AtomFeed"] = () => Written(
            output => AtomFeed.Write(output, All, Site),
            stream => AtomFeed.Write(stream, All, Site),
            stream => AtomFeed.WriteAsync(stream, All, Site)),
        ["JsonFeed"] = () => Written(
            output => JsonFeed.Write(output, All, Site),
            stream => JsonFeed.Write(stream, All, Site),
            stream => JsonFeed.WriteAsync(stream, All, Site)),
        ["Sitemap"] = () => Written(
            output => Sitemap.Write(output, All, Site),
            stream => Sitemap.Write(stream, All, Site),
            stream => Sitemap.WriteAsync(stream, All, Site))
            + Written(
                output => Sitemap.WritePart(output, All, Site, 1),
                stream => Sitemap.WritePart(stream, All, Site, 1),
                stream => Sitemap.WritePartAsync(stream, All, Site, 1)),
        ["NewsSitemap"] = () => Shown + Written(
            output => NewsSitemap.Write(output, All, Site),
            stream => NewsSitemap.Write(stream, All, Site),
            stream => NewsSitemap.WriteAsync(stream, All, Site)),
    };

    private const string Given = "gives what it is asked for by name: an editor's preview has to see an article before its readers";
    private const string Narrowed =
        "a part of all articles, which is asked for what is published before it is shown: All.InSection(…).Published(clock)";
    private const string One =
        "writes the one article that it is given, which the caller found; an agency sends an article ahead of its embargo's end";

    private static readonly Dictionary<string, string> Raw = new()
    {
        ["ArticleCollection.Item"] = Given,
        ["ArticleCollection.Get(slug)"] = Given,
        ["ArticleCollection.TryGet(slug, article)"] = Given,
        ["ArticleCollection.TryGetByPath(path, article)"] = Given,
        ["ArticleCollection.GetEnumerator()"] = "all articles, as its documentation says",
        ["ArticleCollection.Enumerator.Current"] = "all articles, as its documentation says",
        ["ArticleCollection.AsList()"] = "all articles, as its documentation says",
        ["ArticleCollection.Join(parts)"] = "a collection like its parts",
        ["ArticleCollection.PublishedIn(year)"] = Narrowed,
        ["ArticleCollection.PublishedIn(year, month)"] = Narrowed,
        ["ArticleCollection.Between(from, to)"] = Narrowed,
        ["ArticleCollection.InSection(section)"] = Narrowed,
        ["ArticleCollection.WithKeyword(keyword)"] = Narrowed,
        ["ArticleCollection.InLanguage(language)"] = Narrowed,
        ["ArticleCollection.By(name)"] = Narrowed,
        ["ArticleCollection.By(byline)"] = Narrowed,
        ["ArticleCollection.By(author)"] = Narrowed,
        ["ArticleCollection.InSeries(name)"] = Narrowed,
        ["ArticleCollection.Page(number, size)"] =
            "a page of all articles: an archive for editors; readers get All.Published(clock).Page(…)",
        ["ArticleCollection.TryPage(number, size, page)"] =
            "a page of all articles, as Page gives it; readers get All.Published(clock).TryPage(…)",
        ["SchemaOrg"] = One,
        ["Ninjs"] = One,
        ["MarkdownText"] = One,
        ["PlainText"] = One,
    };

    public static TheoryData<string> SafeMembers => [.. Safe.Keys];

    [Fact]
    public void Each_member_that_hands_out_articles_is_known_to_keep_embargoes_or_to_give_all() =>
        Assert.Equal(
            Safe.Keys.Concat(Raw.Keys).Order(StringComparer.Ordinal),
            Library().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SafeMembers))]
    public void An_article_whose_date_lies_ahead_or_that_has_expired_is_neither_given_nor_named_nor_counted(string member)
    {
        var shown = Safe[member]();

        Assert.Contains(Shown, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backlink_appears_at_the_instant_of_its_article_by_the_clock_that_is_asked()
    {
        Assert.Equal("harbor-sold regatta-begins", Slugs(Between.GetLinkedFrom(new Clock(Embargoed.DatePublished!.Value))));
        Assert.Equal("regatta-begins", Slugs(Between.GetLinkedFrom(new Clock(Embargoed.DatePublished!.Value.AddTicks(-1)))));
    }

    [Fact]
    public void Backlinks_that_are_all_published_are_given_without_a_copy()
    {
        var article = new NewsArticle { LinkedFrom = [Old, Between] };
        Assert.Equal(0, Allocation.Of(() => _ = article.LinkedFrom.Length));
    }

    [Fact]
    public void A_feed_has_an_article_from_its_instant_on_and_ahead_of_it_where_the_site_says_so()
    {
        var instant = new Clock(Embargoed.DatePublished!.Value);

        Assert.Contains(Hidden, Text(output => RssFeed.Write(output, All, Site, instant)), StringComparison.Ordinal);
        Assert.Contains(
            Hidden, Text(output => AtomFeed.Write(output, All, Site with { IncludesEmbargoed = true })), StringComparison.Ordinal);
        Assert.DoesNotContain("9998", Text(output => AtomFeed.Write(output, All, Site)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newsroom_is_told_until_when_an_article_is_embargoed()
    {
        Assert.Contains(
            "\"embargoedUntil\":\"9998-01-01T00:00:00+00:00\"",
            Text(output => Ninjs.Write(output, Embargoed, Site)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("embargoedUntil", Text(output => Ninjs.Write(output, Old, Site)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "embargoedUntil",
            Text(output => Ninjs.Write(output, Embargoed, Site, new Clock(Embargoed.DatePublished!.Value))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_published_at_its_instant_and_one_without_a_date_always()
    {
        Assert.True(Embargoed.IsPublished(new Clock(Embargoed.DatePublished!.Value)));
        Assert.False(Embargoed.IsPublished(new Clock(Embargoed.DatePublished!.Value.AddTicks(-1))));
        Assert.True(new NewsArticle().IsPublished(new Clock(DateTimeOffset.MinValue)));
        Assert.Empty(default(ImmutableArray<NewsArticle>).Published(TimeProvider.System));
    }

    /// <summary>The names of all members that hand articles out; a writer counts as one, by its class.</summary>
    private static IEnumerable<string> Library()
    {
        foreach (var type in typeof(Article).Assembly.GetExportedTypes().Where(IsForUsers).Select(Closed))
        {
            foreach (var property in type.GetProperties(Members).Where(IsForUsers).Where(property => HandsOut(property.PropertyType)))
                yield return $"{NameOf(type)}.{property.Name}";
            foreach (var method in type.GetMethods(Members).Where(IsForUsers).Where(method => !method.IsSpecialName))
            {
                if (Writes(method))
                    yield return NameOf(type);
                else if (HandsOut(method.ReturnType)
                    || method.GetParameters().Any(parameter => parameter.IsOut && HandsOut(parameter.ParameterType)))
                    yield return $"{NameOf(type)}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";
            }
        }
    }

    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Not what generated code calls.</summary>
    private static bool IsForUsers(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never
            && !(member is Type { DeclaringType: { } outer } && !IsForUsers(outer));

    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(NewsArticle))]) : type;

    private static string NameOf(Type type) =>
        (type.DeclaringType is null ? "" : NameOf(type.DeclaringType) + ".") + type.Name.Split('`')[0];

    private static bool HandsOut(Type type) =>
        typeof(Article).IsAssignableFrom(type)
        || type == typeof(TermCount) || type == typeof(MonthCount)
        || (type.HasElementType && HandsOut(type.GetElementType()!))
        || (type.IsGenericParameter && type.GetGenericParameterConstraints().Any(HandsOut))
        || type.GetGenericArguments().Any(HandsOut);

    private static bool Writes(MethodInfo method) =>
        method.GetParameters().Any(
            parameter => parameter.ParameterType == typeof(Stream) || parameter.ParameterType == typeof(IBufferWriter<byte>))
        && method.GetParameters().Any(parameter => HandsOut(parameter.ParameterType));

    private static string Slugs(IEnumerable<Article?> articles) => string.Join(' ', articles.Select(article => article?.Slug));

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Written(Action<IBufferWriter<byte>> toBuffer, Action<Stream> toStream, Func<Stream, Task> later)
    {
        using var stream = new MemoryStream();
        toStream(stream);
        Assert.True(later(stream).IsCompletedSuccessfully);
        return Text(toBuffer) + Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

namespace Broadsheet.Tests;

public sealed class ArticleTests
{
    private const string Record = """
        slug market-opens
        headline 새벽시장, 다시 문 열다
        collection news
        source content/news/2024-03-02.txt	4	31
        genre Interview
        kicker 기획
        deck 상인 40명 참여
        deck 주차장 두 곳 확보
        summary 시장이 3년 만에 다시 열렸다.
        byline 박서연	기자	park@example.com	park@	동네신문	Both	/박서연 기자 park@
        byline Jane Doe
        dateline SEOUL, South Korea (AP) —	SEOUL, South Korea	AP
        section 경제
        published 2024-03-02T05:30:00+09:00
        modified 2024-03-02T07:00:00.25+09:00
        keyword 시장
        keyword 골목 상권
        language ko
        print 동네신문	제120호		사회
        copyright ⓒ 동네신문
        .level 3
        """;

    private static readonly NewsArticle Article = new(Record, "<p>첫 문장이다. 둘째 문장이다.</p>");

    private static readonly NewsArticle Nothing = new("", "");

    [Fact]
    public void Text_is_read_from_the_record()
    {
        Assert.Equal("market-opens", Article.Slug);
        Assert.Equal("새벽시장, 다시 문 열다", Article.Headline);
        Assert.Equal("news", Article.Collection);
        Assert.Equal("기획", Article.Kicker);
        Assert.Equal("시장이 3년 만에 다시 열렸다.", Article.Summary);
        Assert.Equal("경제", Article.Section);
        Assert.Equal("ko", Article.Language);
        Assert.Equal("ⓒ 동네신문", Article.CopyrightNotice);
    }

    [Fact]
    public void Lists_keep_their_order()
    {
        Assert.Equal(["상인 40명 참여", "주차장 두 곳 확보"], Article.Decks);
        Assert.Equal(["시장", "골목 상권"], Article.Keywords);
    }

    [Fact]
    public void A_byline_has_its_fields_and_absent_ones_are_null()
    {
        var expected = new Byline("박서연")
        {
            Role = "기자",
            Email = "park@example.com",
            RawEmail = "park@",
            Affiliation = "동네신문",
            Credit = BylineCredit.Both,
            Raw = "/박서연 기자 park@",
        };
        Assert.Equal([expected, new Byline("Jane Doe")], Article.Bylines);
        Assert.Equal("Jane Doe", Article.Bylines[1].Raw);
    }

    [Fact]
    public void A_dateline_tells_place_and_agency() =>
        Assert.Equal(new Dateline("SEOUL, South Korea (AP) —") { Place = "SEOUL, South Korea", Agency = "AP" }, Article.Dateline);

    [Fact]
    public void A_print_edition_leaves_out_what_the_page_does_not_say() =>
        Assert.Equal(new PrintEdition { Newspaper = "동네신문", Edition = "제120호", Section = "사회" }, Article.Print);

    [Fact]
    public void Dates_keep_their_offset_and_fraction()
    {
        Assert.Equal(new DateTimeOffset(2024, 3, 2, 5, 30, 0, TimeSpan.FromHours(9)), Article.DatePublished);
        Assert.Equal(TimeSpan.FromHours(9), Article.DatePublished!.Value.Offset);
        Assert.Equal(250, Article.DateModified!.Value.Millisecond);
    }

    [Fact]
    public void The_source_tells_file_and_lines() =>
        Assert.Equal(new ArticleSource("content/news/2024-03-02.txt", 4, 31), Article.Source);

    [Fact]
    public void Every_genre_is_read_by_its_name() =>
        Assert.All(Enum.GetValues<Genre>(), genre => Assert.Equal(genre, new NewsArticle($"genre {genre}", "").Genre));

    [Fact]
    public void A_custom_property_is_read_by_its_key() => Assert.Equal(3, Article.Level);

    [Fact]
    public void The_path_follows_from_collection_and_slug_unless_given()
    {
        Assert.Equal("/news/market-opens", Article.Path);
        Assert.Equal("/x", new NewsArticle("slug a\npath /x", "").Path);
        Assert.Equal("/a", new NewsArticle { Slug = "a" }.Path);
    }

    [Theory]
    [InlineData("<h2>제목</h2>\n<p>첫 문장이다. 둘째 문장이다.</p>", "첫 문장이다. 둘째 문장이다.")]
    [InlineData("<p>One.</p>\n<p>Two.</p>\n<pre><code>x</code></pre>\n<p>Three.</p>", "One. Two.")]
    [InlineData("<blockquote><p>Said.</p></blockquote>\n<p>One.</p>", "One.")]
    [InlineData("<ul><li>Only an item</li><li>or two</li></ul>", "Only an item")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"\"><figcaption>The pier.</figcaption></figure>", "The pier.")]
    [InlineData("<h2>Alone</h2>\n<table><tr><td>1</td></tr></table>", "")]
    [InlineData("", "")]
    public void The_summary_is_made_of_the_first_sentences_where_none_is_given(string html, string summary) =>
        Assert.Equal(summary, new NewsArticle { Body = ArticleBody.FromHtml(html) }.Summary);

    [Fact]
    public void A_summary_made_when_compiling_takes_no_body()
    {
        Assert.Equal("앞이다.", new NewsArticle("lead 앞이다.", "<p>뒤다.</p>").Summary);
        Assert.Equal("", new NewsArticle("slug a", "<p>뒤다.</p>").Summary);
    }

    [Fact]
    public void Absent_text_is_null_or_empty_and_absent_lists_are_empty()
    {
        Assert.Equal("", Nothing.Slug + Nothing.Headline + Nothing.Collection + Nothing.Summary + Nothing.Body.Html);
        Assert.Equal("und", Nothing.Language);
        Assert.Equal(Genre.News, Nothing.Genre);
        Assert.Null(Nothing.Kicker ?? Nothing.Section ?? Nothing.CopyrightNotice);
        Assert.Null(Nothing.Dateline);
        Assert.Null(Nothing.Print);
        Assert.Null(Nothing.DatePublished ?? Nothing.DateModified);
        Assert.Null(Nothing.Level);
        Assert.Empty(Nothing.Decks);
        Assert.Empty(Nothing.Keywords);
        Assert.Empty(Nothing.Bylines);
        Assert.Empty(Nothing.Figures);
        Assert.Equal(new ArticleSource("", 0, 0), Nothing.Source);
    }

    [Fact]
    public void Lists_of_an_article_with_nothing_set_are_empty_and_not_default() =>
        Assert.False(new NewsArticle { Decks = default }.Decks.IsDefault);

    [Fact]
    public void An_article_can_be_made_in_a_test_without_the_generator()
    {
        var date = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var article = new NewsArticle
        {
            Slug = "made",
            Collection = "news",
            Headline = "Made by hand",
            Genre = Genre.Photo,
            Bylines = [new Byline("박서연") { Role = "기자" }],
            DatePublished = date,
            Level = 2,
            Figures = [new Figure("A caption") { Title = "A title" }],
            Body = ArticleBody.FromHtml("<p>Hello.</p>"),
        };
        Assert.Equal("/news/made", article.Path);
        Assert.Equal(date, article.DatePublished);
        Assert.Equal(2, article.Level);
        Assert.Equal("기자", article.Bylines[0].Role);
        Assert.Equal("A title", article.Figures[0].Title);
        Assert.Equal("Hello.", article.Summary);
    }

    [Fact]
    public void An_initializer_wins_over_the_record()
    {
        var article = new NewsArticle(Record, "<p>old</p>")
        {
            Headline = "New",
            Genre = Genre.News,
            DatePublished = default(DateTimeOffset),
            Decks = [],
            Body = ArticleBody.FromHtml("<p>new</p>"),
        };
        Assert.Equal("New", article.Headline);
        Assert.Equal(Genre.News, article.Genre);
        Assert.Equal(default(DateTimeOffset), article.DatePublished);
        Assert.Empty(article.Decks);
        Assert.Equal("new", article.Body.Text);
    }

    [Fact]
    public void Reading_what_is_absent_allocates_nothing()
    {
        _ = ReadsNothing(new NewsArticle("slug a", ""));
        var article = new NewsArticle("slug a", "");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var readsNothing = ReadsNothing(article);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(readsNothing);
    }

    [Fact]
    public void An_article_may_be_read_from_many_threads()
    {
        for (var round = 0; round < 200; round++)
        {
            var article = new NewsArticle(Record, "<p>첫 문장이다.</p>");
            Parallel.For(0, 8, _ =>
            {
                Assert.Equal("새벽시장, 다시 문 열다", article.Headline);
                Assert.Equal(2, article.Bylines.Length);
                Assert.Equal(2, article.Keywords.Length);
                Assert.Equal("첫 문장이다.", article.Body.Blocks[0].Text);
            });
        }
    }

    [Fact]
    public void A_property_is_decoded_once()
    {
        var article = new NewsArticle(Record, "");
        Assert.Same(article.Headline, article.Headline);
        Assert.Same(article.Bylines[0], article.Bylines[0]);
        Assert.Same(article.Body, article.Body);
    }

    private static bool ReadsNothing(NewsArticle article) =>
        article.Kicker is null && article.Section is null && article.Dateline is null && article.Print is null &&
        article.DatePublished is null && article.Level is null && article.Decks.IsEmpty && article.Bylines.IsEmpty;
}

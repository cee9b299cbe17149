using System.Buffers;
using System.Globalization;
using System.Text;

namespace Broadsheet.Tests;

/// <summary>Articles whose texts share two literals, as generated code packs them.</summary>
public sealed class ArticlePackTests
{
    private const string 날씨 = "<p>오늘은 맑고 바람이 분다.</p>";

    /// <summary>Counts how often each literal is asked for.</summary>
    private sealed class Pack() : CompilerServices.ArticlePack<NewsArticle>(3)
    {
        public int RecordReads { get; private set; }

        public int BodyReads { get; private set; }

        protected override string Records
        {
            get
            {
                RecordReads++;
                return Literal("slug ferry\nheadline Ferry sails", "slug 날씨\nheadline 맑음\n.level 2", "slug empty\nheadline Nothing");
            }
        }

        protected override string Bodies
        {
            get
            {
                BodyReads++;
                return Literal("<p>It sails.</p>\n<p>Daily.</p>", 날씨, "") + "......";
            }
        }

        protected override NewsArticle Make(int number) => new("", "");

        private static string Literal(params string[] texts)
        {
            var offsets = new StringBuilder();
            var start = ((texts.Length + 1) * 8) + 1;
            offsets.Append(CultureInfo.InvariantCulture, $"{start:x8}");
            foreach (var text in texts)
                offsets.Append(CultureInfo.InvariantCulture, $"{start += text.Length + 1:x8}");
            return $"{offsets}\n{string.Join('\n', texts)}\n";
        }
    }

    private static ArticleCollection<NewsArticle> List(Pack pack, string places)
    {
        var articles = new NewsArticle[3];
        pack.CopyTo(articles, places);
        var slugs = new string[3];
        foreach (var (place, slug) in places.Split(' ').Zip(["ferry", "날씨", "empty"]))
            slugs[int.Parse(place, CultureInfo.InvariantCulture)] = slug;
        return new ArticleCollection<NewsArticle>(articles, new CompiledIndex([.. slugs.Select(NewsArticle.WithSlug)]));
    }

    [Fact]
    public void Each_article_has_its_own_record_and_body()
    {
        var pack = new Pack();

        Assert.Equal(("ferry", "Ferry sails", "<p>It sails.</p>\n<p>Daily.</p>"), (pack[0].Slug, pack[0].Headline, pack[0].Body.Html));
        Assert.Equal(("날씨", "맑음", 2, 날씨), (pack[1].Slug, pack[1].Headline, pack[1].Level, pack[1].Body.Html));
        Assert.Equal(("Nothing", "", 0), (pack[2].Headline, pack[2].Body.Html, pack[2].Body.Blocks.Length));
    }

    /// <summary>A pack of one article.</summary>
    private sealed class Single() : CompilerServices.ArticlePack<NewsArticle>(1)
    {
        protected override string Records => "slug ferry\nheadline Ferry sails";

        protected override string Bodies => 날씨;

        protected override NewsArticle Make(int number) => new("", "");
    }

    [Fact]
    public void The_body_of_an_article_alone_is_the_literal_itself()
    {
        var article = new Single()[0];
        var buffer = new ArrayBufferWriter<byte>(1_000);

        article.Body.WriteHtml(buffer);

        Assert.Equal("Ferry sails", article.Headline);
        Assert.Same(날씨, article.Body.Html);
        Assert.Equal(날씨, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Listing_the_articles_reads_neither_literal()
    {
        var pack = new Pack();

        Assert.Equal(3, List(pack, "0 1 2").Count);

        Assert.Equal((0, 0), (pack.RecordReads, pack.BodyReads));
    }

    [Fact]
    public void Reading_headlines_reads_no_body()
    {
        var pack = new Pack();

        Assert.Equal(["Ferry sails", "맑음", "Nothing"], List(pack, "0 1 2").Select(article => article.Headline));

        Assert.Equal(0, pack.BodyReads);
    }

    [Fact]
    public void Articles_are_listed_at_the_places_told_and_are_the_objects_that_their_numbers_give()
    {
        var pack = new Pack();
        var second = pack[1];

        var list = List(pack, "2 0 1");

        Assert.Equal(["날씨", "empty", "ferry"], list.Select(article => article.Slug));
        Assert.Same(second, list[0]);
    }

    [Fact]
    public void A_slug_is_found_and_one_that_is_not_there_is_not()
    {
        var list = List(new Pack(), "0 1 2");

        Assert.True(list.TryGet("날씨", out var article));
        Assert.Equal("맑음", article.Headline);
        Assert.False(list.TryGet("storm", out _));
    }

    [Fact]
    public void A_slug_in_another_spelling_is_found_before_and_after_its_article_is_read()
    {
        var list = List(new Pack(), "0 1 2");

        Assert.True(list.TryGet(Uri.EscapeDataString("날씨"), out var article));
        Assert.True(list.TryGet(Uri.EscapeDataString("날씨"), out var again));
        Assert.Same(list.Get("날씨"), article);
        Assert.Same(article, again);
    }

    [Fact]
    public void Joined_they_are_found_too()
    {
        var join = ArticleCollection.Join(
            List(new Pack(), "0 1 2"), new ArticleCollection<NewsArticle>([new NewsArticle { Slug = "storm" }]));

        Assert.Equal(4, join.Count);
        Assert.Equal("맑음", join.Get("날씨").Headline);
        Assert.True(join.TryGet("storm", out _));
        Assert.False(join.TryGet("rain", out _));
    }

    [Fact]
    public void A_body_is_written_as_UTF8_and_its_string_is_made_once()
    {
        var body = new Pack()[1].Body;
        var buffer = new ArrayBufferWriter<byte>(1_000);

        body.WriteHtml(buffer);

        Assert.Equal(날씨, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Same(body.Html, body.Html);
    }

    [Fact]
    public void A_pack_that_was_kept_first_stays()
    {
        Pack? slot = null;
        var first = CompilerServices.ArticlePack.Keep(ref slot, new Pack());

        Assert.Same(first, CompilerServices.ArticlePack.Keep(ref slot, new Pack()));
    }

    [Fact]
    public void Threads_that_come_at_once_get_one_object_of_each_article()
    {
        for (var round = 0; round < 50; round++)
        {
            var pack = new Pack();
            var seen = new (NewsArticle Article, string Headline, string Html)[8];
            Parallel.For(0, 8, i => seen[i] = (pack[1], pack[1].Headline, pack[1].Body.Html));

            Assert.Single(seen.Select(one => one.Article).Distinct());
            Assert.All(seen, one => Assert.Equal(("맑음", 날씨), (one.Headline, one.Html)));
        }
    }
}

extern alias runtime;

using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using RuntimeGenre = runtime::Broadsheet.Genre;

namespace Broadsheet.Generator.Tests.Reading.Page;

/// <summary>Front matter that speaks of one article.</summary>
public class PageFrontMatterTests
{
    private const string Keys = """
        headline: 새 다리 열린 날
        kicker: 현장
        deck: [통행 무료, 보행로 신설]
        summary: 다리가 열렸다.
        author: { name: 민서준, role: 기자, email: sj@courier.example }
        genre: Opinion
        slug: bridge-day
        """;

    private const string One = "다리 공사 마무리\n\n두 마을을 잇는 다리 공사가 끝났다.\n\n/한지우 기자\n";

    private const string Two = One + "\n도서관 새 단장\n\n군립도서관이 새로 문을 열었다.\n\n/오세라 기자\n";

    [Fact]
    public void On_a_page_of_one_article_front_matter_wins_over_the_text()
    {
        var outcome = Run(Keys, One);

        var article = outcome.ReadArticle("News", "BridgeDay");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(
            ("새 다리 열린 날", "현장", "다리가 열렸다.", RuntimeGenre.Opinion, "bridge-day"),
            (article.Headline, article.Kicker, article.Summary, article.Genre, article.Slug));
        Assert.Equal(["통행 무료", "보행로 신설"], article.Decks);
        Assert.Equal("sj@courier.example", Assert.Single(article.Bylines).Email);
        Assert.Equal("<p>두 마을을 잇는 다리 공사가 끝났다.</p>", article.Body.Html);
    }

    [Fact]
    public void What_front_matter_leaves_open_the_text_of_the_one_article_says()
    {
        var article = Run("summary: 다리가 열렸다.", One).ReadArticle("News", "다리공사마무리");

        Assert.Equal(("다리 공사 마무리", RuntimeGenre.News), (article.Headline, article.Genre));
        Assert.Equal("한지우", Assert.Single(article.Bylines).Name);
    }

    [Fact]
    public void The_headline_of_front_matter_gives_the_slug() =>
        Assert.Equal("새-다리", Run("title: 새 다리", One).ReadArticle("News", "새다리").Slug);

    [Fact]
    public void On_a_page_of_several_articles_each_such_key_is_a_warning_at_the_key()
    {
        var outcome = Run(Keys + "\npublished: 2026-03-02", Two);

        var keys = Keys.Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.All(outcome.Diagnostics, diagnostic => Assert.Equal("BSH0209", diagnostic.Id));
        Assert.Equal(
            keys.Select(
                (key, i) => $"{i + 2},1: '{key}' has no meaning on a page of several articles; remove it, or mark the article itself"),
            outcome.Diagnostics.Select(diagnostic =>
            {
                var start = diagnostic.Location.GetLineSpan().StartLinePosition;
                return $"{start.Line + 1},{start.Character + 1}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
            }));
    }

    [Fact]
    public void On_a_page_of_several_articles_the_text_says_what_each_is()
    {
        var article = Run("title: 모두의 제목", Two).ReadArticle("News", "도서관새단장");

        Assert.Equal("도서관 새 단장", article.Headline);
    }

    [Fact]
    public void A_genre_that_front_matter_gives_is_no_guess()
    {
        const string Photo = "물살을 가른다\n\n16일 강에서 조정 선수들이 훈련을 하고 있다. 사진=오세라 기자\n";
        Assert.Equal(["BSH0204"], Guesses("summary: 훈련.", Photo));
        Assert.Empty(Guesses("genre: Photo", Photo));
    }

    private static IEnumerable<string> Guesses(string keys, string page) =>
        new GeneratorHost().Property("BroadsheetReportGuesses", "true").Article("content/news/page.txt", $"---\n{keys}\n---\n{page}")
            .Run().Diagnostics.Select(diagnostic => diagnostic.Id);

    private static GeneratorOutcome Run(string keys, string page) =>
        new GeneratorHost().Article("content/news/page.txt", $"---\n{keys}\n---\n{page}").Run();
}

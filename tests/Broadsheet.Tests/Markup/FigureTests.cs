using System.Collections.Immutable;

namespace Broadsheet.Tests.Markup;

public sealed class FigureTests
{
    private const string Full = """
        <p>앞 문단</p>
        <figure><img src="/img/a.jpg?x=1&amp;y=2" alt="설명"><figcaption><strong>“물놀이 신나요”</strong> 아이들이 <b>분수</b>에서 논다. <cite>나은주 기자</cite></figcaption></figure>
        """;

    [Fact]
    public void A_figure_is_read_part_by_part()
    {
        var expected = new Figure("아이들이 분수에서 논다.")
        {
            Title = "“물놀이 신나요”",
            Credit = "나은주 기자",
            Source = "/img/a.jpg?x=1&y=2",
        };
        Assert.Equal(expected, Assert.Single(Figures(Full)));
    }

    [Theory]
    [InlineData("<figure></figure>")]
    [InlineData("<figure><img alt=x></figure>")]
    [InlineData("<figure><figcaption></figcaption></figure>")]
    [InlineData("<figure><figcaption><strong></strong><cite></cite>")]
    public void Every_part_is_optional(string html) => Assert.Equal(new Figure(""), Assert.Single(Figures(html)));

    [Fact]
    public void Emphasis_inside_the_caption_is_no_title()
    {
        var figure = Assert.Single(Figures("<figure><figcaption>A <strong>very</strong> big fish</figcaption></figure>"));
        Assert.Equal(new Figure("A very big fish"), figure);
    }

    [Fact]
    public void Figures_inside_other_blocks_are_found_in_order()
    {
        const string One = "<figure><figcaption>1</figcaption></figure>";
        const string Two = "<figure><figcaption>2</figcaption></figure>";
        var figures = Figures($"<blockquote>{One}</blockquote>{Two}");
        Assert.Equal(["1", "2"], figures.Select(figure => figure.Caption));
    }

    [Fact]
    public void A_photo_without_a_credit_is_credited_to_its_byline()
    {
        var photo = new NewsArticle("genre Photo\nbyline 나은주\t기자", "<figure><figcaption>분수</figcaption></figure>");
        Assert.Equal("나은주 기자", Assert.Single(photo.Figures).Credit);
    }

    [Theory]
    [InlineData("headline 봄 분수", "", "봄 분수")]
    [InlineData("headline 봄 분수", "<strong>물줄기</strong> ", "물줄기")]
    [InlineData("section 지역", "", null)]
    public void A_photo_has_its_headline_for_a_title_where_the_picture_has_none(string record, string title, string? expected)
    {
        var photo = new NewsArticle("genre Photo\n" + record, $"<figure><figcaption>{title}분수</figcaption></figure>");
        Assert.Equal(expected, Assert.Single(photo.Figures).Title);
    }

    [Fact]
    public void A_photo_with_a_credit_keeps_it()
    {
        var photo = new NewsArticle("genre Photo\nbyline 나은주", "<figure><figcaption>분수 <cite>시청 제공</cite></figcaption></figure>");
        Assert.Equal("시청 제공", Assert.Single(photo.Figures).Credit);
    }

    [Fact]
    public void A_report_does_not_credit_its_pictures_to_its_writer()
    {
        var report = new NewsArticle("byline 나은주", "<figure><figcaption>분수</figcaption></figure>");
        Assert.Null(Assert.Single(report.Figures).Credit);
    }

    [Fact]
    public void The_body_s_text_holds_the_caption_and_not_the_image_s_description() =>
        Assert.Equal("앞 문단\n\n“물놀이 신나요” 아이들이 분수에서 논다. 나은주 기자", ArticleBody.FromHtml(Full).Text);

    private static ImmutableArray<Figure> Figures(string html) => new NewsArticle("", html).Figures;
}

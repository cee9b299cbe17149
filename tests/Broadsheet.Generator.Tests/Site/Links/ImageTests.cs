using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>Images of articles: whether they exist, where they are served, what stands for them.</summary>
public sealed class ImageTests
{
    [Theory]
    [InlineData("pier.jpg", "/guides/pier.jpg")]
    [InlineData("./pier.jpg", "/guides/pier.jpg")]
    [InlineData("guides/pier.jpg", "/guides/pier.jpg")]
    [InlineData("pier.jpg?width=300&x#t=1", "/guides/pier.jpg?width=300&amp;x#t=1")]
    [InlineData("../news/등대 사진.png", "/news/%EB%93%B1%EB%8C%80%20%EC%82%AC%EC%A7%84.png")]
    [InlineData("news/%EB%93%B1%EB%8C%80%20%EC%82%AC%EC%A7%84.png", "/news/%EB%93%B1%EB%8C%80%20%EC%82%AC%EC%A7%84.png")]
    [InlineData("../../wwwroot/logo.svg", "/logo.svg")]
    [InlineData("/pier.jpg", "/pier.jpg")]
    [InlineData("https://courier.example/pier.jpg", "https://courier.example/pier.jpg")]
    [InlineData("chart?id=3", "chart?id=3")]
    public void A_relative_image_becomes_its_path_below_the_content_folder(string address, string source)
    {
        Assert.Equal($"<figure><img src=\"{source}\" alt=\"가\"></figure>", LinkedSite.Html($"![가](<{address}>)"));
        Assert.Equal($"<p>나 <img src=\"{source}\" alt=\"가\"></p>", LinkedSite.Html($"나 ![가](<{address}>)"));
    }

    [Fact]
    public void A_link_to_an_image_leads_to_it() => Assert.Equal("/guides/pier.jpg", LinkedSite.AddressOf("pier.jpg"));

    [Fact]
    public void The_figures_of_an_article_know_where_their_image_is() =>
        Assert.Equal(
            "/guides/pier.jpg",
            Assert.Single(LinkedSite.Run("![The pier](pier.jpg \"At dawn\")").ReadArticle("Guides", "From").Figures).Source);

    [Theory]
    [InlineData("peir.jpg", "'peir.jpg', seen from this file or from 'content/'; did you mean 'pier.jpg'?")]
    [InlineData("Pier.JPG", "'Pier.JPG', seen from this file or from 'content/'; did you mean 'pier.jpg'?")]
    [InlineData("pier.png", "'pier.png', seen from this file or from 'content/'; did you mean 'pier.jpg'?")]
    [InlineData("등대.webp", "'등대.webp', seen from this file or from 'content/'")]
    public void A_missing_image_is_an_error_with_the_nearest_name(string address, string message) =>
        Assert.Equal($"BSH0907 [{address}] There is no image {message}", LinkedSite.Problem($"![x]({address})"));

    [Theory]
    [InlineData("![](pier.jpg)")]
    [InlineData("![ ](https://courier.example/pier.jpg)")]
    [InlineData("![][p]")]
    public void An_image_without_alternative_text_is_a_warning(string image) =>
        Assert.StartsWith($"BSH0908 [{image}] ", LinkedSite.Problem($"앞 {image}\n\n[p]: /pier.jpg"), StringComparison.Ordinal);

    [Fact]
    public void An_image_is_known_by_its_path_alone_and_never_read()
    {
        var outcome = LinkedSite.Run("![가](pier.jpg)");

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.DoesNotContain(outcome.Sources.Keys, name => name.Contains("pier", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_that_lists_its_files_by_hand_is_checked_once_it_lists_an_image()
    {
        var host = new GeneratorHost("class Program;").Property("EnableDefaultArticleItems", "false").Article(
            "content/news/a.md", "![가](pier.jpg)\n");
        Assert.DoesNotContain(host.Run().Diagnostics, LinkedSite.IsShown);

        host.Image("press/boat.jpg");

        Assert.Equal("BSH0907", Assert.Single(host.Run().Diagnostics, LinkedSite.IsShown).Id);
    }
}

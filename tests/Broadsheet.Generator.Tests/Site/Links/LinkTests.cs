using System.Text;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>Where a link to an article leads.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("setup.md", "/guides/setup")]
    [InlineData("./setup.md", "/guides/setup")]
    [InlineData("../guides/setup.md", "/guides/setup")]
    [InlineData("guides/setup.md", "/guides/setup")]
    [InlineData("tools/knots.md", "/guides/knots")]
    [InlineData("tools/../tools/./knots.md", "/guides/knots")]
    [InlineData("news/opening-night.md", "/news/opening-night")]
    [InlineData("../news/opening-night.md", "/news/opening-night")]
    [InlineData("../../content/news/opening-night.md", "/news/opening-night")]
    [InlineData("/guides/setup.md", "/guides/setup")]
    [InlineData("guides/setup.md#install", "/guides/setup#install")]
    [InlineData("setup.md?print=1&page=2#install", "/guides/setup?print=1&amp;page=2#install")]
    public void A_relative_link_to_a_file_becomes_the_route_of_its_article(string address, string route) =>
        Assert.Equal(route, LinkedSite.AddressOf(address));

    [Theory]
    [InlineData("news:opening-night", "/news/opening-night")]
    [InlineData("guides:setup#install", "/guides/setup#install")]
    [InlineData("staff:이서진", "/staff/%EC%9D%B4%EC%84%9C%EC%A7%84")]
    [InlineData("news:opening%2Dnight", "/news/opening-night")]
    public void A_collection_and_a_slug_become_the_route(string address, string route) =>
        Assert.Equal(route, LinkedSite.AddressOf(address));

    [Theory]
    [InlineData("/news/opening-night", "/news/opening-night")]
    [InlineData("/news/opening-night/", "/news/opening-night")]
    [InlineData("/guides/setup?a=b#install", "/guides/setup?a=b#install")]
    [InlineData("setup", "/guides/setup")]
    [InlineData("../news/opening-night", "/news/opening-night")]
    [InlineData("/guides/%ED%95%AD%EA%B5%AC-%EC%95%88%EB%82%B4", "/guides/%ED%95%AD%EA%B5%AC-%EC%95%88%EB%82%B4")]
    public void A_route_is_found_as_a_browser_reads_it(string address, string route) => Assert.Equal(route, LinkedSite.AddressOf(address));

    [Theory]
    [InlineData("항구 안내.md#배편")]
    [InlineData("%ED%95%AD%EA%B5%AC%20%EC%95%88%EB%82%B4.md#%EB%B0%B0%ED%8E%B8")]
    [InlineData("guides:항구-안내#배편")]
    public void A_Korean_name_may_be_written_plainly_or_percent_encoded(string address)
    {
        const string Route = "/guides/%ED%95%AD%EA%B5%AC-%EC%95%88%EB%82%B4#%EB%B0%B0%ED%8E%B8";

        Assert.Equal(Route, LinkedSite.AddressOf(address));
        Assert.Equal(Route, LinkedSite.AddressOf(address.Normalize(NormalizationForm.FormD)));
        Assert.Equal(Route, LinkedSite.AddressOf(Uri.EscapeDataString("항구 안내.md".Normalize(NormalizationForm.FormD)) + "#배편"));
    }

    [Fact]
    public void A_file_whose_name_a_file_system_decomposed_is_found()
    {
        var outcome = LinkedSite.Host()
            .Article("content/guides/등대.md".Normalize(NormalizationForm.FormD), "Text.\n")
            .Article(LinkedSite.From, "[x](등대.md) [y](guides/등대.md)\n")
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Contains(
            "href=\"/guides/%EB%93%B1%EB%8C%80\">y<", outcome.ReadArticle("Guides", "From").Body.Html, StringComparison.Ordinal);
    }

    /// <summary>A file that the project lists from another folder; its links work where it lies, in an editor and on a code host.</summary>
    [Theory]
    [InlineData("/home/acme/handbook/rules.md", "../site/content/guides/setup.md#install", "/guides/setup#install")]
    [InlineData("/home/acme/handbook/ko/rules.md", "../../site/content/guides/항구 안내.md", "/guides/%ED%95%AD%EA%B5%AC-%EC%95%88%EB%82%B4")]
    [InlineData("/home/handbook/rules.md", "../acme/site/content/news/opening-night.md", "/news/opening-night")]
    [InlineData("/home/acme/handbook/rules.md", "guides/setup.md", "/guides/setup")]
    public void A_file_outside_the_project_links_into_it_by_its_real_path(string file, string address, string route)
    {
        var outcome = LinkedSite.Host().Article(file, $"[x](<{address}>)\n").Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Contains($"href=\"{route}\"", outcome.ReadArticle("Articles", "Rules").Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_project_shows_an_image_of_the_project_and_is_linked_from_it()
    {
        var outcome = LinkedSite.Host()
            .Article("/home/acme/handbook/rules.md", "![A pier](../site/content/guides/pier.jpg)\n")
            .Article("content/guides/about.md", "[x](../../../handbook/rules.md)\n")
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Contains("src=\"/guides/pier.jpg\"", outcome.ReadArticle("Articles", "Rules").Body.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/rules\"", outcome.ReadArticle("Guides", "About").Body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/2026-05-02.txt#market-moves", "/news/market-moves")]
    [InlineData("staff/desk.yaml#mina-holt", "/staff/mina-holt")]
    [InlineData("staff/desk.yaml#이서진", "/staff/%EC%9D%B4%EC%84%9C%EC%A7%84")]
    [InlineData("notes/2026-05-03.txt", "/notes/only-note")]
    [InlineData("notes/2026-05-03.txt#only-note", "/notes/only-note")]
    public void The_anchor_chooses_an_article_of_a_page_or_data_file(string address, string route) =>
        Assert.Equal(route, LinkedSite.AddressOf(address));

    [Theory]
    [InlineData("#here")]
    [InlineData("#그리고-여기")]
    [InlineData("#%EA%B7%B8%EB%A6%AC%EA%B3%A0-%EC%97%AC%EA%B8%B0")]
    [InlineData("#fn:1")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#:~:text=ferry")]
    public void A_link_within_the_article_stays_within_it(string address) =>
        Assert.Contains(
            "<a href=\"#", LinkedSite.Html($"[x]({address})[^n]\n\n## Here\n\n## 그리고 여기\n\n[^n]: Note."), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://courier.example/setup.md")]
    [InlineData("//courier.example/setup.md")]
    [InlineData("mailto:desk@courier.example")]
    [InlineData("tel:+82-2-000-1234")]
    [InlineData("/robots.txt")]
    [InlineData("/about")]
    [InlineData("/news/")]
    [InlineData("/news")]
    [InlineData("/news/feed.xml")]
    [InlineData("/guides/manual.pdf")]
    [InlineData("?page=2")]
    [InlineData("../about/us")]
    [InlineData("manual.pdf")]
    [InlineData("")]
    public void What_leads_to_no_article_stays_as_written(string address) => Assert.Equal(address, LinkedSite.AddressOf(address));

    [Fact]
    public void Reference_links_autolinks_and_links_on_images_are_resolved()
    {
        Assert.Equal(
            "<p><a href=\"/guides/setup#install\" title=\"How\">a</a> <a href=\"/guides/setup#install\" title=\"How\">b</a> <a href=\"/news/opening-night\">news:opening-night</a></p>\n"
                + "<p><a href=\"/guides/setup\"><img src=\"/guides/pier.jpg\" alt=\"pier\"></a> <strong><a href=\"/guides/knots\">bold</a></strong></p>",
            LinkedSite.Html(
                "[a][ref] [b][REF] <news:opening-night>\n\n[![pier](pier.jpg)](setup.md) **[bold](guides:knots)**\n\n[ref]: setup.md#install \"How\""));
    }

    /// <summary>The other tests read the body from the source; here it comes from the running program.</summary>
    [Fact]
    public void A_program_has_the_resolved_address()
    {
        var outcome = LinkedSite.Run("[x](guides/setup.md?print=1#install)");

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal("<p><a href=\"/guides/setup?print=1#install\">x</a></p>", outcome.ReadArticle("Guides", "From").Body.Html);
        Assert.Equal("/guides/setup?print=1#install", Assert.Single(outcome.ReadArticle("Guides", "From").Body.Links).Address);
    }

    [Fact]
    public void A_link_is_resolved_wherever_it_stands()
    {
        var html = LinkedSite.Html(
            "> [q](setup.md)\n\n- [l](setup.md)\n\n| [h](setup.md) |\n|---|\n| [c](setup.md) |\n\n## [t](setup.md)\n\nText[^n].\n\n[^n]: A [f](setup.md).");

        foreach (var text in "qlhctf")
            Assert.Contains($"<a href=\"/guides/setup\">{text}</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_summary_are_those_of_the_article_as_linked()
    {
        var article = LinkedSite.Run("See [설치](setup.md#install \"여러\r\n줄\") & [more](news:opening-night).\r\n\r\nEnd.").ReadArticle(
            "Guides", "From");

        Assert.Equal("See 설치 & more. End.", article.Summary);
        Assert.Equal(
            "<p>See <a href=\"/guides/setup#install\" title=\"여러\n줄\">설치</a> &amp; <a href=\"/news/opening-night\">more</a>.</p>\n<p>End.</p>",
            article.Body.Html);
        Assert.Equal("See 설치 & more.\n\nEnd.", article.Body.Text);
    }

    [Fact]
    public void A_link_to_itself_and_links_in_a_circle_are_links_like_others()
    {
        var outcome = LinkedSite.Host()
            .Article("content/guides/a.md", "[a](a.md) [b](b.md)\n")
            .Article("content/guides/b.md", "[a](a.md)\n")
            .Run();

        Assert.DoesNotContain(outcome.Diagnostics, LinkedSite.IsShown);
        Assert.Equal("<p><a href=\"/guides/a\">a</a> <a href=\"/guides/b\">b</a></p>", outcome.ReadArticle("Guides", "A").Body.Html);
    }

    [Fact]
    public void Raw_ids_are_anchors_where_raw_HTML_is_allowed()
    {
        var host = LinkedSite.Host().Property("BroadsheetRawHtml", "Allow")
            .Article("content/guides/raw.md", "<div class='a' id=\"one\"></div>\n\nText <span ID=two>x</span> <!-- <i id=\"no\"> -->\n")
            .Article(LinkedSite.From, "[x](raw.md#one) [y](raw.md#two) [z](raw.md#no)\n");

        Assert.Equal("BSH0903", Assert.Single(host.Run().Diagnostics, LinkedSite.IsShown).Id);
    }

    [Fact]
    public void A_collection_may_have_a_Korean_name_and_one_with_blanks()
    {
        var host = LinkedSite.Host()
            .Article("content/섬 소식/배.md", "Text.\n")
            .Article(LinkedSite.From, "[x](<섬 소식:배>) [y](%EC%84%AC%20%EC%86%8C%EC%8B%9D:배)\n");

        var html = host.Run().ReadArticle("Guides", "From").Body.Html;

        Assert.Equal(
            "<p><a href=\"/%EC%84%AC%20%EC%86%8C%EC%8B%9D/%EB%B0%B0\">x</a> <a href=\"/%EC%84%AC%20%EC%86%8C%EC%8B%9D/%EB%B0%B0\">y</a></p>",
            html);
    }
}

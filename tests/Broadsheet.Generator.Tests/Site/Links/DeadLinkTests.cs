using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>What is told of links that lead nowhere.</summary>
public sealed class DeadLinkTests
{
    private const string NoFile = "there is no such article file, seen from this one or from 'content/'";

    [Theory]
    [InlineData("setpu.md", $"'setpu.md' leads to no article: {NoFile}; did you mean 'setup.md'?")]
    [InlineData("guides/setpu.md", $"'guides/setpu.md' leads to no article: {NoFile}; did you mean 'setup.md'?")]
    [InlineData("Setup.md", $"'Setup.md' leads to no article: {NoFile}; did you mean 'setup.md'?")]
    [InlineData("NEWS/OPENING-NIGHT.MD", $"'NEWS/OPENING-NIGHT.MD' leads to no article: {NoFile}; did you mean 'news/opening-night.md'?")]
    [InlineData("somewhere/else/knots.md", $"'somewhere/else/knots.md' leads to no article: {NoFile}; did you mean 'tools/knots.md'?")]
    [InlineData("항구 안내.txt", $"'항구 안내.txt' leads to no article: {NoFile}; did you mean '항구 안내.md'?")]
    [InlineData(
        "../../../../setup-of-quite-another-kind.md", $"'../../../../setup-of-quite-another-kind.md' leads to no article: {NoFile}")]
    [InlineData("%zz%.md", $"'%zz%.md' leads to no article: {NoFile}")]
    [InlineData("%FF%FE.md", $"'%FF%FE.md' leads to no article: {NoFile}")]
    public void A_missing_file_is_an_error_with_the_nearest_name(string address, string message) =>
        Assert.Equal($"BSH0901 [{address}] {message}", LinkedSite.Problem($"[x](<{address}>)"));

    [Theory]
    [InlineData(
        "news:opening-nihgt",
        "'news:opening-nihgt' leads to no article: no article of 'news' has this slug; did you mean 'opening-night'?")]
    [InlineData(
        "news:Opening Night!",
        "'news:Opening Night!' leads to no article: no article of 'news' has this slug; did you mean 'opening-night'?")]
    [InlineData("News:opening-night", "'News:opening-night' leads to no article: the collection is called 'news'")]
    [InlineData("news:", "'news:' leads to no article: no article of 'news' has this slug")]
    [InlineData("news://///", "'news://///' leads to no article: no article of 'news' has this slug")]
    [InlineData("news:%00%zz", "'news:\0%zz' leads to no article: no article of 'news' has this slug")]
    public void A_missing_slug_is_an_error_with_the_nearest_slug(string address, string message) =>
        Assert.Equal($"BSH0901 [{address}] {message}", LinkedSite.Problem($"[x](<{address}>)"));

    [Theory]
    [InlineData("setup.md#instal", "'content/guides/setup.md' has no heading or footnote '#instal'; did you mean '#install'?")]
    [InlineData("guides:setup#봄바당", "'content/guides/setup.md' has no heading or footnote '#봄바당'; did you mean '#봄-바다'?")]
    [InlineData("setup.md#fn:2", "'content/guides/setup.md' has no heading or footnote '#fn:2'; did you mean '#fn:1'?")]
    [InlineData("/guides/setup#nothing-like-it", "'content/guides/setup.md' has no heading or footnote '#nothing-like-it'")]
    [InlineData("#nowhere", "'content/guides/from.md' has no heading or footnote '#nowhere'")]
    public void A_missing_heading_or_footnote_is_an_error_with_the_nearest_anchor(string address, string message) =>
        Assert.Equal($"BSH0903 [{address}] {message}", LinkedSite.Problem($"[x]({address})"));

    [Fact]
    public void A_reference_to_a_footnote_that_is_not_there_is_an_error()
    {
        Assert.Equal(
            ["BSH0904 [[^fery]] There is no footnote '[^fery]'; did you mean 'ferry'?", "BSH0904 [[^섬]] There is no footnote '[^섬]'"],
            LinkedSite.Problems("One[^ferry], 두 번째[^fery], and *three*[^섬].\n\n[^ferry]: It sails."));
        Assert.Empty(LinkedSite.Problems("Escaped \\[^a], code `[^a]`, not a label [^a b], nor [^], nor [ ^a]."));
    }

    [Theory]
    [InlineData(
        "news/2026-05-02.txt",
        "'news/2026-05-02.txt' leads to no article: this file holds 2 articles; add the slug of one, such as '#ferry-sails-again'")]
    [InlineData(
        "news/2026-05-02.txt#market-move",
        "'news/2026-05-02.txt#market-move' leads to no article: no article of this file has this slug; did you mean 'market-moves'?")]
    public void A_page_of_several_articles_asks_which(string address, string message) =>
        Assert.Equal($"BSH0901 [{address}] {message}", LinkedSite.Problem($"[x]({address})"));

    [Theory]
    [InlineData("/news/opening-nite", "No article has the route '/news/opening-nite'; did you mean '/news/opening-night'?")]
    [InlineData("instal", "No article has the route '/guides/instal'")]
    public void A_route_beside_those_of_articles_is_a_warning(string address, string message) =>
        Assert.Equal($"BSH0905 [{address}] {message}", LinkedSite.Problem($"[x]({address})"));

    [Theory]
    [InlineData("guides:old-knots", "'guides:old-knots' is now 'guides:knots'; write that")]
    [InlineData("/guides/old-knots", "'/guides/old-knots' is now '/guides/knots'; write that")]
    public void A_former_slug_leads_to_the_article_with_a_warning(string address, string message)
    {
        Assert.Equal($"BSH0906 [{address}] {message}", LinkedSite.Problem($"[x]({address})"));
        Assert.Contains(
            "href=\"/guides/knots\"", LinkedSite.Run($"[x]({address})").ReadArticle("Guides", "From").Body.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret.md")]
    [InlineData("guides:secret")]
    [InlineData("/guides/secret")]
    public void A_link_to_a_draft_says_so_where_drafts_are_left_out(string address)
    {
        Assert.Equal("BSH0902", Assert.Single(Host().Run().Diagnostics, LinkedSite.IsShown).Id);
        Assert.DoesNotContain(Host().Property("BroadsheetDrafts", "true").Run().Diagnostics, LinkedSite.IsShown);

        GeneratorHost Host() => LinkedSite.Host()
            .Article("content/guides/secret.md", "---\ndraft: true\n---\n\nText.\n")
            .Article(LinkedSite.From, LinkedSite.Text($"[x]({address})"));
    }

    [Fact]
    public void An_unknown_scheme_is_no_collection_and_its_link_is_dropped() =>
        Assert.StartsWith("BSH0302 [[x](nwes:opening-night)]", LinkedSite.Problem("[x](nwes:opening-night)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("data")]
    [InlineData("javascript")]
    [InlineData("file")]
    public void A_collection_makes_no_dangerous_scheme_safe(string collection)
    {
        var host = LinkedSite.Host()
            .Article($"content/{collection}/text.md", "Text.\n")
            .Article(LinkedSite.From, LinkedSite.Text($"[x]({collection}:text) <{collection}:text/html,x>"));

        var outcome = host.Run();

        Assert.All(outcome.Diagnostics.Where(LinkedSite.IsShown), diagnostic => Assert.Equal("BSH0302", diagnostic.Id));
        Assert.DoesNotContain("href", outcome.ReadArticle("Guides", "From").Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_many_links_share_is_told_once() =>
        Assert.Equal("BSH0901", LinkedSite.Problem("[a][r] [b][r] [c][r]\n\n[r]: nothing-of-the-kind.md")[..7]);

    [Fact]
    public void Ten_thousand_links_have_twenty_messages_of_each_code()
    {
        var outcome = WithDeadLinks(10_000).Run();

        Assert.Equal(21, outcome.Diagnostics.Count(LinkedSite.IsShown));
        Assert.Contains(
            outcome.Diagnostics,
            diagnostic => diagnostic.Id == "BSH0011"
                && diagnostic.GetMessage(CultureInfo.InvariantCulture).StartsWith(
                    "19,980 more messages BSH0901", StringComparison.Ordinal));
        Assert.EndsWith(
            "<a href=\"dead-9999.md\">y</a> <a href=\"#\">z</a></p>",
            outcome.ReadArticle("Guides", "From").Body.Html,
            StringComparison.Ordinal);
    }

    /// <summary>The benchmark <c>hostile</c> measures the time.</summary>
    [Fact]
    public void Four_times_as_many_links_allocate_about_four_times_as_much()
    {
        var few = AllocatedFor(1_000);

        Assert.InRange(AllocatedFor(4_000), few, 5 * few);

        // The articles that links are held against have been read before, on other threads as well.
        static long AllocatedFor(int count)
        {
            var host = WithDeadLinks(1);
            host.Run();
            host.Edit(LinkedSite.From, DeadLinks(count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            host.Run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static GeneratorHost WithDeadLinks(int count)
    {
        var host = LinkedSite.Host();
        for (var i = 0; i < 500; i++)
            host.Article(string.Create(CultureInfo.InvariantCulture, $"content/news/story-{i:D4}.md"), "Text.\n");
        return host.Article(LinkedSite.From, DeadLinks(count));
    }

    private static string DeadLinks(int count) => LinkedSite.Text(
        string.Concat(
            Enumerable.Range(0, count).Select(
                i => string.Create(CultureInfo.InvariantCulture, $"[x](setup.md#install) [y](dead-{i}.md) [z](news:dead-{i})\n\n"))));

    [Fact]
    public void Links_of_scraps_stop_nothing()
    {
        var random = new Random(20260502);
        string[] scraps =
            ["[x](", ")", "[", "]", "^", "news:", "guides:", "#", "?", "%", "%E", "%ED%95", ".md", "../", "/", "//", ":", "setup", " ",
                "\n", "<", ">", "![", "](", "[r]: ", "항", "\u1112\u1161", "\\", "|", "`", "\ud83d\udea2", "\r\n"];
        for (var round = 0; round < 100; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 200).Select(_ => scraps[random.Next(scraps.Length)]));
            var outcome = LinkedSite.Run(text);

            Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
            Assert.NotNull(outcome.Sources.Keys.Single(name => name.Contains("frommd", StringComparison.Ordinal)));
        }
    }
}

using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>What an editor offers to do about a look-up.</summary>
public sealed class CodeFixTests
{
    private static async Task AssertOffers(string id, string before, params string[] after)
    {
        using var project = new EditedProject(
            LookupHost.OfStatements(before).Article("content/news/renamed.md", "---\nformerly: first-name\n---\n\nText.\n"));

        var offers = await project.Offers(id);

        Assert.Equal(after.Select(LookupHost.Program), offers.Select(offer => offer.Text[LookupHost.Usings.Length..]));
    }

    [Fact]
    public Task An_unknown_slug_is_replaced_by_one_of_the_nearest() => AssertOffers(
        "BSH0801",
        "return News.Get(\"harbor-bridge-opened\");",
        "return News.Get(\"harbor-bridge-opens\");",
        "return News.Get(\"harbor-bridge-closes\");");

    [Fact]
    public Task Trivia_stays_where_it_is() => AssertOffers(
        "BSH0801",
        "return News.Get(/* which */ $\"harbor-{\"bridge\"}-closed\" /* one */);",
        "return News.Get(/* which */ \"harbor-bridge-closes\" /* one */);",
        "return News.Get(/* which */ \"harbor-bridge-opens\" /* one */);");

    [Fact]
    public Task A_slug_that_is_never_found_is_replaced() => AssertOffers(
        "BSH0804", "return News.TryGet(\"푸른시-겨울장터\", out _);", "return News.TryGet(\"푸른시-겨울-장터\", out _);");

    [Fact]
    public Task A_former_slug_is_replaced_by_the_one_now() =>
        AssertOffers("BSH0803", "return News.Get(\"first-name\");", "return News.Get(\"renamed\");");

    [Fact]
    public Task A_former_name_is_replaced_by_the_one_now() =>
        AssertOffers("BSH0803", "return News.FirstName.Headline;", "return News.Renamed.Headline;");

    [Fact]
    public Task An_unknown_name_is_replaced_by_one_that_comes_near() => AssertOffers(
        "BSH0802",
        "return News.HarborBridgeOpened.Headline;",
        "return News.HarborBridgeOpens.Headline;",
        "return News.HarborBridgeCloses.Headline;");

    [Theory]
    [InlineData("return News.Get(\"harbor-bridge-opens\").Headline;", "return News.HarborBridgeOpens.Headline;")]
    [InlineData("return Acme.Site.Content.News.Get(slug: \"harbor-bridge-opens\");", "return Acme.Site.Content.News.HarborBridgeOpens;")]
    [InlineData("return News.All.Get(\"harbor-bridge-opens\");", "return News.HarborBridgeOpens;")]
    [InlineData("return /* a */ News.Get(\"first-name\") /* b */;", "return /* a */ News.Renamed /* b */;")]
    public Task A_call_is_turned_into_the_name(string before, string after) => AssertOffers("BSH0805", before, after);

    [Theory]
    [InlineData("return News.Get(\"q\");")]
    [InlineData("const string Slug = \"harbor-bridge-opened\"; return News.Get(Slug);")]
    public Task Nothing_is_offered_where_it_would_not_help(string before) => AssertOffers("BSH0801", before);

    [Fact]
    public Task A_choice_of_slugs_has_no_name() =>
        AssertOffers("BSH0805", "return News.Get(flag ? \"harbor-bridge-opens\" : \"harbor-bridge-closes\");");
}

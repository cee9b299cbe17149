using System.Net;
using System.Text;

namespace Broadsheet.AspNetCore.Tests;

/// <summary>Collections whose folders have signs in their names that mean something in an address or a route.</summary>
public sealed class FolderNameTests
{
    public static TheoryData<string> Folders { get; } =
    [
        "c#", "100%", "what?", "a b", "c++", "this & that", "a;b", "[x]", "{x}", "{", "(y)", "봄 소식", "섬#바다?", "%41", "%zz", "50%2f",
        "~home", "*", "a=b,c", "it's", "\"q\"",
        "@tag:x", "<b>", "a|b^c`d", "é", "日本語", "😀", "..x", "x.html", "c#/100%/what?/deep",
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task An_article_is_served_at_the_address_that_its_sitemap_has(string folder)
    {
        await using var newsroom = await Open(folder);
        var map = await newsroom.Client.GetStringAsync(
            new Uri(Address(folder) + "/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken);
        var address =
            map[(map.IndexOf("<loc>https://courier.example", StringComparison.Ordinal) + 28)..map.IndexOf(
                "</loc>", StringComparison.Ordinal)];
        using var response = await newsroom.Get(WebUtility.HtmlDecode(address));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("tide", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Another_spelling_is_redirected_there_and_what_is_not_there_is_not_found(string folder)
    {
        await using var newsroom = await Open(folder);
        using var slash = await newsroom.Get(Address(folder) + "/tide/");
        Assert.Equal(HttpStatusCode.MovedPermanently, slash.StatusCode);
        using var target = await newsroom.Get(slash.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.OK, target.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get(Address(folder) + "/ebb")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get("/tide")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get(Address(folder + "x") + "/tide")).StatusCode);
    }

    [Theory]
    [InlineData("%41", "A")]
    [InlineData("c#", "c")]
    [InlineData("what?", "what")]
    public async Task A_sign_is_itself_when_the_server_has_decoded_it(string folder, string other)
    {
        await using var newsroom = await Open(folder);

        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get($"/{other}/tide")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await newsroom.Get(Address(folder) + "/t%2569de")).StatusCode);
    }

    private static string Address(string folder) => "/" + string.Join('/', folder.Split('/').Select(Uri.EscapeDataString));

    private static Task<Newsroom> Open(string folder) => Newsroom.Open(
        options =>
        {
            options.Site = Newsroom.Courier;
            options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Slug, output);
        },
        articles: new ArticleCollection<NewsArticle>([new() { Slug = "tide", Path = $"/{folder}/tide", DatePublished = Newsroom.Noon }]));
}

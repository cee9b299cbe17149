using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Reading.FrontMatter;

/// <summary>YAML, TOML and JSON at the head of a file: one tree, so one type of article, and messages at the value.</summary>
public sealed class FrontMatterFormatTests
{
    private const string Yaml = """
        ---
        title: 봄 바다
        date: 2026-03-14T19:30:00+09:00
        tags: [바다, 봄]
        order: 3
        rating: 4.5
        starts: 2026-04-01
        site: https://haedam.example
        place: { city: 해담, berths: [1, 2] }
        stops:
          - { name: 북항, minutes: 5 }
          - { name: 남항, minutes: 7 }
        ---
        본문
        """;

    private const string Toml = """
        +++
        title = "봄 바다"
        date = 2026-03-14T19:30:00+09:00
        tags = ["바다", "봄"]
        order = 3
        rating = 4.5
        starts = 2026-04-01
        site = "https://haedam.example"

        [place]
        city = "해담"
        berths = [1, 2]

        [[stops]]
        name = "북항"
        minutes = 5

        [[stops]]
        name = "남항"
        minutes = 7
        +++
        본문
        """;

    private const string Json = """
        {
          "title": "봄 바다",
          "date": "2026-03-14T19:30:00+09:00",
          "tags": ["바다", "봄"],
          "order": 3,
          "rating": 4.5,
          "starts": "2026-04-01",
          "site": "https://haedam.example",
          "place": { "city": "해담", "berths": [1, 2] },
          "stops": [{ "name": "북항", "minutes": 5 }, { "name": "남항", "minutes": 7 }]
        }
        본문
        """;

    [Fact]
    public void Each_format_gives_the_same_properties_with_the_same_values()
    {
        var (yaml, toml, json) = (Sources(Yaml), Sources(Toml), Sources(Json));

        Assert.Contains("global::System.DateOnly Starts", string.Concat(yaml), StringComparison.Ordinal);
        Assert.Equal(yaml, toml);
        Assert.Equal(yaml, json);
    }

    [Theory]
    [InlineData("---\ntitle: x\ndate: someday\n---\n", "content/news/a.md(3,7): error BSH0102: 'date' expects")]
    [InlineData("+++\ntitle = \"x\"\ndate = \"someday\"\n+++\n", "content/news/a.md(3,8): error BSH0102: 'date' expects")]
    [InlineData("{\n  \"date\": \"someday\" }\n", "content/news/a.md(2,11): error BSH0102: 'date' expects")]
    [InlineData("+++\n[place]\ncity = 해담\n+++\n", "content/news/a.md(3,8): error BSH0101: Front matter is not valid TOML: a text stands without quotes")]
    [InlineData("{\n  \"title\": x }\n", "content/news/a.md(2,12): error BSH0101: Front matter is not valid JSON: ")]
    public void A_message_points_at_the_value_in_each_format(string head, string expected)
    {
        var diagnostic = Assert.Single(new GeneratorHost().Article("content/news/a.md", head + "본문\n").Run().Diagnostics);

        Assert.StartsWith(expected, diagnostic.ToString().Replace(GeneratorHost.ProjectDirectory, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_have_any_format()
    {
        const string Page = "# 첫 소식\n\n본문 한 줄.\n";
        string[] heads =
        [
            "---\nnewspaper: 강변신문\npage: 7\n---\n",
            "+++\nnewspaper = \"강변신문\"\npage = 7\n+++\n",
            "{\n\"newspaper\": \"강변신문\",\n\"page\": 7\n}\n",
        ];

        var sources = heads.Select(head => string.Concat(Sources(head + Page, "a.txt"))).ToList();

        Assert.Contains("강변신문", sources[0], StringComparison.Ordinal);
        Assert.Single(sources.Distinct());
    }

    /// <summary>The generated sources; blank lines at the end make all articles as long, because the sources say where one ends.</summary>
    private static IEnumerable<string> Sources(string article, string name = "a.md")
    {
        const int Lines = 40;
        var outcome = new GeneratorHost().Article(
            "content/news/" + name, article + new string('\n', Lines - article.Count(static c => c == '\n'))).Run();
        Assert.Empty(outcome.Diagnostics);
        return outcome.Sources.Values;
    }
}

namespace Broadsheet.Package.Tests;

/// <summary>Front matter of each format, and what the project says of it, through MSBuild and the compiler of the SDK.</summary>
public sealed class FrontMatterTests(PackedFeed feed)
{
    [Fact]
    public async Task Heads_of_each_format_are_read_with_the_keys_and_the_time_zone_that_the_project_says()
    {
        using var app = new FreshApp(feed);
        app.Write("content/news/a.md", "---\nlede: 봄이 온다\nsince: 2026/03/14\n---\n\n본문.\n");
        app.Write("content/news/b.md", "+++\nlede = \"여름; 온다\"\nsince = 2026-06-14\n+++\n\n본문.\n");
        app.Write("content/notes/c.md", "{ \"excerpt\": \"가을이 온다\", \"date\": \"2026-09-14\" }\n\n본문.\n");
        app.Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <BroadsheetTimeZone>+09:00</BroadsheetTimeZone>
              </PropertyGroup>
              <ItemGroup>
                <ArticleCollection Include="news" Keys="published=since; summary=lede" TimeZone="-04:00" Route="/n/{slug}" />
                <ArticleCollection Include="notes" Route="/o/{slug}" />
              </ItemGroup>
            </Project>
            """);
        app.Write("Program.cs", """
            using Acme.Site.Content;
            foreach (Broadsheet.Article article in (Broadsheet.Article[])[News.A, News.B, Notes.C])
                System.Console.WriteLine($"{article.Path} {article.Summary} {article.DatePublished:yyyy-MM-dd'T'HH:mmzzz}");
            """);

        (await app.Dotnet("build")).MustSucceed();

        Assert.Equal(
            "/n/a 봄이 온다 2026-03-14T00:00-04:00\n/n/b 여름; 온다 2026-06-14T00:00-04:00\n/o/c 가을이 온다 2026-09-14T00:00+09:00\n",
            await app.RunBuilt());
    }

    [Fact]
    public async Task A_key_that_is_none_and_a_zone_that_is_no_offset_are_errors_of_the_build()
    {
        using var app = new FreshApp(feed);
        app.Write("content/news/a.md", "---\nlede: 봄이 온다\n---\n\n본문.\n");
        app.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <ArticleCollection Include="news" Keys="sumary=lede" TimeZone="Asia/Seoul" />
              </ItemGroup>
            </Project>
            """);
        app.Write("Program.cs", "System.Console.WriteLine(Acme.Site.Content.News.A.Headline);");

        var output = (await app.Dotnet("build")).Output;

        Assert.Contains(
            "Directory.Build.targets(1,1): error BSH0112: In 'Keys' of the item 'ArticleCollection' of 'news', 'sumary=lede' begins with 'sumary', which is no key that Broadsheet knows; write 'summary'",
            output, StringComparison.Ordinal);
        Assert.Contains(
            "Directory.Build.targets(1,1): error BSH0015: 'TimeZone' of the item 'ArticleCollection' of 'news' is 'Asia/Seoul', which is no offset from UTC",
            output, StringComparison.Ordinal);
    }
}

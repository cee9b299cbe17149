namespace Broadsheet.Package.Tests;

/// <summary>More text than the string literals of an assembly hold, 2^24 bytes, in a project that says nothing of it.</summary>
public sealed class ScaleTests(PackedFeed feed)
{
    private const int Count = 4_000;
    private const int Paragraphs = 200_000;
    private const string Paragraph = "The council met and spoke of the ferry, the budget, and the library that is to open in the spring.";

    private const string Program = """
        using Acme.Site.Content;

        Console.WriteLine(News.All.Count);
        Console.WriteLine(News.TryGet("story-" + (2345 + args.Length), out var found) ? found.Headline : "none");
        Console.WriteLine(found == News.Story2345);
        Console.WriteLine(found?.Body.Text.Split('\n')[0]);
        Console.WriteLine(News.All.Sum(article => article.Body.Text.Split("harbour").Length - 1));
        Console.WriteLine(News.All.Related(News.Story2345)[0].Keywords[0]);
        Console.WriteLine(Minutes.TheWholeYear.Headline);
        Console.WriteLine(Minutes.TheWholeYear.Body.Html.Length);
        Console.WriteLine(Minutes.TheWholeYear.Body.Html[^26..]);
        Console.WriteLine(Pages.All.Sum(article => article.Body.Html.Length) > 5_000_000);
        """;

    private const string Expected = """
        4000
        항구 소식 2345
        True
        Story 2345 begins here.
        120000
        harbour-5
        The whole year
        21200026
        <p>The year ends here.</p>
        True

        """;

    [Fact]
    public async Task Twenty_megabytes_in_one_file_and_ten_in_others_build_run_and_publish_natively()
    {
        using var app = App();

        await app.BuildForThisMachine();

        Assert.Equal(Expected, await app.RunBuilt());
        Assert.Equal(Expected, (await CommandLine.Run(app.Folder, await app.PublishNatively(), [])).MustSucceed().Output);
        // What is not used is trimmed away: of thousands of articles those that share a pack with the one that is named.
        var trimmed = await app.Trim("Single.Headline");
        Assert.True(trimmed.HoldsText("항구 소식 2345"));
        Assert.InRange(trimmed.Length, 1, 400_000);
    }

    private FreshApp App()
    {
        var app = new FreshApp(feed, "<PublishAot>true</PublishAot>");
        app.Write("Program.cs", Program);
        app.Write("Single.cs", "static class Single { public static string Headline() => Acme.Site.Content.News.Story2345.Headline; }");
        for (var i = 0; i < Count; i++)
            app.Write($"content/news/story-{i}.md", Story(i));
        app.Write("content/minutes/the-whole-year.md", Year());
        app.Write("content/pages/2026-03-01.txt", Page());
        return app;
    }

    private static string Story(int number)
    {
        var paragraphs = string.Concat(
            Enumerable.Repeat("\n\nThe harbour council met, and the ferry sails. 연락선이 매일 아침 항구를 떠난다. 표는 부두에서 판다.", 30));
        return $"---\nheadline: 항구 소식 {number}\ntags: [harbour-{number % 10}]\n---\n\nStory {number} begins here.{paragraphs}\n";
    }

    private static string Year() =>
        $"---\nheadline: The whole year\n---\n\n{string.Concat(Enumerable.Repeat(Paragraph + "\n\n", Paragraphs))}The year ends here.\n";

    /// <summary>A newspaper page of 6 million characters, most of them of one article.</summary>
    private static string Page() =>
        "항구 도서관, 봄에 문 연다\n\n" + string.Concat(Enumerable.Repeat("항구 도서관이 다음 달에 문을 연다고 시가 밝혔다. 책은 십만 권이다.\n\n", 140_000)) +
            "/이나래 기자 narae@port.example\n";
}

namespace Broadsheet.Benchmarks.Size;

/// <summary>A program whose size is measured.</summary>
/// <param name="Name">What the row says that the program uses.</param>
/// <param name="Statement">C# that uses it and adds to <c>sum</c>, so that nothing is optimised away.</param>
/// <param name="Base">C# that stands before it and is a row's measure to begin with; empty where the row stands for itself.</param>
internal sealed record SizeRow(string Name, string Statement, string Base = "")
{
    private const string OneArticle = "var article = News.Story00000; sum += article.Headline.Length;";
    private const string AllArticles = "var all = News.All; sum += all.Count;";

    public static SizeRow Three { get; } = Named("3, by name", "News.Story00000", "News.Story00001", "News.Story00002");

    // What every app with a feed has: an address, a buffer, the text of an article.
    private const string Site = OneArticle + """

        var site = new FeedInfo { Title = "Courier", Home = new System.Uri("https://courier.example"), Address = new System.Uri("https://courier.example/feed.xml") };
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        article.Body.WriteHtml(buffer);
        sum += site.Home.AbsoluteUri.Length + buffer.WrittenCount;
        """;

    /// <summary>How articles are reached, their headline and body read unless it says otherwise.</summary>
    public static IReadOnlyList<SizeRow> Articles { get; } =
    [
        new("none", "sum++;"),
        Named("1, by name", "News.Story00000"),
        Three,
        Named("3, by `Get(\"slug\")`", "News.Get(\"story-00000\")", "News.Get(\"story-00001\")", "News.Get(\"story-00002\")"),
        new("`All`, headlines alone", "foreach (var article in News.All) sum += article.Headline.Length;"),
        new("`All`", "foreach (var article in News.All) sum += article.Headline.Length + article.Body.Html.Length;"),
    ];

    /// <summary>What a part adds to a program that prints a headline, or counts the articles.</summary>
    public static IReadOnlyList<SizeRow> Parts { get; } =
    [
        OfArticle("`Body.Html`", "sum += article.Body.Html.Length;"),
        OfArticle(
            "`Body.WriteHtml`",
            "var buffer = new System.Buffers.ArrayBufferWriter<byte>(); article.Body.WriteHtml(buffer); sum += buffer.WrittenCount;"),
        OfArticle("`Body.Blocks`", "sum += article.Body.Blocks.Length;"),
        OfArticle("`Body.Headings`", "sum += article.Body.Headings.Length;"),
        OfArticle("`Body.Text`", "sum += article.Body.Text.Length;"),
        OfArticle("`Body.ReadingTime`", "sum += article.Body.ReadingTime.Minutes;"),
        OfArticle("`Figures`", "sum += article.Figures.Length;"),
        OfArticle("`Summary`", "sum += article.Summary.Length;"),
        OfArticle("`Bylines`", "sum += article.Bylines.Length;"),
        OfArticle("`DatePublished`", "sum += article.DatePublished?.Year ?? 0;"),
        OfArticle("a key of one's own, a number", "sum += article.Level;"),
        OfCollection(
            "`TryGet`", "sum += News.TryGet(args.Length > 0 ? args[0] : \"story-00000\", out var found) ? found.Headline.Length : 0;"),
        OfCollection("`Get`, at run time", "sum += News.Get(args.Length > 0 ? args[0] : \"story-00000\").Headline.Length;"),
        OfCollection("`Published`", "sum += all.Published(System.TimeProvider.System).Count;"),
        OfCollection("`WithKeyword`", "sum += all.WithKeyword(\"harbour\").Count;"),
        OfCollection("`Related`", "sum += all.Related(News.Story00000).Length;"),
        OfArticle("`LinkedFrom`", "sum += article.LinkedFrom.Length;"),
        OfFormat("`RssFeed`", "RssFeed.Write(buffer, [article], site);"),
        OfFormat("`AtomFeed`", "AtomFeed.Write(buffer, [article], site);"),
        OfFormat("`JsonFeed`", "JsonFeed.Write(buffer, [article], site);"),
        OfFormat("`Sitemap`", "Sitemap.Write(buffer, [article], site);"),
        OfFormat("`NewsSitemap`", "NewsSitemap.Write(buffer, [article], site);"),
        OfFormat("`SchemaOrg`", "SchemaOrg.Write(buffer, article, site);"),
        OfFormat("`Ninjs`", "Ninjs.Write(buffer, article, site);"),
        OfFormat("`MarkdownText`", "MarkdownText.Write(buffer, article);"),
        OfFormat("`PlainText`", "PlainText.Write(buffer, article);"),
    ];

    /// <summary>The program without the part.</summary>
    public SizeRow WithoutPart => new(Name, "", Base);

    public string Program => $"""
        using App.Content;
        using Broadsheet.Formats;

        var sum = 0L;
        {Base}
        {Statement}
        System.Console.WriteLine(sum);
        return sum > 0 ? 0 : 1;
        """;

    private static SizeRow Named(string name, params string[] articles) =>
        new(name, string.Join('\n', articles.Select(article => $"sum += {article}.Headline.Length + {article}.Body.Html.Length;")));

    private static SizeRow OfArticle(string name, string statement) => new(name, statement, OneArticle);

    private static SizeRow OfFormat(string name, string statement) => new(name, statement + " sum += buffer.WrittenCount;", Site);

    private static SizeRow OfCollection(string name, string statement) => new(name, statement, AllArticles);
}

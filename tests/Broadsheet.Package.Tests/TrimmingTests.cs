using System.Text;

namespace Broadsheet.Package.Tests;

/// <summary>
/// Parts of the library that an app does not call are not in its native binary. A binary names the type of each method in it that is not inlined,
/// for stack traces, so its bytes tell; that they tell of these types is what the second test is for.
/// </summary>
public sealed class TrimmingTests(PackedFeed feed)
{
    /// <summary>A type of the library that does a part's work, and a call of that part.</summary>
    private static readonly (string Type, string Call)[] Parts =
    [
        ("HtmlBlocks", "News.HarbourFerryReturns.Body.Blocks.Length"),
        ("HtmlFigures", "News.HarbourFerryReturns.Figures.Length"),
        ("BodyLength", "News.HarbourFerryReturns.Body.ReadingTime"),
        ("Sentences", "new NewsArticle { Body = Broadsheet.ArticleBody.FromHtml(\"<p>One.</p>\") }.Summary"),
        ("RecordFields", "News.HarbourFerryReturns.Bylines.Length"),
        ("SlugIndex", "News.TryGet(args.FirstOrDefault(), out _)"),
        ("TermIndex", "News.All.WithKeyword(\"harbour\").Count"),
        ("RelatedIndex", "News.All.Related(News.HarbourFerryReturns).Length"),
        ("JoinedOrder", "Broadsheet.ArticleCollection.Join<Broadsheet.Article>(News.All, Guides.All).Count"),
        ("JoinedTerms", "Broadsheet.ArticleCollection.Join<Broadsheet.Article>(News.All, Guides.All).InSection(\"harbour\").Count"),
        ("Spelling", "News.Get(args.FirstOrDefault() ?? \"harbour-\" + \"ferry-\" + args.Length)"),
        ("RssFeed", "Formats.Length(output => RssFeed.Write(output, News.All, Formats.Site))"),
        ("AtomFeed", "Formats.Length(output => AtomFeed.Write(output, News.All, Formats.Site))"),
        ("JsonFeed", "Formats.Length(output => JsonFeed.Write(output, News.All, Formats.Site))"),
        ("Sitemap", "Formats.Length(output => Sitemap.Write(output, News.All, Formats.Site))"),
        ("NewsSitemap", "Formats.Length(output => NewsSitemap.Write(output, News.All, Formats.Site))"),
        ("SchemaOrg", "Formats.Length(output => SchemaOrg.Write(output, News.HarbourFerryReturns, Formats.Site))"),
        ("Ninjs", "Formats.Length(output => Ninjs.Write(output, News.HarbourFerryReturns, Formats.Site))"),
        ("MarkdownText", "Formats.Length(output => MarkdownText.Write(output, News.HarbourFerryReturns))"),
        ("PlainText", "Formats.Length(output => PlainText.Write(output, News.HarbourFerryReturns))"),
    ];

    [Fact]
    public async Task A_part_that_is_not_called_is_not_in_the_binary()
    {
        var image = await Publish("News.HarbourFerryReturns.Headline + News.HarbourFerryReturns.Summary + News.HarbourFerryReturns.Body.Html");

        Assert.All(Parts, part => Assert.False(Holds(image, part.Type), part.Type));
        // What is called can be seen this way.
        Assert.True(Holds(image, "RecordText"));
    }

    [Fact]
    public async Task A_part_that_is_called_is_in_the_binary_under_the_name_that_the_other_test_looks_for()
    {
        var image = await Publish([.. Parts.Select(part => part.Call)]);

        Assert.All(Parts, part => Assert.True(Holds(image, part.Type), part.Type));
    }

    [Fact]
    public async Task A_list_of_headlines_and_summaries_carries_no_body()
    {
        var image = await Publish("string.Join('|', News.All.Select(article => article.Headline + article.Summary))", "News.TryGet(args.FirstOrDefault(), out _)");

        Assert.True(HoldsText(image, "Harbour ferry returns after nine years"));
        Assert.True(HoldsText(image, "eleven passengers and a dog"));
        Assert.False(HoldsText(image, "<strong>east quay</strong>"));
        Assert.False(HoldsText(image, "손님을 다시 맞는다.</p>"));
        // Neither does it carry what joins collections.
        Assert.False(Holds(image, "JoinedOrder"));
    }

    private async Task<byte[]> Publish(params string[] expressions)
    {
        using var app = new FreshApp(feed, "<PublishAot>true</PublishAot>").Copy("reader");
        app.Write("Formats.cs", """
            using System.Buffers;
            using Broadsheet.Formats;

            static class Formats
            {
                public static FeedInfo Site { get; } = new() { Title = "Harbor Courier", Home = new Uri("https://courier.example") };

                public static int Length(Action<IBufferWriter<byte>> write)
                {
                    var buffer = new ArrayBufferWriter<byte>();
                    write(buffer);
                    return buffer.WrittenCount;
                }
            }
            """);
        app.Write("Program.cs", "using Acme.Site.Content;\nusing Broadsheet.Formats;\n\n" + string.Concat(expressions.Select(expression => $"Console.WriteLine({expression});\n")));
        return await File.ReadAllBytesAsync(await app.PublishNatively(), TestContext.Current.CancellationToken);
    }

    private static bool HoldsText(byte[] image, string text) => image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static bool Holds(byte[] image, string type) => image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(type)) >= 0;
}

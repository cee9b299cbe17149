namespace Broadsheet.Package.Tests;

/// <summary>
/// Parts of the library that an app does not call are trimmed away. That a native binary is trimmed by the same rules is what
/// <see cref="ConsumerTests"/> tells.
/// </summary>
public sealed class TrimmingTests(TrimmingTests.Uses uses) : IClassFixture<TrimmingTests.Uses>
{
    /// <summary>A type of the library that does a part's work, and a call of that part.</summary>
    private static readonly (string Type, string Call)[] Parts =
    [
        ("HtmlBlocks", "News.HarbourFerryReturns.Body.Blocks.Length"),
        ("HtmlFigures", "News.HarbourFerryReturns.Figures.Length"),
        ("BodyLength", "News.HarbourFerryReturns.Body.ReadingTime"),
        ("Sentences", "new NewsArticle { Body = Broadsheet.ArticleBody.FromHtml(\"<p>One.</p>\") }.Summary"),
        ("RecordFields", "News.HarbourFerryReturns.Bylines.Length"),
        ("SlugIndex", "News.TryGet(Key, out _)"),
        ("TermIndex", "News.All.WithKeyword(\"harbour\").Count"),
        ("RelatedIndex", "News.All.Related(News.HarbourFerryReturns).Length"),
        ("JoinedOrder", "Broadsheet.ArticleCollection.Join<Broadsheet.Article>(News.All, Guides.All).Count"),
        ("JoinedTerms", "Broadsheet.ArticleCollection.Join<Broadsheet.Article>(News.All, Guides.All).InSection(\"harbour\").Count"),
        ("Spelling", "News.Get(Key ?? \"harbour-\" + \"ferry-returns\" + Key)"),
        ("RssFeed", "Length(output => RssFeed.Write(output, News.All, Site))"),
        ("AtomFeed", "Length(output => AtomFeed.Write(output, News.All, Site))"),
        ("JsonFeed", "Length(output => JsonFeed.Write(output, News.All, Site))"),
        ("Sitemap", "Length(output => Sitemap.Write(output, News.All, Site))"),
        ("NewsSitemap", "Length(output => NewsSitemap.Write(output, News.All, Site))"),
        ("SchemaOrg", "Length(output => SchemaOrg.Write(output, News.HarbourFerryReturns, Site))"),
        ("Ninjs", "Length(output => Ninjs.Write(output, News.HarbourFerryReturns, Site))"),
        ("MarkdownText", "Length(output => MarkdownText.Write(output, News.HarbourFerryReturns))"),
        ("PlainText", "Length(output => PlainText.Write(output, News.HarbourFerryReturns))"),
    ];

    [Fact]
    public async Task A_part_that_is_not_called_is_trimmed_away()
    {
        var app = await uses.Trimmed("Uses.Article");

        Assert.All(Parts, part => Assert.False(app.HasCodeOf(part.Type), part.Type));
        // What is called can be seen this way.
        Assert.True(app.HasCodeOf("RecordText"));
    }

    [Fact]
    public async Task A_part_that_is_called_is_there_under_the_name_that_the_other_test_looks_for()
    {
        var app = await uses.Trimmed("Uses.AllParts");

        Assert.All(Parts, part => Assert.True(app.HasCodeOf(part.Type), part.Type));
    }

    [Fact]
    public async Task A_list_of_headlines_and_summaries_carries_no_body()
    {
        var app = await uses.Trimmed("Uses.List");

        Assert.True(app.HoldsText("Harbour ferry returns after nine years"));
        Assert.True(app.HoldsText("eleven passengers and a dog"));
        Assert.False(app.HoldsText("<strong>east quay</strong>"));
        Assert.False(app.HoldsText("손님을 다시 맞는다.</p>"));
        // Neither does it carry what joins collections.
        Assert.False(app.HasCodeOf("JoinedOrder"));
    }

    /// <summary>An app of several methods, built once; each test trims all but one of them.</summary>
    public sealed class Uses(PackedFeed feed) : IAsyncLifetime
    {
        private readonly FreshApp _app = new FreshApp(feed, "<PublishTrimmed>true</PublishTrimmed>").Copy("reader");

        internal Task<TrimmedApp> Trimmed(string method) => _app.Trim(method);

        public async ValueTask InitializeAsync()
        {
            _app.Write("Uses.cs", $$"""
                using System.Buffers;
                using Acme.Site.Content;
                using Broadsheet.Formats;

                static class Uses
                {
                    private static readonly FeedInfo Site = new() { Title = "Harbor Courier", Home = new Uri("https://courier.example") };

                    private static string? Key => Environment.GetEnvironmentVariable("KEY");

                    public static string Article() => News.HarbourFerryReturns.Headline + News.HarbourFerryReturns.Summary + News.HarbourFerryReturns.Body.Html;

                    public static object?[] List() => [string.Join('|', News.All.Select(article => article.Headline + article.Summary)), News.TryGet(Key, out _)];

                    public static object?[] AllParts() => [{{string.Join(", ", Parts.Select(part => part.Call))}}];

                    private static int Length(Action<IBufferWriter<byte>> write)
                    {
                        var buffer = new ArrayBufferWriter<byte>();
                        write(buffer);
                        return buffer.WrittenCount;
                    }
                }
                """);
            (await _app.Dotnet("build")).MustSucceed();
        }

        public ValueTask DisposeAsync()
        {
            _app.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

using Broadsheet.Generator.Tests.Testing;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Properties that are articles of other collections, or of their own.</summary>
public sealed class DeclaredReferenceTests
{
    private const string AuthorClass =
        "[ArticleCollection(\"authors\")] public sealed partial class Author : Article { public string? Email { get; init; } }\n";

    private static GeneratorHost Host(string guideMembers, params string[] guides)
    {
        var host = new GeneratorHost(Guide(guideMembers) + AuthorClass)
            .Article("content/authors/park.md", "---\ntitle: 박하늘\nemail: haneul@port.example\n---\n\n글.\n")
            .Article("content/authors/lee.md", "---\ntitle: Ada Lee\n---\n\nText.\n");
        for (var i = 0; i < guides.Length; i++)
            host.Article($"content/guides/{(char)('a' + i)}.md", Article(guides[i]));
        return host;
    }

    private static GeneratorOutcome RunWell(GeneratorHost host)
    {
        var outcome = host.Run();
        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        return outcome;
    }

    [Theory]
    [InlineData("public required Author Editor { get; init; }")]
    [InlineData("public Author? Editor { get; init; }")]
    [InlineData("public Author? Editor { get; set; }")]
    [InlineData("public Author? Editor { get; private set; }")]
    [InlineData("public Author? Editor { get; private init; }")]
    public void A_slug_is_the_article_it_names(string declaration)
    {
        var outcome = RunWell(Host(declaration, "editor: park"));

        Assert.Equal("박하늘", ((Article)Get(outcome.ReadArticle("Guides", "A"), "Editor")!).Headline);
    }

    [Fact]
    public void The_article_is_the_collections_own_object()
    {
        var host = RunWell(Host("public required Author Editor { get; init; }", "editor: park")).Load();

        Assert.Same(host.Read("Authors", "Park"), Get(host.ReadArticle("Guides", "A"), "Editor"));
    }

    [Theory]
    [InlineData("ImmutableArray<Author>")]
    [InlineData("IReadOnlyList<Author>")]
    [InlineData("Author[]")]
    [InlineData("List<Author>")]
    [InlineData("IEnumerable<Author>")]
    public void A_list_of_slugs_is_a_list_of_articles(string type)
    {
        var outcome = RunWell(Host($"public {type} Reviewers {{ get; init; }}", "reviewers: [lee, park, lee]", "reviewers: lee", ""));

        Assert.Equal(
            ["Ada Lee", "박하늘"], Items(Get(outcome.ReadArticle("Guides", "A"), "Reviewers")).Select(person => ((Article)person).Headline));
        Assert.Single(Items(Get(outcome.ReadArticle("Guides", "B"), "Reviewers")));
        Assert.Empty(Items(Get(outcome.ReadArticle("Guides", "C"), "Reviewers")));
    }

    [Fact]
    public void An_inferred_article_type_serves_as_well()
    {
        var host = new GeneratorHost(
            Guide("public required PortsArticle Port { get; init; } public ImmutableArray<PortsArticle> Calls { get; init; }"))
            .Article("content/ports/haedam.md", Article("depth: 12"))
            .Article("content/guides/a.md", Article("port: haedam\ncalls: [haedam]"));

        var port = Get(RunWell(host).ReadArticle("Guides", "A"), "Port")!;

        Assert.Equal(12, Get(port, "Depth"));
        Assert.Equal("PortsArticle", port.GetType().Name);
    }

    [Fact]
    public void An_inferred_collection_refers_to_a_declared_one()
    {
        var outcome = RunWell(
            Host("public int Minutes { get; init; }", "minutes: 3").Article("content/notes/n.md", Article("guide: a\nauthors: [park]")));

        Assert.Equal(3, Get(Get(outcome.ReadArticle("Notes", "N"), "Guide")!, "Minutes"));
        Assert.Equal("haneul@port.example", Get(Items(Get(outcome.ReadArticle("Notes", "N"), "Authors")).Single(), "Email"));
    }

    [Theory]
    [InlineData("editor: parc", "[parc] 'editor' refers to 'parc', which is no article of 'authors'; write 'park'")]
    [InlineData("editor: 누구", "[누구] 'editor' refers to '누구', which is no article of 'authors'; write the slug of one of its 2 articles")]
    public void A_slug_that_does_not_exist_is_an_error_at_its_characters(string frontMatter, string told)
    {
        var diagnostic = Assert.Single(Host("public required Author Editor { get; init; }", frontMatter).Run().Diagnostics);

        Assert.Equal("BSH0403 " + told, $"{diagnostic.Id} [{diagnostic.Marked(Article(frontMatter))}] {diagnostic.GetMessage(null)}");
    }

    [Theory]
    [InlineData(
        "editor: [park, lee]",
        "BSH0406",
        "park, lee",
        "'editor' expects the slug of an article of 'authors' for Guide.Editor, but found a list")]
    [InlineData(
        "editor: { name: park }",
        "BSH0406",
        "name: park",
        "'editor' expects the slug of an article of 'authors' for Guide.Editor, but found a mapping")]
    [InlineData("", "BSH0404", "---", "Guide.Editor requires 'editor'; add 'editor: …' with the slug of an article of 'authors'")]
    public void What_is_no_slug_is_an_error(string frontMatter, string id, string marked, string message)
    {
        var diagnostic = Assert.Single(Host("public required Author Editor { get; init; }", frontMatter).Run().Diagnostics);

        Assert.Equal((id, marked, message), (diagnostic.Id, diagnostic.Marked(Article(frontMatter)), diagnostic.GetMessage(null)));
    }

    [Fact]
    public void Author_and_authors_take_the_people_of_the_bylines()
    {
        var outcome = RunWell(
            Host("public required Author Author { get; init; } public ImmutableArray<Author> Authors { get; init; }", "author: park",
                "byline: Ada Lee", "authors: [lee, 박하늘 <haneul@port.example>]"));

        Assert.Equal("박하늘", ((Article)Get(outcome.ReadArticle("Guides", "A"), "Author")!).Headline);
        Assert.Equal("Ada Lee", ((Article)Get(outcome.ReadArticle("Guides", "B"), "Author")!).Headline);
        Assert.Equal(["lee", "park"], Items(Get(outcome.ReadArticle("Guides", "C"), "Authors")).Select(person => ((Article)person).Slug));
        Assert.Equal("박하늘", outcome.ReadArticle("Guides", "A").Bylines[0].Name);
    }

    [Theory]
    [InlineData("public required Author Author { get; init; }", "author: parc", "BSH0403", "parc")]
    [InlineData("public required Author Author { get; init; }", "author: Someone Else", "BSH0403", "Someone Else")]
    [InlineData("public required Author Author { get; init; }", "", "BSH0404", "---")]
    [InlineData("public required Author Author { get; init; }", "authors: [park, lee]", "BSH0406", "park, lee")]
    [InlineData("public Author? Author { get; init; }", "author: parc", "BSH0403", "parc")]
    public void Bylines_without_their_article_are_an_error(string declaration, string frontMatter, string id, string marked)
    {
        var diagnostic = Assert.Single(Host(declaration, frontMatter).Run().Diagnostics);

        Assert.Equal((id, marked), (diagnostic.Id, diagnostic.Marked(Article(frontMatter))));
    }

    [Theory]
    [InlineData("author: Guest Writer")]
    [InlineData("author: 손님 기자")]
    [InlineData("")]
    public void A_guest_without_an_article_is_no_error_where_none_is_needed(string frontMatter) =>
        RunWell(Host("public Author? Author { get; init; }", frontMatter));

    [Theory]
    [InlineData("init")]
    [InlineData("set")]
    [InlineData("private init")]
    [InlineData("private set")]
    public void An_article_may_refer_to_itself_and_in_a_circle(string setter)
    {
        var source = Guide($"public Guide? Next {{ get; {setter}; }} public ImmutableArray<Guide> SeeAlso {{ get; {setter}; }}");
        var host = new GeneratorHost(source)
            .Article("content/guides/a.md", Article("next: a\nsee-also: [a, b]"))
            .Article("content/guides/b.md", Article("next: a\nsee-also: b"));

        var article = RunWell(host).ReadArticle("Guides", "A");

        Assert.Same(article, Get(article, "Next"));
        var other = Items(Get(article, "SeeAlso")).Last();
        Assert.Same(article, Get(other, "Next"));
        Assert.Same(other, Items(Get(other, "SeeAlso")).Single());
    }

    [Fact]
    public void Two_collections_may_refer_to_each_other()
    {
        var source = Guide("public required Port Port { get; init; }") +
            "[ArticleCollection(\"ports\")] public partial class Port : Article { public required ImmutableArray<Guide> Guides { get; init; } }\n";
        var host = new GeneratorHost(source)
            .Article("content/guides/a.md", Article("port: haedam"))
            .Article("content/ports/haedam.md", Article("guides: [a]"));

        var guide = RunWell(host).ReadArticle("Guides", "A");

        Assert.Same(guide, Items(Get(Get(guide, "Port")!, "Guides")).Single());
    }

    [Fact]
    public void A_reference_declared_in_a_base_class_is_filled()
    {
        var source = Source("""
            public abstract class Page : Article
            {
                protected Page() { }
                protected Page(Broadsheet.CompilerServices.CompiledArticle compiled) : base(compiled) { }
                public Guide? Next { get; private init; }
                public Guide? Back { get; init; }
            }

            [ArticleCollection("guides")] public partial class Guide : Page;
            """);

        var article = RunWell(new GeneratorHost(source).Article("content/guides/a.md", Article("next: a\nback: a"))).ReadArticle(
            "Guides", "A");

        Assert.Same(article, Get(article, "Next"));
        Assert.Same(article, Get(article, "Back"));
    }

    [Fact]
    public void A_list_of_articles_may_be_counted()
    {
        var diagnostic = Assert.Single(
            Host("[MinLength(2)] public Author[] Reviewers { get; init; }", "reviewers: [park]").Run().Diagnostics);

        Assert.Equal(
            "'reviewers' expects a list of at least 2 items for Guide.Reviewers, but found a list of 1", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_reference_to_a_collection_that_does_not_exist_is_one_error_at_the_referred_class()
    {
        var outcome = Run(Guide("public Author? Editor { get; init; }") + AuthorClass, "editor: park", "editor: lee");

        Assert.Equal("BSH0702", Assert.Single(outcome.Diagnostics).Id);
    }

    [Fact]
    public void A_long_chain_of_references_does_not_exhaust_the_stack()
    {
        const int Count = 1500;
        var host = new GeneratorHost(Guide("public required Guide Next { get; init; }"));
        for (var i = 0; i < Count; i++)
            host.Article($"content/guides/g{i}.md", Article($"next: g{(i + 1) % Count}"));
        var loaded = RunWell(host).Load();

        var length = 0;
        var thread = new Thread(() => length = Walk(loaded.ReadArticle("Guides", "G0")), maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(Count, length);
    }

    [Fact]
    public void Many_threads_that_come_first_find_one_object_complete()
    {
        const int Count = 40;
        var host =
            new GeneratorHost(
                Guide("public required Guide Next { get; init; } public required Author Editor { get; init; }") + AuthorClass).Article(
                    "content/authors/park.md", Article(""));
        for (var i = 0; i < Count; i++)
            host.Article($"content/guides/g{i}.md", Article($"next: g{(i + 1) % Count}\neditor: park"));
        var guides = RunWell(host).Load();
        using var start = new Barrier(16);
        var lengths = new int[16];
        var firsts = new object[16];

        var threads = Enumerable.Range(0, 16).Select(n => new Thread(() =>
        {
            start.SignalAndWait();
            lengths[n] = Walk(guides.ReadArticle("Guides", "G" + (n * 7 % Count)));
            firsts[n] = guides.ReadArticle("Guides", "G0");
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(lengths, length => Assert.Equal(Count, length));
        Assert.Single(firsts.Distinct(ReferenceEqualityComparer.Instance));
    }

    /// <summary>How many steps of <c>Next</c> lead back to <paramref name="first"/>.</summary>
    private static int Walk(Article first)
    {
        var next = first.GetType().GetProperty("Next")!;
        var length = 0;
        for (var at = first; length == 0 || !ReferenceEquals(at, first); length++)
            at = (Article)next.GetValue(at)!;
        return length;
    }
}

extern alias runtime;

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>Nothing runs before the first touch of an article, and a touch makes no more than it needs.</summary>
public sealed class StartUpTests
{
    /// <summary>A site with all that changes what is generated.</summary>
    private static GeneratorHost Site() => new GeneratorHost("""
        using System.Collections.Immutable;
        using Broadsheet;

        [ArticleCollection("guides")]
        public sealed partial class Guide : Article
        {
            public int Minutes { get; init; } = 5;
            public ImmutableArray<string> Tools { get; init; } = [];
            public ImmutableArray<Guide> SeeAlso { get; init; } = [];
        }

        public static class Program
        {
            public static object Main() => Acme.Site.Content.Guides.Get("anchors");
        }

        public static class Clock
        {
            public static readonly System.DateTime Start = System.DateTime.UtcNow;
        }
        """)
        .Article("content/authors/yuna.md", "---\ntitle: 한유나\nemail: yuna@haedam.example\n---\n\n소개.\n")
        .Article(
            "content/news/pier-opens.md", "---\ntitle: The pier opens\nauthor: 한유나\nlevel: 2\nformerly: old-pier\n---\n\nIt is open.\n")
        .Article("content/news/장터.md", "---\ntitle: 겨울 장터\nauthors: [yuna]\nlevel: 3\nhours: [09:30, 17:00]\n---\n\n장이 선다.\n")
        .Article("content/guides/knots.md", "---\ntitle: Knots\nminutes: 4\ntools: [rope]\nsee-also: [splices]\n---\n\nTie it.\n")
        .Article("content/guides/splices.md", "---\ntitle: Splices\nsee-also: [knots]\n---\n\nWeave it.\n")
        .Article("content/guides/anchors.md", "---\ntitle: Anchors\n---\n\nDrop it.\n")
        .Article(
            "content/ferries/timetable.yaml",
            "- title: 첫 배\n  leaves: 06:10\n  crew: { master: Okafor, mates: 2 }\n- title: Last boat\n  leaves: 23:40\n")
        .Article("content/prices/fares.json", """[{ "title": "Adult", "price": 3.20 }, { "title": "어린이", "price": 1.10 }]""")
        .Article("content/papers/2026-05-02.txt", "해담항 새 부두 열어\n\n해담항이 새 부두를 열었다. 배가 매일 뜬다.\n\n/한유나 기자 yuna@haedam.example\n");

    private static GeneratorOutcome Run()
    {
        var outcome = Site().Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        return outcome;
    }

    [Fact]
    public void A_host_has_no_module_initialiser_but_its_own()
    {
        var host = Site();
        Assert.DoesNotContain("<Module>", TypesWithInitialiser(host.Run().ToImage()));

        host.AddSource("static class Own { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Start() { } }");

        Assert.Contains("<Module>", TypesWithInitialiser(host.Run().ToImage()));
    }

    [Fact]
    public void The_library_has_no_module_initialiser() =>
        Assert.DoesNotContain("<Module>", TypesWithInitialiser(File.ReadAllBytes(typeof(runtime::Broadsheet.Article).Assembly.Location)));

    /// <summary>
    /// The host's own class has one. The compiler itself keeps lambdas in a class <c>&lt;&gt;c</c>, made when the first of them is used.
    /// </summary>
    [Fact]
    public void No_generated_type_has_a_static_constructor() =>
        Assert.Equal(["Clock"], TypesWithInitialiser(Run().ToImage()).Where(type => type != "<>c"));

    [Fact]
    public void A_static_field_of_the_library_is_filled_by_its_first_use_and_no_earlier() =>
        Assert.All(
            typeof(runtime::Broadsheet.Article).Assembly.GetTypes().Where(type => type.TypeInitializer is not null),
            type => Assert.True(type.Attributes.HasFlag(TypeAttributes.BeforeFieldInit), $"{type} has a static constructor of its own"));

    [Fact]
    public void A_collection_that_is_initialised_has_made_no_article()
    {
        var host = Run().Load();

        foreach (var collection in Collections(host))
            RuntimeHelpers.RunClassConstructor(collection.TypeHandle);

        Assert.Empty(Filled(host));
    }

    [Fact]
    public void An_article_that_is_touched_leaves_every_other_untouched()
    {
        var host = Run().Load();

        Assert.Equal("Anchors", host.ReadArticle("Guides", "Anchors").Headline);

        Assert.Equal(["Guides.s_Anchors"], Filled(host));
    }

    [Fact]
    public void An_article_that_is_looked_up_by_a_literal_leaves_every_other_untouched()
    {
        var host = Run().Load();

        host.Run();

        Assert.Equal(["Guides.s_Anchors"], Filled(host));
    }

    [Fact]
    public void An_article_that_refers_to_others_makes_these_and_no_more()
    {
        var host = Run().Load();

        host.ReadArticle("Guides", "Knots");

        Assert.Equal(["Guides.s_Knots", "Guides.s_Splices"], Filled(host));
    }

    [Fact]
    public void All_of_one_collection_makes_no_article_of_another()
    {
        var host = Run().Load();

        host.Read("Ferries", "All");

        Assert.Equal(["Ferries.s_All", "Ferries.s_LastBoat", "Ferries.s_첫배"], Filled(host));
    }

    /// <summary>As two threads do that both find no collection yet.</summary>
    [Theory]
    [InlineData("News")]
    [InlineData("Guides")]
    [InlineData("Ferries")]
    public void A_collection_that_is_made_twice_at_once_is_one_object_with_one_object_of_each_article(string className)
    {
        var host = Run().Load();
        var load = host.Type(className).GetMethod("Load_", BindingFlags.Static | BindingFlags.NonPublic)!;
        var first = (System.Collections.IEnumerable)load.Invoke(null, [])!;
        var articles = first.Cast<object>().ToList();

        Assert.Same(first, load.Invoke(null, []));
        Assert.Same(first, host.Read(className, "All"));
        Assert.All(
            articles.Zip(((System.Collections.IEnumerable)host.Read(className, "All")!).Cast<object>()),
            pair => Assert.Same(pair.First, pair.Second));
    }

    /// <summary>The names of types with a <c>.cctor</c>; that of <c>&lt;Module&gt;</c> is the module's initialiser.</summary>
    private static List<string> TypesWithInitialiser(byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.TypeDefinitions
               let type = metadata.GetTypeDefinition(handle)
               where type.GetMethods().Any(method => metadata.GetString(metadata.GetMethodDefinition(method).Name) == ".cctor")
               select metadata.GetString(type.Name),
        ];
    }

    private static IEnumerable<Type> Collections(LoadedHost host) =>
        host.Type("News").Assembly.GetTypes().Where(
            type => type is { Namespace: "Acme.Site.Content", IsAbstract: true, IsSealed: true, IsNested: false });

    /// <summary>The static fields of the collections that hold something.</summary>
    private static IEnumerable<string> Filled(LoadedHost host) =>
        Collections(host)
            .SelectMany(collection => collection.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => !field.IsLiteral && field.GetValue(null) is not null)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Order(StringComparer.Ordinal);
}

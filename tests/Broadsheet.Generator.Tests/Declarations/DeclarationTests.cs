using Broadsheet.Generator.Tests.Schema;
using Broadsheet.Generator.Tests.Testing;
using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Declarations;

/// <summary>Declarations that cannot serve: what is said, and of which characters of C#.</summary>
public sealed class DeclarationTests
{
    /// <summary>The one diagnostic, as <c>number [characters] message</c>.</summary>
    private static string Told(string declarations, string frontMatter = "")
    {
        var source = Source(declarations);
        var outcome = Run(source, frontMatter);
        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.EndsWith("Source0.cs", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        // One error of the declaration is no reason for others in generated code.
        Assert.DoesNotContain(
            outcome.CompilerDiagnostics,
            other => other.Location.SourceTree?.FilePath.Contains("Broadsheet", StringComparison.Ordinal) == true);
        return $"{diagnostic.Id} [{diagnostic.Marked(source)}] {diagnostic.GetMessage(null)}";
    }

    [Theory]
    [InlineData("public class Guide : Article;", "Guide", "it is not partial, and the rest of it is generated; write 'partial class'")]
    [InlineData(
        "public abstract partial class Guide : Article;",
        "Guide",
        "it is abstract, and every article is an object of it; remove the modifier")]
    [InlineData("public partial class Guide<T> : Article;", "Guide", "it is generic; remove its type parameters")]
    [InlineData("public partial class Guide;", "Guide", "it does not derive from Broadsheet.Article; write ': Article' behind its name")]
    [InlineData(
        "public partial class Guide : Other; public class Other;",
        "Other",
        "its base class 'Other' does not derive from Broadsheet.Article; derive from Article, or let 'Other' do so")]
    [InlineData(
        "public partial class Guide : Page; public abstract class Page : Article;",
        "Page",
        "its base class 'Page' has no constructor that takes what was compiled; add 'protected Page(Broadsheet.CompilerServices.CompiledArticle compiled) : base(compiled) { }'")]
    [InlineData(
        "public partial class Guide(int minutes) : Article { public int Minutes => minutes; }",
        "(int minutes)",
        "its primary constructor shuts out the generated one; write properties instead of parameters")]
    [InlineData(
        "public partial class Guide : Article { public Guide(Broadsheet.CompilerServices.CompiledArticle a) : base(a) { } }",
        "Guide",
        "the constructor that takes a CompiledArticle is the generated one; remove yours")]
    public void A_class_that_cannot_be_an_article_type_is_an_error_on_it(string declaration, string marked, string reason) =>
        Assert.Equal(
            $"BSH0701 [{marked}] 'Guide' cannot be the article type of 'guides': {reason}",
            Told("[ArticleCollection(\"guides\")] " + declaration));

    [Fact]
    public void A_sealed_base_class_is_an_error_at_its_name()
    {
        var source = Source(
            "[ArticleCollection(\"guides\")] public partial class Guide : Page; public sealed class Page : Article { internal Page(Broadsheet.CompilerServices.CompiledArticle compiled) : base(compiled) { } }");

        var diagnostic = Assert.Single(Run(source, "").Diagnostics);

        Assert.Equal("Page", diagnostic.Marked(source));
        Assert.Contains("its base class 'Page' is sealed; remove 'sealed' there", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_class_is_an_error_on_it() =>
        Assert.Equal("BSH0701 [Guide] 'Guide' cannot be the article type of 'guides': it is nested in 'Site'; move it into a namespace",
            Told("public static partial class Site { [ArticleCollection(\"guides\")] public partial class Guide : Article; }"));

    [Theory]
    [InlineData("guide", "write 'guides'")]
    [InlineData("Guides", "write 'guides'")]
    [InlineData("", "write one of 'guides'")]
    [InlineData("퍼즐", "write one of 'guides'")]
    public void A_collection_that_does_not_exist_is_an_error_at_its_name(string collection, string mend) =>
        Assert.Equal(
            $"BSH0702 [\"{collection}\"] There is no collection '{collection}'; {mend}",
            Told($"[ArticleCollection(\"{collection}\")] public partial class Guide : Article;"));

    [Fact]
    public void Two_classes_for_one_collection_are_an_error_at_the_second() =>
        Assert.Equal(
            "BSH0703 [ \"guides\"] 'Guide' is the article type of 'guides' already; take the attribute off one of the two".Replace(
                "[ ", "[", StringComparison.Ordinal),
            Told("[ArticleCollection( \"guides\")] public partial class Guide : Article; [ArticleCollection(\"guides\")] public partial class Manual : Article;"));

    [Theory]
    [InlineData("public Dictionary<string, int>? Field { get; init; }", "Dictionary<string, int>?")]
    [InlineData("public object? Field { get; init; }", "object?")]
    [InlineData("public char Field { get; init; }", "char")]
    [InlineData("public (int A, int B) Field { get; init; }", "(int A, int B)")]
    [InlineData("public Article? Field { get; init; }", "Article?")]
    [InlineData("public int[,]? Field { get; init; }", "int[,]?")]
    [InlineData("public int[][]? Field { get; init; }", "int[][]?")]
    [InlineData("public int?[]? Field { get; init; }", "int?[]?")]
    [InlineData("public Version? Field { get; init; }", "Version?")]
    public void A_type_that_front_matter_cannot_give_is_an_error_at_the_type(string declaration, string marked)
    {
        var told = Told($"[ArticleCollection(\"guides\")] public partial class Guide : Article {{ {declaration} }}", "field: [1, 2]");

        Assert.StartsWith($"BSH0704 [{marked}] Front matter cannot give 'Field' a '{marked}': ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_holds_its_own_kind_is_an_error_at_the_inner_property() =>
        Assert.StartsWith("BSH0704 [Menu[]] Front matter cannot give 'Items' a 'Menu[]': it holds one of its own kind",
            Told("[ArticleCollection(\"guides\")] public partial class Guide : Article { public Menu? Menu { get; init; } } public sealed record Menu(string Title, Menu[] Items);", "menu: { title: a, items: [] }"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "public int Minutes { get; init; } [FrontMatter(\"minutes\")] public int Length { get; init; }",
        "Length",
        "BSH0705",
        "The key 'minutes' fills 'Minutes' already; give 'Length' another name, or another key with [FrontMatter]")]
    [InlineData(
        "public string? Title { get; init; }",
        "Title",
        "BSH0706",
        "The key 'title' is the field's own and fills Article.Headline; give 'Title' another name, or another key with [FrontMatter]")]
    [InlineData(
        "[FrontMatter(\"draft\")] public bool Unfinished { get; init; }",
        "Unfinished",
        "BSH0706",
        "The key 'draft' is the field's own and says whether the article is built; give 'Unfinished' another name, or another key with [FrontMatter]")]
    [InlineData(
        "[FrontMatter(\"expiryDate\")] public string? Until { get; init; }",
        "Until",
        "BSH0706",
        "The key 'expiryDate' is the field's own and fills Article.Expires; give 'Until' another name, or another key with [FrontMatter]")]
    [InlineData(
        "public string? Author { get; init; }",
        "Author",
        "BSH0706",
        "The key 'author' is the field's own and fills Article.Bylines, or a property of the people's article type; give 'Author' another name, or another key with [FrontMatter]")]
    [InlineData(
        "public Guide? Next { get; }",
        "Next",
        "BSH0707",
        "'Next' cannot be set: articles are filled in once they all exist; write '{ get; init; }'")]
    public void A_property_that_cannot_be_filled_is_an_error_at_its_name(string members, string marked, string id, string message) =>
        Assert.Equal(
            $"{id} [{marked}] {message}", Told($"[ArticleCollection(\"guides\")] public partial class Guide : Article {{ {members} }}"));

    [Fact]
    public void A_property_of_a_value_that_cannot_be_set_is_an_error_at_its_name() =>
        Assert.StartsWith("BSH0707 [City] 'City' cannot be set: ",
            Told("[ArticleCollection(\"guides\")] public partial class Guide : Article { public Place? Place { get; init; } } public sealed class Place { public string? City { get; } public int Zip { get; set; } }", "place: { city: a, zip: 1 }"),
            StringComparison.Ordinal);

    [Fact]
    public void A_type_that_is_not_known_is_an_error_with_the_nearest_article_type()
    {
        var source = Guide("public AuthorsArtikle? Writer { get; init; }");
        var outcome = new GeneratorHost(source).Article("content/authors/park.md", Article(""))
            .Article("content/guides/a.md", Article("writer: park")).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("BSH0704", "AuthorsArtikle?"), (diagnostic.Id, diagnostic.Marked(source)));
        Assert.Contains("write 'AuthorsArticle'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_in_CSharp_is_exact_behind_tabs_and_Korean()
    {
        var source =
            "// 안내 🌊\r\nusing Broadsheet;\r\n[ArticleCollection(\r\n\t/* 모음 */ \"guidez\")]\r\npublic partial class Guide : Article;\r\n";

        var diagnostic = Assert.Single(Run(source, "").Diagnostics);

        Assert.Equal("\"guidez\"", diagnostic.Marked(source));
        Assert.Equal(
            (3, 10),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void A_collection_whose_class_cannot_serve_compiles_with_its_inferred_type()
    {
        var outcome = Run(
            Source("[ArticleCollection(\"guides\")] public class Guide : Article { public required int Minutes { get; init; } }"),
            "minutes: soon\nlevel: 3");

        Assert.Equal("BSH0701", Assert.Single(outcome.Diagnostics).Id);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal("GuidesArticle", outcome.ReadArticle("Guides", "A").GetType().Name);
    }

    [Fact]
    public void A_collection_serves_the_class_although_a_property_cannot_be_filled()
    {
        var outcome = Run(
            Guide("public object? Field { get; init; } public int Minutes { get; init; }"), "field: 1\nminutes: 5", "field: 2\nminutes: 6");

        Assert.Equal("BSH0704", Assert.Single(outcome.Diagnostics).Id);
        Assert.Equal(5, Get(outcome.ReadArticle("Guides", "A"), "Minutes"));
    }

    [Theory]
    [InlineData("namespace Acme.Site.Content;")]
    [InlineData("namespace Acme.@class.Deep;")]
    [InlineData("")]
    public void A_class_may_stand_in_any_namespace(string @namespace)
    {
        var outcome = Run(
            $"using Broadsheet;\n{@namespace}\n[ArticleCollection(\"guides\")] public sealed partial class Guide : Article {{ public int Minutes {{ get; init; }} }}",
            "minutes: 5");

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(5, Get(outcome.ReadArticle("Guides", "A"), "Minutes"));
    }

    [Fact]
    public void A_class_with_the_collections_own_name_moves_the_generated_one_aside()
    {
        var outcome = Run(
            "using Broadsheet;\nnamespace Acme.Site.Content;\n[ArticleCollection(\"guides\")] public partial class Guides : Article;", "");

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal("Guides", outcome.ReadArticle("Guides_", "A").GetType().Name);
    }

    [Fact]
    public void A_collection_is_as_visible_as_its_class()
    {
        var outcome = new GeneratorHost(Source("[ArticleCollection(\"guides\")] internal partial class Guide : Article;"))
            .Article("content/guides/a.md", Article("")).Article("content/notes/n.md", Article("guide: a")).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.False(outcome.Read("Guides", "All")!.GetType().GenericTypeArguments[0].IsPublic);
        Assert.Contains("internal static partial class Guides", outcome.Sources["Guides.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_in_two_files_is_one_class()
    {
        var outcome = new GeneratorHost(
            Guide("public int Minutes { get; init; }"),
            "namespace Acme.Site;\npublic partial class Guide { public required string Tool { get; init; } }")
            .Article("content/guides/a.md", Article("tool: 밧줄")).Article("content/guides/b.md", Article("")).Run();

        Assert.Equal("BSH0404", Assert.Single(outcome.Diagnostics).Id);
        Assert.Empty(outcome.CompilerDiagnostics);
    }
}

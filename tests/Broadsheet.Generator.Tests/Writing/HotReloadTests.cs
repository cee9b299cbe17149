extern alias runtime;

using System.Reflection;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>What the runtime calls once the code of a running app was changed.</summary>
public sealed class HotReloadTests
{
    private static void ClearCache(Type[] updated) =>
        typeof(Article).Assembly.GetType("Broadsheet.HotReload")!.GetMethod(
            "ClearCache", BindingFlags.Static | BindingFlags.Public)!.Invoke(
            null, [updated]);

    /// <summary>A project as <c>dotnet watch</c> builds it.</summary>
    private static GeneratorHost Watched() => new GeneratorHost("class Program;").Property("BroadsheetHotReload", "true");

    [Fact]
    public void Articles_and_collections_are_made_anew_after_an_update()
    {
        var host = Watched().Article("content/news/pier.md", "# Pier\n\nIt opened.\n").Run().Load();
        var article = host.Read("News", "Pier");
        Assert.Same(article, host.Read("News", "Pier"));

        ClearCache([article!.GetType()]);

        Assert.NotSame(article, host.Read("News", "Pier"));
        Assert.Same(host.Read("News", "Pier"), host.Read("News", "Pier"));
        Assert.Same(host.Read("News", "Pier"), ((IReadOnlyList<Article>)host.Read("News", "All")!)[0]);
    }

    [Fact]
    public void A_collection_that_somebody_holds_has_the_articles_of_now_and_so_has_one_that_was_joined_of_it()
    {
        var host = Watched().Article("content/news/pier.md", "# Pier\n\nIt opened.\n").Article("content/notes/부두.md", "# 부두\n\n문을 열었다.\n")
            .Run().Load();
        var (news, notes) = ((IReadOnlyList<Article>)host.Read("News", "All")!, (IReadOnlyList<Article>)host.Read("Notes", "All")!);
        var joined = runtime::Broadsheet.ArticleCollection.Join<Article>(news, notes);
        Article[] before = [.. joined];

        ClearCache([news[0].GetType()]);

        Assert.Same(news, host.Read("News", "All"));
        Assert.Same(host.Read("News", "Pier"), news[0]);
        Assert.Empty(joined.Intersect(before));
        Assert.Same(news[0], joined.Get("pier"));
        Assert.Same(notes[0], joined.Get("부두"));
        Assert.Equal(before.Select(article => article.Slug), joined.Select(article => article.Slug));
    }

    [Theory]
    [InlineData("# Pier\n\nIt opened.\n", true)]
    [InlineData("# Pier\n\nIt opened.\n", false)]
    [InlineData("---\nheadline: Pier\nauthors: [nora]\n---\n\nIt opened.\n", true)]
    public void No_text_of_an_app_that_is_watched_is_a_constant_which_the_runtime_could_not_change(string pier, bool isWatched)
    {
        var host = isWatched ? Watched() : new GeneratorHost("class Program;");
        var outcome = host.Article("content/news/pier.md", pier).Article("content/authors/nora.md", "# Nora Whitfield\n").Run();

        var fields = outcome.Compilation.GetTypeByMetadataName("Acme.Site.Content.News")!.GetMembers().OfType<IFieldSymbol>();
        Assert.Contains(fields, static field => field.Name == "s_Pier");
        Assert.Equal(isWatched, !fields.Any(static field => field.IsConst));
        Assert.Equal("Pier", outcome.ReadArticle("News", "Pier").Headline);
    }

    [Fact]
    public void A_collection_that_nobody_asked_for_is_not_made()
    {
        var host = Watched().Article("content/news/pier.md", "# Pier\n\nIt opened.\n").Run().Load();
        var article = host.Read("News", "Pier")!;

        ClearCache([article.GetType()]);

        Assert.Null(
            article.GetType().Assembly.GetType("Acme.Site.Content.News")!.GetField(
                "s_All", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null));
    }

    [Fact]
    public void So_are_articles_whose_texts_share_literals()
    {
        var host = Watched().Article("content/news/pier.md", "# Pier\n\n" + new string('a', 20_000)).Run().Load();
        var article = host.Read("News", "Pier");

        ClearCache([article!.GetType()]);

        Assert.NotSame(article, host.Read("News", "Pier"));
        Assert.Same(host.Read("News", "Pier"), ((System.Collections.IEnumerable)host.Read("News", "All")!).Cast<Article>().Single());
    }

    [Fact]
    public void The_library_tells_the_runtime_whom_to_call() =>
        Assert.Contains(
            typeof(Article).Assembly.GetCustomAttributes<System.Reflection.Metadata.MetadataUpdateHandlerAttribute>(),
            static handler => handler.HandlerType.Name == "HotReload");
}

using System.Reflection;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>What the runtime calls once the code of a running app was changed.</summary>
public sealed class HotReloadTests
{
    private static void ClearCache(Type[] updated) =>
        typeof(Article).Assembly.GetType("Broadsheet.HotReload")!.GetMethod("ClearCache", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, [updated]);

    [Fact]
    public void Articles_and_collections_are_made_anew_after_an_update()
    {
        var host = new GeneratorHost("class Program;").Article("content/news/pier.md", "# Pier\n\nIt opened.\n").Run().Load();
        var (article, all) = (host.Read("News", "Pier"), host.Read("News", "All"));
        Assert.Same(article, host.Read("News", "Pier"));

        ClearCache([article!.GetType()]);

        Assert.NotSame(article, host.Read("News", "Pier"));
        Assert.NotSame(all, host.Read("News", "All"));
        Assert.Same(host.Read("News", "Pier"), host.Read("News", "Pier"));
    }

    [Fact]
    public void So_are_articles_whose_texts_share_literals()
    {
        var host = new GeneratorHost("class Program;").Article("content/news/pier.md", "# Pier\n\n" + new string('a', 20_000)).Run().Load();
        var article = host.Read("News", "Pier");

        ClearCache([article!.GetType()]);

        Assert.NotSame(article, host.Read("News", "Pier"));
        Assert.Same(host.Read("News", "Pier"), ((System.Collections.IEnumerable)host.Read("News", "All")!).Cast<Article>().Single());
    }

    [Fact]
    public void The_library_tells_the_runtime_whom_to_call() =>
        Assert.Contains(typeof(Article).Assembly.GetCustomAttributes<System.Reflection.Metadata.MetadataUpdateHandlerAttribute>(), static handler => handler.HandlerType.Name == "HotReload");
}

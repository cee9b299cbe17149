extern alias runtime;

using System.Net;
using System.Reflection;
using System.Text;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Broadsheet.Generator.Tests.Site.Routes;

/// <summary>What compiles is found by its own path, and is served there, whatever the route, the folder and the file are called.</summary>
public sealed class ServedRouteTests
{
    private static readonly string[] Texts =
        ["a", "news-", "소식", "2026", ".html", "_", "~", "p-", "c#", "100%", "%41", "é", "e\u0301", "소", "(x)", " ", "+", "&", "@", "가나다",
            "en", "tide"];

    private static readonly string[] Placeholders = ["slug", "folder", "name", "year", "month", "day", "section", "collection", "language"];
    private static readonly string[] Folders =
        ["news", "소식", "c#", "100%", "what?", "a b", "é", "e\u0301", "[x]", "{y}", "a+;&", "보도", "A", "a", "50%25"];
    private static readonly string[] Slugs = ["tide", "밀물", "café", "2026", "about-us", "a", "en", "tide-2", "바다-이야기", "x.y", "소식"];

    private static readonly MethodInfo MapMethod = typeof(ServedRouteTests).GetMethod(
        nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task An_article_is_found_and_served_at_its_own_path(int seed)
    {
        var random = new Random(seed);
        var host = new GeneratorHost();
        var folders = Folders.OrderBy(_ => random.Next()).Take(7).ToList();
        foreach (var folder in folders)
        {
            host.Route(folder, Pattern(random));
            for (var i = random.Next(1, 4); i > 0; i--)
                host.Article($"content/{folder}/{Below(random, i)}.md", Article(random, folder.Length + i));
        }

        var outcome = host.Run();
        var errors = outcome.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(errors, problem => Assert.StartsWith("BSH09", problem.Id, StringComparison.Ordinal));
        var refused = errors.Select(problem => problem.Location.GetLineSpan().Path[GeneratorHost.ProjectDirectory.Length..]).ToHashSet();
        var loaded = outcome.Load();
        var collections = outcome.Compilation.GetSymbolsWithName("All", SymbolFilter.Member, TestContext.Current.CancellationToken)
            .Select(all => loaded.Read(all.ContainingType.Name, "All")!)
            .ToList();
        var all = collections
            .SelectMany(
                collection => ((IEnumerable<Article>)collection).Select(
                    article => (Collection: new FoundByPath(collection), Article: article)))
            .ToList();
        var taken = all.Where(found => refused.Contains(found.Article.Source.File)).Select(found => found.Article.Path.TrimEnd('/'))
            .ToHashSet();
        var articles = all.Where(found => !taken.Contains(found.Article.Path.TrimEnd('/'))).ToList();

        Assert.NotEmpty(articles);
        foreach (var (collection, article) in articles)
            AssertFound(collection, article);
        await AssertServed(collections, articles.ConvertAll(found => found.Article));
    }

    private static void AssertFound(FoundByPath collection, Article article)
    {
        var decomposed = article.Path.Normalize(NormalizationForm.FormD);
        string[] spellings = [article.Path, Encoded(article.Path), Encoded(article.Path) + "?page=2#top", decomposed, Encoded(decomposed)];
        foreach (var path in spellings)
        {
            Assert.True(collection.TryGetByPath(path, out var found), $"{path} of {article.Source.File}");
            Assert.Same(article, found);
        }
    }

    private static async Task AssertServed(IEnumerable<object> collections, IEnumerable<Article> articles)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        foreach (var collection in collections)
            MapMethod.MakeGenericMethod(collection.GetType().GetGenericArguments()[0]).Invoke(null, [app, collection]);
        app.Map("{*path:nonfile}", () => "the fallback");
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        foreach (var article in articles)
        {
            using var response = await client.GetAsync(
                new Uri(Encoded(article.Path), UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal((article.Path, HttpStatusCode.OK), (article.Path, response.StatusCode));
            Assert.Equal(article.Source.File, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    private static void Map<T>(IEndpointRouteBuilder app, runtime::Broadsheet.ArticleCollection<T> articles)
        where T : Article =>
            app.MapArticles(articles, options => options.Render = (article, output) => Encoding.UTF8.GetBytes(article.Source.File, output));

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>One to three segments, each of one to three texts and placeholders.</summary>
    private static string Pattern(Random random)
    {
        var segments = Enumerable.Range(0, random.Next(1, 4)).Select(
            _ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(2) == 0
            ? Texts[random.Next(Texts.Length)]
            : "{" + Placeholders[random.Next(random.Next(2) == 0 ? 1 : Placeholders.Length)] + "}")));
        return "/" + string.Join('/', segments).Replace('#', 'x') + (random.Next(4) == 0 ? "/" : "");
    }

    /// <summary>Most files are in a folder, some are its index.</summary>
    private static string Below(Random random, int number) => random.Next(4) switch
    {
        0 => $"{number}",
        1 => $"깊은/{number}",
        2 => $"a b/c/{number}",
        _ => $"x#{number}/index",
    };

    private static string Article(Random random, int number)
    {
        var date = random.Next(5) == 0 ? "" : $"published: 2025-0{random.Next(1, 10)}-1{random.Next(10)}\n";
        var section = random.Next(5) == 0 ? "" : $"section: {(random.Next(2) == 0 ? "사회면" : "City Desk")}\n";
        var slug = random.Next(4) == 0 ? "" : $"slug: {Slugs[random.Next(Slugs.Length)]}\n";
        return $"---\ntitle: T{number}\n{date}{section}lang: {(random.Next(2) == 0 ? "ko" : "pt-BR")}\n{slug}---\n\nText.\n";
    }
}

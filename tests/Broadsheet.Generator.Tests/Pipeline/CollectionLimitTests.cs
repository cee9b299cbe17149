using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

public class CollectionLimitTests
{
    [Fact]
    public void A_project_may_have_a_thousand_collections()
    {
        var outcome = WithHarbors(1_000).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(1_000, CollectionsOf(outcome).Count());
    }

    [Fact]
    public void Collections_beyond_are_left_out_with_one_message_at_the_first_file_of_the_first()
    {
        var outcome = WithHarbors(1_003).Article("content/harbor1000/0-ferry.md", "The ferry sails.\n").Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0014", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(
            "This project has 1,003 collections, and only the first 1,000 by name are compiled: the articles of 'harbor1000' and of the collections after it are left out; move their files into fewer folders, or give several folders the same 'Collection' metadata",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(GeneratorHost.ProjectDirectory + "content/harbor1000/0-ferry.md", place.Path);
        Assert.Equal(default, place.StartLinePosition);
        Assert.Equal(
            Enumerable.Range(0, 1_000).Select(Harbor),
            CollectionsOf(outcome).Order(StringComparer.OrdinalIgnoreCase).Select(static name => name.ToLowerInvariant()));
    }

    [Fact]
    public void Which_collections_are_compiled_does_not_depend_on_the_order_of_the_files()
    {
        var host = new GeneratorHost();
        foreach (var number in Enumerable.Range(0, 1_001).Reverse())
            host.Article($"content/{Harbor(number)}/pier.md", "The pier reopens.\n");

        var outcome = host.Run();

        Assert.Contains(
            "'harbor1000'", Assert.Single(outcome.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("Harbor1000", CollectionsOf(outcome));
    }

    [Fact]
    public void A_collection_is_compiled_once_another_makes_room_for_it()
    {
        var host = WithHarbors(1_001);
        Assert.DoesNotContain("Harbor1000", CollectionsOf(host.Run()));

        host.Delete("content/harbor0007/pier.md");
        var outcome = host.Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Contains("Harbor1000", CollectionsOf(outcome));
    }

    private static string Harbor(int number) => string.Create(CultureInfo.InvariantCulture, $"harbor{number:0000}");

    private static GeneratorHost WithHarbors(int count)
    {
        var host = new GeneratorHost();
        for (var number = 0; number < count; number++)
            host.Article($"content/{Harbor(number)}/pier.md", "The pier reopens.\n");
        return host;
    }

    /// <summary>The names of the classes, by their sources.</summary>
    private static IEnumerable<string> CollectionsOf(GeneratorOutcome outcome) => outcome.Sources.Keys
        .Where(static name => name.Split('.') is [_, "g", "cs"])
        .Select(static name => name.Split('.')[0]);
}

using System.Globalization;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Pipeline;

/// <summary>What an edit of front matter re-emits.</summary>
public sealed class IncrementalSchemaTests
{
    private static GeneratorHost Host()
    {
        var host = new GeneratorHost { TracksSteps = true }.Property("BroadsheetInference", "Loose");
        for (var i = 0; i < 10; i++)
            host.Article(string.Create(CultureInfo.InvariantCulture, $"content/notes/n{i}.md"), Note($"level: {i}\nport: haedam"));
        host.Article("content/ports/haedam.md", Note("depth: 3"));
        host.Article("content/ports/garam.md", Note("depth: 4"));
        host.Run();
        return host;
    }

    private static string Note(string frontMatter) => $"---\ntitle: 제목\n{frontMatter}\n---\n\n본문.\n";

    /// <summary>The generated sources that an edit changes.</summary>
    private static List<string> Changed(GeneratorHost host, string path, string content)
    {
        var before = host.Run().Sources;
        host.Edit(path, content);
        var outcome = host.Run();
        var changed = outcome.Sources.Where(source => !before.TryGetValue(source.Key, out var old) || old != source.Value)
            .Select(source => source.Key).ToList();

        // No more steps ran than there are outputs that changed.
        Assert.Equal(
            changed.Count,
            outcome.OutputReasons().Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        Assert.Empty(outcome.CompilerDiagnostics);
        return changed;
    }

    private static void AssertNames(IEnumerable<string> expectedPrefixes, List<string> changed) =>
        Assert.Equal(expectedPrefixes, changed.Select(name => name.Split('-')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_value_of_the_same_type_re_emits_its_article_alone() =>
        AssertNames(["Notes.n7md"], Changed(Host(), "content/notes/n7.md", Note("level: 77\nport: haedam")));

    [Fact]
    public void A_reference_to_another_article_re_emits_its_article_alone() =>
        AssertNames(["Notes.n7md"], Changed(Host(), "content/notes/n7.md", Note("level: 7\nport: garam")));

    [Fact]
    public void A_new_key_re_emits_its_article_and_its_collections_type() =>
        AssertNames(["Notes.Article.g.cs", "Notes.n7md"], Changed(Host(), "content/notes/n7.md", Note("level: 7\nport: haedam\nnew: 1")));

    [Fact]
    public void A_wider_value_re_emits_its_article_and_its_collections_type() =>
        AssertNames(["Notes.Article.g.cs", "Notes.n7md"], Changed(Host(), "content/notes/n7.md", Note("level: 7.5\nport: haedam")));

    [Fact]
    public void A_referred_articles_own_values_re_emit_none_that_refers_to_it() =>
        AssertNames(["Ports.haedammd"], Changed(Host(), "content/ports/haedam.md", Note("depth: 30")));
}

using Broadsheet.Completion;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Lookups;

/// <summary>Slugs that an editor offers inside a literal; <c>|</c> is where the caret stands.</summary>
public sealed class SlugCompletionTests
{
    private static readonly string[] All = ["harbor-bridge-closes", "city-opens-data-zone", "harbor-bridge-opens", "푸른시-겨울-장터"];

    private static async Task<(IReadOnlyList<CompletionItem> Items, string? Committed)> Complete(string statements)
    {
        var source = LookupHost.Usings + LookupHost.Program(statements);
        var caret = source.IndexOf('|', StringComparison.Ordinal);
        using var project = new EditedProject(LookupHost.OfStatements(statements.Replace("|", "", StringComparison.Ordinal)));
        var items = (await project.Complete(caret)).OrderBy(item => item.SortText, StringComparer.Ordinal).ToList();
        return (items, items.Count == 0 ? null : await project.Commit(items[0]));
    }

    [Theory]
    [InlineData("return News.Get(\"|\");")]
    [InlineData("return News.Get(\"har|bor\");")]
    [InlineData("return News.Get(\"harbor|")]
    [InlineData("return News.TryGet(\"|\"")]
    [InlineData("return News.TryGet(\"|\", out _);")]
    [InlineData("return News.All.Get(slug: \"harbor|\");")]
    [InlineData("return Acme.Site.Content.News.Get(@\"har|\");")]
    public async Task The_slugs_of_the_collection_are_offered_newest_first(string statements)
    {
        var (items, _) = await Complete(statements);

        Assert.Equal(All, items.Select(item => item.DisplayText));
    }

    [Fact]
    public async Task An_offer_shows_the_headline()
    {
        var (items, _) = await Complete("return News.Get(\"|\");");

        Assert.Equal("City opens “data zone” & more", items[1].InlineDescription);
    }

    [Theory]
    [InlineData("return News.Get(\"har|bor\");", "return News.Get(\"harbor-bridge-closes\");")]
    [InlineData("return News.Get(\"|\");", "return News.Get(\"harbor-bridge-closes\");")]
    public async Task What_was_typed_is_replaced(string statements, string expected)
    {
        var (_, committed) = await Complete(statements);

        Assert.Contains(expected, committed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return \"|\";")]
    [InlineData("return News.Get(|\"\");")]
    [InlineData("return News.Get(\"\"|);")]
    [InlineData("return Console.Out.ToString()!.Replace(\"|\", \"\");")]
    [InlineData("return new System.Collections.Hashtable()[News.Get(slug + \"|\")];")]
    public async Task Nothing_is_offered_elsewhere(string statements)
    {
        var (items, _) = await Complete(statements);

        Assert.Empty(items);
    }

    [Theory]
    [InlineData("News.Get(\"", true)]
    [InlineData("News.Get(\"har", true)]
    [InlineData("News.Get(slug: \"har", true)]
    [InlineData("var a = \"har", false)]
    [InlineData("News.Get(har", false)]
    public void It_opens_while_a_first_argument_is_typed(string typed, bool expected)
    {
        using var workspace = new Microsoft.CodeAnalysis.AdhocWorkspace();
        var trigger = CompletionTrigger.CreateInsertionTrigger(typed[^1]);

        Assert.Equal(
            expected,
            new SlugCompletionProvider().ShouldTriggerCompletion(SourceText.From(typed), typed.Length, trigger, workspace.Options));
    }
}

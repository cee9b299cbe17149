using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Packing;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>Which texts share a literal: a rule on rounded lengths.</summary>
public sealed class TextBudgetTests
{
    private static readonly TextSettings CanPack = new(true);

    private static FileSizes File(
        int number, int body = 2_700, string collection = "news", int articles = 1, string root = "/home/acme/site/") => new(
        $"{root}content/{collection}/story-{number:D5}.md",
        $"content/{collection}/story-{number:D5}.md",
        collection,
        Enumerable.Repeat(new TextSize(TextSize.Round(250), TextSize.Round(body)), articles).ToEquatableArray());

    private static List<FileSizes> Files(int count, int body = 2_700) =>
        [.. Enumerable.Range(0, count).Select(number => File(number, body))];

    private static IEnumerable<string> Articles(TextPlan plan) =>
        plan.Packs.SelectMany(pack => pack.Slices).SelectMany(
            slice => Enumerable.Range(slice.First, slice.Count).Select(i => $"{slice.Path}#{i}"));

    private static HashSet<string> Packs(TextPlan plan) =>
        [.. plan.Packs.Select(pack => string.Join(' ', pack.Slices.Select(slice => $"{slice.Path}#{slice.First}+{slice.Count}")))];

    [Fact]
    public void As_long_as_all_texts_fit_into_the_heap_each_is_a_literal_of_its_own() =>
        Assert.Equal(TextPlan.Empty, TextBudget.Plan(Files(2_000), CanPack));

    [Fact]
    public void Where_they_do_not_fit_each_is_in_one_pack()
    {
        var plan = TextBudget.Plan(Files(10_000), CanPack);

        Assert.Equal(Enumerable.Range(0, 10_000).Select(number => $"content/news/story-{number:D5}.md#0"), Articles(plan));
        Assert.InRange(plan.Packs.Count, 100, 500);
    }

    [Fact]
    public void However_much_text_there_is_the_native_compiler_gets_few_literals()
    {
        Assert.InRange(TextBudget.Plan(Files(200_000), CanPack).Packs.Count, 100, 500);
    }

    [Fact]
    public void A_long_text_has_a_pack_of_its_own_in_any_project()
    {
        var files = Files(10);
        files.Add(File(10, TextSettings.LongestInHeap + 1));

        var plan = TextBudget.Plan(files, CanPack);

        Assert.Equal(["content/news/story-00010.md#0"], Articles(plan));
    }

    [Fact]
    public void A_very_long_text_shares_its_pack_with_none()
    {
        var files = Files(10_000);
        files[5_000] = File(5_000, 20_000_000);

        var plan = TextBudget.Plan(files, CanPack);

        var pack = Assert.Single(plan.Packs, pack => pack.Slices.Any(slice => slice.Path.Contains("05000", StringComparison.Ordinal)));
        Assert.Equal(1, pack.Slices.Sum(slice => slice.Count));
    }

    [Fact]
    public void A_long_page_is_cut_into_packs()
    {
        var plan = TextBudget.Plan([File(0, articles: 10_000)], CanPack);

        Assert.InRange(plan.Packs.Count, 100, 500);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(number => $"content/news/story-00000.md#{number}"), Articles(plan));
    }

    [Fact]
    public void More_articles_than_a_class_can_have_are_in_several_of_about_the_same_size()
    {
        var plan = TextBudget.Plan(Files(100_000, body: 300), CanPack);

        Assert.All(plan.Packs, pack => Assert.Equal(7, pack.Parts));
        Assert.Equal(7, plan.Packs.Select(pack => pack.Part).Distinct().Count());
        Assert.All(
            plan.Packs.GroupBy(pack => pack.Part),
            part => Assert.InRange(part.Sum(pack => pack.Slices.Sum(slice => slice.Count)), 7_000, 24_000));
    }

    [Fact]
    public void A_pack_has_the_articles_of_one_collection()
    {
        var files = Files(5_000);
        files.AddRange(Enumerable.Range(0, 5_000).Select(number => File(number, collection: "guides")));

        var plan = TextBudget.Plan(files, CanPack);

        Assert.All(
            plan.Packs,
            pack => Assert.All(
                pack.Slices, slice => Assert.StartsWith($"content/{pack.Collection}/", slice.Path, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_that_comes_changes_its_own_pack_and_few_others()
    {
        var files = Files(10_000);
        var before = Packs(TextBudget.Plan(files, CanPack));
        for (var at = 0; at < 10_000; at += 1_000)
        {
            var after = Packs(
                TextBudget.Plan(
                    [.. files[..at], .. files[at..].Prepend(
                        File(at) with { Path = $"content/news/story-{at:D5}-extra.md", FullPath = $"/x/{at}" })],
                    CanPack));

            Assert.InRange(after.Except(before).Count(), 1, 12);
        }
    }

    [Fact]
    public void An_edit_that_hardly_changes_a_length_changes_nothing()
    {
        Assert.Equal(TextSize.Round(2_700), TextSize.Round(2_690));
        Assert.All(Enumerable.Range(0, 5_000), length => Assert.InRange(TextSize.Round(length), length, length + (length / 4)));
    }

    [Fact]
    public void Neither_the_order_of_files_nor_where_the_project_stands_changes_a_pack()
    {
        var here = TextBudget.Plan(Files(10_000), CanPack);
        var there = TextBudget.Plan(Enumerable.Range(0, 10_000).Reverse().Select(number => File(number, root: "C:/work/")), CanPack);

        Assert.Equal(here.Packs.Select(pack => (pack.Part, pack.Parts)), there.Packs.Select(pack => (pack.Part, pack.Parts)));
        Assert.Equal(Packs(here), Packs(there));
        Assert.Equal(here, TextBudget.Plan(Files(10_000), CanPack));
    }

    [Fact]
    public void Without_the_compilers_feature_nothing_is_packed_and_the_excess_is_told()
    {
        Assert.Equal(TextPlan.Empty, TextBudget.Plan(Files(2_000), new TextSettings(false)));

        var plan = TextBudget.Plan(Files(10_000), new TextSettings(false));

        Assert.Empty(plan.Packs);
        Assert.InRange(plan.Excess, 27_000_000, 34_000_000);
    }
}

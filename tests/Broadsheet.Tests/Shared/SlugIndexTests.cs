using Broadsheet.Shared;

namespace Broadsheet.Tests.Shared;

public sealed class SlugIndexTests
{
    [Fact]
    public void Every_slug_is_at_its_place_whatever_their_number()
    {
        for (var count = 0; count <= 300; count++)
            AssertFindsAll(Slugs(count));
    }

    [Theory]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(100_000)]
    public void Large_collections_are_found_too(int count) => AssertFindsAll(Slugs(count));

    [Fact]
    public void An_unknown_slug_has_no_place_or_one_that_exists()
    {
        var slugs = Slugs(1_000);
        var index = new SlugIndex(SlugIndex.Build(slugs), slugs.Length);
        Assert.All(Slugs(3_000), slug => Assert.InRange(index.Find(slug), -1, 999));
    }

    [Fact]
    public void Slugs_that_differ_in_one_character_or_in_length_are_told_apart() =>
        AssertFindsAll(["", "a", "aa", "aaa", "aaaa", "aaaaa", "aaaab", "baaaa", "a\0", "aaaa\0", "가", "각", "가가가가가", "가가가가각"]);

    [Fact]
    public void The_index_is_a_function_of_the_slugs() => Assert.Equal(SlugIndex.Build(Slugs(500)), SlugIndex.Build(Slugs(500)));

    [Fact]
    public void The_index_can_stand_in_a_literal_as_it_is()
    {
        var index = SlugIndex.Build(Slugs(20_000));
        Assert.All(index, c => Assert.InRange(c, '\u4E00', '\u8DFF'));
        Assert.True(index.IsNormalized());
        Assert.InRange(index.Length, 20_000, 60_000);
    }

    [Fact]
    public void The_same_slug_twice_is_refused_by_name()
    {
        var exception = Assert.Throws<ArgumentException>(() => SlugIndex.Build(["a", "b", "a"]));
        Assert.Contains("'a'", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertFindsAll(string[] slugs)
    {
        var index = new SlugIndex(SlugIndex.Build(slugs), slugs.Length);
        for (var i = 0; i < slugs.Length; i++)
            Assert.Equal(i, index.Find(slugs[i]));
    }

    private static string[] Slugs(int count) =>
        [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? $"news-of-the-day-{i}" : $"오늘의-소식-{i}")];
}

using Broadsheet.Shared;

namespace Broadsheet.Tests.Shared;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("kitten", "kitchen")]
    [InlineData("sittin", "sitting")]
    [InlineData("newss", "news")]
    public void The_candidate_with_the_fewest_edits_is_nearest(string word, string nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, ["sitting", "kitchen", "views", "news"]));

    [Fact]
    public void Of_equally_near_candidates_the_first_is_taken() => Assert.Equal("cat", Spelling.Nearest("bat", ["cat", "hat"]));

    [Fact]
    public void A_word_begun_is_completed_where_nothing_is_nearer() =>
        Assert.Equal("city-opens-data-zone", Spelling.Nearest("city-opens", ["a", "city-opens-data-zone"]));

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_near()
    {
        Assert.Null(Spelling.Nearest("xyz", ["article", "news"]));
        Assert.Null(Spelling.Nearest("", ["article"]));
        Assert.Null(Spelling.Nearest("word", []));
    }
}

namespace Broadsheet.Generator.Tests.Reading.Markdown;

/// <summary>Emphasis beside punctuation where words are not parted by blanks.</summary>
public sealed class CjkEmphasisTests
{
    [Theory]
    [InlineData("**가용성(availability)**으로 본다", "<strong>가용성(availability)</strong>으로 본다")]
    [InlineData("**\"안녕\"**라고 말했다", "<strong>&quot;안녕&quot;</strong>라고 말했다")]
    [InlineData("**100%**로 오른다", "<strong>100%</strong>로 오른다")]
    [InlineData("배는 **‘푸른호’**이다", "배는 <strong>‘푸른호’</strong>이다")]
    [InlineData("*「물때」*를 본다", "<em>「물때」</em>를 본다")]
    [InlineData("これは**「出港」**です", "これは<strong>「出港」</strong>です")]
    [InlineData("~~(옛말)~~은 뺀다", "<del>(옛말)</del>은 뺀다")]
    [InlineData("**물때(潮)**를, **배(船)**를", "<strong>물때(潮)</strong>를, <strong>배(船)</strong>를")]
    [InlineData("a**(b)**c", "a**(b)**c")]
    [InlineData("2 ** 3 ** 가", "2 ** 3 ** 가")]
    [InlineData("snake_case_(x)_이름", "snake_case_(x)_이름")]
    public void Emphasis_ends_before_a_particle(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", new MarkdownText(markdown).Html);
}

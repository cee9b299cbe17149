using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Tests.Shared;

public sealed class UnicodeTextTests
{
    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("\u1112\u1161\u11AB글", "한글")]
    [InlineData("a\u0323\u0307", "\u1EA1\u0307")]
    public void A_text_is_composed(string text, string composed) => Assert.Equal(composed, UnicodeText.ToNfc(text));

    // In no attribute: half a character would not survive the assembly's metadata.
    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("x\uFFFDy", UnicodeText.ToNfc("x\uD800y"));

    [Fact]
    public void Thirty_marks_upon_a_letter_are_sorted_as_Unicode_has_it()
    {
        var text = "q" + string.Concat(Enumerable.Repeat("\u0301\u0327", 15));

        Assert.Equal(text.Normalize(NormalizationForm.FormC), UnicodeText.ToNfc(text));
    }

    [Fact]
    public void Marks_beyond_the_thirtieth_are_held_apart_so_that_a_million_of_them_take_no_hour()
    {
        var once = UnicodeText.ToNfc("q" + string.Concat(Enumerable.Repeat("\u0301\u0327", 500_000)));

        Assert.True(once.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(once, UnicodeText.ToNfc(once));
        Assert.Equal(33_333, once.Count(c => c == '\u034F'));
    }
}

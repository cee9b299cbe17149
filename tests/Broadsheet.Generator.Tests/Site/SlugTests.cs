using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Tests.Site;

public sealed class SlugTests
{
    [Theory]
    [InlineData("City opens data zone", "city-opens-data-zone")]
    [InlineData("“열린 도서관” 3월 문 연다…시민 기대", "열린-도서관-3월-문-연다-시민-기대")]
    [InlineData("  --Rents, up 4%!  ", "rents-up-4")]
    [InlineData("The mayor's plan", "the-mayor-s-plan")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("Ünïted Ærø", "ünïted-ærø")]
    [InlineData("한글", "한글")]
    [InlineData("2026 예산", "2026-예산")]
    [InlineData("…!?", "")]
    [InlineData("𠮷野家 opens", "𠮷野家-opens")]
    public void A_slug_keeps_letters_and_digits_of_any_script(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_decomposed_headline_has_the_composed_slug() =>
        Assert.Equal("한글-café", Slug.From("한글 café".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void A_long_slug_is_cut_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("harbour", 20)));

        Assert.Equal(string.Join('-', Enumerable.Repeat("harbour", 10)), slug);
        Assert.InRange(slug.Length, 1, Slug.MaxLength);
    }

    [Fact]
    public void A_single_long_word_is_cut_at_the_limit() => Assert.Equal(Slug.MaxLength, Slug.From(new string('가', 200)).Length);

    [Theory]
    [InlineData("city-opens-data-zone", "CityOpensDataZone")]
    [InlineData("열린-도서관-3월", "열린도서관3월")]
    [InlineData("2026-예산", "_2026예산")]
    [InlineData("readingLevel", "ReadingLevel")]
    [InlineData("reading_level", "ReadingLevel")]
    [InlineData("", "_")]
    public void A_name_is_the_slug_in_PascalCase(string slug, string name) => Assert.Equal(name, Identifier.PascalCase(slug));
}

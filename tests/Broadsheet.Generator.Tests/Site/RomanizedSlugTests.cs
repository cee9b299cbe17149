using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site;

/// <summary><c>BroadsheetSlugs=Romanized</c>, from the file to the C# name.</summary>
public sealed class RomanizedSlugTests
{
    [Theory]
    [InlineData("종로-AI-도서관", "jongno-ai-doseogwan", "JongnoAiDoseogwan")]
    [InlineData("2026-03-02-왕십리 역사관 open", "wangsimni-yeoksagwan-open", "WangsimniYeoksagwanOpen")]
    [InlineData("harbour-log", "harbour-log", "HarbourLog")]
    public void A_Markdown_files_name_is_romanized(string name, string slug, string member)
    {
        var outcome = Host().Article($"content/notes/{name}.md", "Text.\n").Run();

        Assert.Equal(slug, outcome.ReadArticle("Notes", member).Slug);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void A_decomposed_file_name_is_romanized()
    {
        var outcome = Host().Article($"content/notes/{"신라".Normalize(System.Text.NormalizationForm.FormD)}.md", "Text.\n").Run();

        Assert.Equal("silla", outcome.ReadArticle("Notes", "Silla").Slug);
    }

    [Fact]
    public void A_pages_headline_is_romanized_in_the_slug_alone()
    {
        var outcome = Host().Article("content/news/page.txt", Page).Run();

        var article = outcome.ReadArticle("News", "NamsanDulleGilSaeDanjang");
        Assert.Equal("namsan-dulle-gil-sae-danjang", article.Slug);
        Assert.Equal("남산 둘레 길 새 단장", article.Headline);
    }

    [Fact]
    public void A_slug_that_the_author_wrote_stays()
    {
        var outcome = Host().Article("content/notes/종로.md", "---\nslug: 종로-이야기\n---\n\nText.\n").Run();

        Assert.Equal("종로-이야기", outcome.ReadArticle("Notes", "종로이야기").Slug);
    }

    [Fact]
    public void Names_that_sound_alike_are_numbered()
    {
        var outcome = Host().Article("content/notes/집.md", "One.\n").Article("content/notes/짚.md", "Two.\n").Run();

        Assert.Equal("One.", outcome.ReadArticle("Notes", "Jip").Body.Text);
        Assert.Equal("jip-2", outcome.ReadArticle("Notes", "Jip2").Slug);
    }

    [Fact]
    public void A_headline_of_signs_alone_takes_the_romanized_file_name()
    {
        var outcome = Host().Article("content/news/바다 소식.txt", "# …!\n\n바람이 잔잔한 하루였다.\n").Run();

        Assert.Equal("bada-sosik-news", outcome.ReadArticle("News", "BadaSosikNews").Slug);
    }

    [Fact]
    public void A_long_romanized_slug_is_cut_at_a_word()
    {
        var outcome = Host().Article($"content/notes/{string.Join(' ', Enumerable.Repeat("항구", 30))}.md", "Text.\n").Run();

        var slug = ((IEnumerable<Article>)outcome.Read("Notes", "All")!).Single().Slug;
        Assert.Equal(string.Join('-', Enumerable.Repeat("hanggu", 11)), slug);
        Assert.InRange(slug.Length, 1, Slug.MaxLength);
    }

    [Fact]
    public void Without_the_property_Hangul_stays()
    {
        var outcome = new GeneratorHost().Article("content/notes/종로.md", "Text.\n").Run();

        Assert.Equal("종로", outcome.ReadArticle("Notes", "종로").Slug);
    }

    private const string Page = """
        # 남산 둘레 길 새 단장

        남산 둘레 길이 새 단장을 마치고 시민을 맞는다.

        @ 박서연 기자

        """;

    private static GeneratorHost Host() => new GeneratorHost().Property("BroadsheetSlugs", "Romanized");
}

using Broadsheet.Generator.Tests.Reading.Markdown;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>The language of an article that names none.</summary>
public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("배가 다시 뜬다.", "ko")]
    [InlineData("`dotnet build`를 부르면 Broadsheet는 content 폴더를 읽는다. ASP.NET Core와 Native AOT를 쓴다.", "ko")]
    [InlineData("서울 Seoul Metropolitan Government Office of Communications", "en")]
    [InlineData("The word 나루 means a ferry landing in Korean.", "en")]
    [InlineData("배가 뜬다.\n\n> The ferry sails again, says the Harbor Office in a statement of four pages.", "ko")]
    [InlineData("The ferry sails.\n\n> 배가 다시 뜬다고 항만청이 네 쪽짜리 성명에서 밝혔다.", "en")]
    [InlineData("배가 뜬다.\n\n```\nconst message = \"the ferry sails again and again\";\n```", "ko")]
    [InlineData("> 배가 다시 뜬다.", "ko")]
    [InlineData("船がまた出港する。", "ja")]
    [InlineData("Broadsheet は記事をコンパイルします。", "ja")]
    [InlineData("渡轮再次启航。", "zh")]
    [InlineData("Паром снова ходит.", "und")]
    [InlineData("العبارة تبحر من جديد.", "und")]
    [InlineData("Die Fähre fährt wieder.", "en")]
    [InlineData("2026", "en")]
    public void It_is_told_by_the_script_of_its_own_words(string markdown, string language) =>
        Assert.Equal(language, new MarkdownText("---\nslug: a\ntitle: 1\n---\n\n" + markdown).Article.Head.Language);

    [Fact]
    public void A_language_of_the_project_comes_first() =>
        Assert.Equal(
            "ru",
            new Testing.GeneratorHost().Property("BroadsheetLanguage", "ru").Article("content/news/a.md", "# A\n\nПаром.\n").Run()
                .ReadArticle("News", "A").Language);
}

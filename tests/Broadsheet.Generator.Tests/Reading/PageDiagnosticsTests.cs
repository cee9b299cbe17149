using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>A page on its whole way: what is told of it, and what its articles get from its front matter and its file's name.</summary>
public sealed class PageDiagnosticsTests
{
    private const string Page = """
        ---
        newspaper: 물안개일보
        page: 7
        section: 지역
        emailDomain: mulangae.example
        desk: 지역부
        ---

        물안개마을 나루터 다시 연다

        물안개마을 나루터가 열두 해 만에 손님을 다시 맞는다고 마을회가 4일 밝혔다.

        마을회는 낡은 계단을 고치고 나룻배 두 척을 새로 들였으며, 주말마다 뱃놀이를 열기로 했

        다. 첫 배는 오는 토요일 오전 열 시에 뜬다.

        /한가람 기자 garam@

        무단전재 및 재배포 금지

        """;

    private static GeneratorOutcome Run(string guesses) => new GeneratorHost()
        .Property("BroadsheetReportGuesses", guesses)
        .Article("content/press/2026-04-05-mulangae.txt", Page)
        .Run();

    [Fact]
    public void Guesses_are_not_told_by_default_but_what_is_left_out_is()
    {
        var diagnostic = Assert.Single(Run("").Diagnostics);

        Assert.Equal(("BSH0207", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.StartsWith("무단전재", Page[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Guesses_are_told_where_the_project_asks_for_them_at_the_line_of_the_guess()
    {
        var guess = Assert.Single(Run("true").Diagnostics, diagnostic => diagnostic.Id == "BSH0202");

        Assert.Equal(DiagnosticSeverity.Info, guess.Severity);
        var line = guess.Location.GetLineSpan().StartLinePosition.Line;
        Assert.EndsWith("열기로 했", Page.Split('\n')[line], StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_and_the_files_name_say_what_the_page_does_not()
    {
        dynamic article = Run("").ReadArticle("Press", "물안개마을나루터다시연다");

        Assert.Equal(new DateTimeOffset(2026, 4, 5, 0, 0, 0, TimeSpan.Zero), article.DatePublished);
        Assert.Equal(("물안개일보", "7", "지역", "지역"), (article.Print.Newspaper, article.Print.Page, article.Print.Section, article.Section));
        Assert.Equal(
            ("한가람", "기자", "garam@mulangae.example", "garam@"),
            (article.Bylines[0].Name, article.Bylines[0].Role, article.Bylines[0].Email, article.Bylines[0].RawEmail));
        Assert.Equal("지역부", article.Desk);
        Assert.Equal("ko", article.Language);
        Assert.Equal((9, 17), (article.Source.FirstLine, article.Source.LastLine));
        Assert.EndsWith("열기로 했다. 첫 배는 오는 토요일 오전 열 시에 뜬다.", article.Body.Text, StringComparison.Ordinal);
    }
}

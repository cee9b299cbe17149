using System.Text;
using Broadsheet.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading;

/// <summary>Files that are no article: each is a diagnostic at its own place, and the others compile.</summary>
public sealed class ArticleFileReaderTests
{
    private static GeneratorOutcome RunBeside(string path, SourceText text) =>
        new GeneratorHost().Article("content/notes/good.md", "Good.\n").Article(path, text).Run();

    private static Diagnostic AssertOnly(GeneratorOutcome outcome, string id)
    {
        Assert.Equal("Good.", outcome.ReadArticle("Notes", "Good").Body.Text);
        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        return diagnostic;
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\r\n")]
    public void An_empty_file_is_a_warning_at_its_start(string content)
    {
        var diagnostic = AssertOnly(RunBeside("content/notes/empty.md", SourceText.From(content, Encoding.UTF8)), "BSH0002");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(new LinePosition(0, 0), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void Bytes_of_an_old_code_page_are_an_error_at_the_first_of_them()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("# 제목\n\n가나 "), 0xB1, 0xA4, 0xC1, 0xD6];

        // As the compiler reads such a file where the machine has an old code page.
        var text = SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        var diagnostic = AssertOnly(RunBeside("content/notes/old.md", text), "BSH0001");

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal('±', text[diagnostic.Location.SourceSpan.Start]);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Bytes_that_the_compiler_replaced_are_an_error_at_the_first_of_them()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("# Old\n\nab "), 0xB1, 0xA4, (byte)'\n'];

        // As the compiler reads such a file where the machine has no old code page.
        var diagnostic = AssertOnly(RunBeside("content/notes/old.md", SourceText.From(new MemoryStream(bytes), Encoding.UTF8)), "BSH0001");

        Assert.Equal(new LinePosition(2, 3), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Theory]
    [InlineData(SourceHashAlgorithm.Sha1, false)]
    [InlineData(SourceHashAlgorithm.Sha256, false)]
    [InlineData(SourceHashAlgorithm.Sha256, true)]
    public void A_replacement_character_that_the_author_wrote_is_text(SourceHashAlgorithm algorithm, bool hasMark)
    {
        const string Content = "---\ntitle: 깨진 글자 \uFFFD\n---\n\nThe sign \uFFFD stands for a lost one.\n";
        byte[] bytes = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Content)];
        var text = SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false), algorithm);

        var outcome = new GeneratorHost().Article("content/notes/sign.md", text).Article("content/notes/typed.md", Content).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("깨진 글자 \uFFFD", outcome.ReadArticle("Notes", "Sign").Headline);
        Assert.Equal("The sign \uFFFD stands for a lost one.", outcome.ReadArticle("Notes", "Typed").Body.Text);
    }

    [Fact]
    public void A_file_in_UTF_16_with_its_mark_is_read()
    {
        var outcome = new GeneratorHost().Article("content/notes/wide.md", SourceText.From("# 넓은 글\n\n본문이다.\n", Encoding.Unicode)).Run();

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("넓은 글", outcome.ReadArticle("Notes", "Wide").Headline);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        var host = new GeneratorHost().Article("content/notes/good.md", "Good.\n").Unreadable("content/notes/gone.md");

        var diagnostic = AssertOnly(host.Run(), "BSH0004");

        Assert.EndsWith("content/notes/gone.md", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_one_file_of_three_hundred_is_the_only_diagnostic_and_the_rest_compiles()
    {
        var host = new GeneratorHost();
        for (var i = 0; i < 299; i++)
            host.Article($"content/notes/n{i}.md", $"---\npublished: 2026-01-02\n---\n\nNote {i}.\n");
        const string Wrong = "---\ntitle: 잘못\npublished: 2026-13-02\n---\n\nText.\n";
        var outcome = host.Article("content/notes/wrong.md", Wrong).Run();

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.Equal("2026-13-02", Wrong.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("Note 298.", outcome.ReadArticle("Notes", "N298").Body.Text);
        Assert.Empty(outcome.CompilerDiagnostics);
    }

    [Fact]
    public void Whatever_the_bytes_the_generator_never_throws_and_its_output_compiles()
    {
        var random = new Random(20260314);
        var host = new GeneratorHost();
        for (var i = 0; i < 300; i++)
            host.Article($"content/notes/f{i}.{(i % 2 == 0 ? "md" : "txt")}", SourceText.From(RandomText(random), Encoding.UTF8));

        var outcome = host.Run();

        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.All(outcome.Diagnostics, diagnostic => Assert.StartsWith("BSH", diagnostic.Id, StringComparison.Ordinal));
        Assert.NotEmpty((IEnumerable<Article>)outcome.Read("Notes", "All")!);
    }

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "---\n", "key: value\n", "slug: ", "published: 2026-01-01\n", "# ", "\n\n", "\"\"\"", "다.", "가나", "/김하늘 기자 a@", "[", "](", "|",
            "`", "<b>", "\u2028",
            "\0", "\uD800", "\uDC00", "한\u1112\u1161", "*", "{{", "\\", "\r", "\t", "🗞", "[photo]", "[ad]", "◇", "//", "*/", "#if",
            "\u0085", "&#0;", "~~~\n",
        ];
        var text = new StringBuilder();
        for (var i = random.Next(1, 60); i > 0; i--)
            text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }
}

using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Tests.Site.Links;

/// <summary>
/// Every diagnostic of a link points at its own characters, whatever the file's line ends and whatever stands before them.
/// </summary>
public sealed class LinkPlaceTests
{
    // «…» marks the characters that the diagnostic is about.
    private static readonly (string Id, string Body)[] Cases =
    [
        ("BSH0901", "해담항 소식은 [여기](«없는.md»)에 있다."),
        ("BSH0901", "[ab](<«a b.md»> \"제목\")"),
        ("BSH0901", "[ab](  «a.md»  'x')"),
        ("BSH0901", "제목\n\n\t\n> 인용\n> *강조* [a](«a.md»)"),
        ("BSH0901", "-\t목록 [a](«a.md»)\n-\t둘"),
        ("BSH0901", "| 가 | 나 |\n|---|---|\n| 한글 | [a](«a.md») |"),
        ("BSH0901", "앞 [a][ref] 뒤\n\n[ref]: «a.md» \"한글\""),
        ("BSH0901", "앞 [a][ref] 뒤\n\n\n[ref]:\n   <«a b.md»>\n  'x'"),
        ("BSH0901", "> 앞 [a]\n>\n> [a]: «a.md»"),
        ("BSH0901", "한글 **[a](«news:없는-기사»)**"),
        ("BSH0901", "한글 <«news:nothing»> 뒤"),
        ("BSH0901", "\u1112\u1161\u11AB\u1100\u1173\u11AF cafe\u0301 [a](«a.md»)"),
        ("BSH0901", "한글🚢 [a](«a.md») `code` [b](setup.md)"),
        ("BSH0901", "각주[^n]\n\n[^n]: 한글 [a](«a.md»)"),
        ("BSH0901", "## 제목 [a](«a.md»)"),
        ("BSH0902", "한글 [a](«secret.md»)"),
        ("BSH0903", "한글 [a](«setup.md#없음»)"),
        ("BSH0903", "한글 [a](«#없음»)"),
        ("BSH0904", "한글\t첫째«[^없음]» 끝"),
        ("BSH0904", "- 한글\n- **둘**«[^a]»"),
        ("BSH0904", "| 가 |\n|---|\n| 한글«[^a]» |"),
        ("BSH0905", "한글 [a](«/guides/없음»)"),
        ("BSH0906", "한글 [a](«guides:old-knots»)"),
        ("BSH0907", "한글 ![가](«없는 그림.jpg»)".Replace(' ', '_').Replace("한글_", "한글 ", StringComparison.Ordinal)),
        ("BSH0907", "![가][그림]\n\n[그림]: «../pier.jpeg»"),
        ("BSH0908", "한글 «![](pier.jpg)» 뒤"),
    ];

    public static TheoryData<int, string> CasesAndForms
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Cases.Length; i++)
            {
                foreach (var form in (string[])["LF", "CRLF", "BOM and CRLF", "no front matter"])
                    data.Add(i, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CasesAndForms))]
    public void A_diagnostic_of_a_link_is_told_at_its_characters(int index, string form)
    {
        var (id, body) = Cases[index];
        var marked = form == "no front matter" ? $"{body}\n" : $"---\ntitle: 해담항 소식\n---\n\n첫 문단.\n\n{body}\n";
        if (form.Contains("CRLF", StringComparison.Ordinal))
            marked = marked.ReplaceLineEndings("\r\n");
        if (form.StartsWith("BOM", StringComparison.Ordinal))
            marked = "\uFEFF" + marked;
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var host = LinkedSite.Host().Article("content/guides/secret.md", "---\ndraft: true\n---\n\nText.\n").Article(LinkedSite.From, text);

        var diagnostic = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        var lineStart = text.LastIndexOf('\n', start) + 1;
        Assert.Equal(
            (text[..start].Count(c => c == '\n'), start - lineStart),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }
}

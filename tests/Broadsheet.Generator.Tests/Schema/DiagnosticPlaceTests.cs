using System.Globalization;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>
/// Every diagnostic of front matter points at its own characters, whatever the file's line ends and whatever stands before them.
/// </summary>
public sealed class DiagnosticPlaceTests
{
    private const string Declaration = """
        using System.ComponentModel.DataAnnotations;
        using Broadsheet;
        namespace Acme.Site;
        [ArticleCollection("guides")]
        public partial class Guide : Article
        {
            [Range(1, 9)] public int? Order { get; init; }
            public Tide? Tide { get; init; }
            public Guide? Next { get; init; }
        }
        public enum Tide { Ebb, Flood }
        """;

    // «…» marks the characters that the diagnostic is about.
    private static readonly (string Id, string Collection, string FrontMatter)[] Cases =
    [
        ("BSH0101", "notes", "소개: 항구\nplace: {도시: \"해담\", «»]"),
        ("BSH0102", "notes", "소개: \"항구\"\npublished:\t«다음 주»"),
        ("BSH0102", "notes", "grid: [가, [«나, 다»], 라]"),
        ("BSH0103", "notes", "level: 3\n소개: \"항구\"\n«level»: 4"),
        ("BSH0104", "notes", "소개: 항구\nslug: «해담 항구!»"),
        ("BSH0105", "notes", "소개: 항구\n«headline»: 두 번째 제목"),
        ("BSH0106", "notes", "장소: {도시: 해담, 값: «!!binary 7J6l»}"),
        ("BSH0401", "notes", "소개: \"항구\"\nlevel:\t«많음»  # 수준"),
        ("BSH0402", "ports", "소개: 항구\nkind: «갑판»"),
        ("BSH0403", "notes", "소개: 항구\nport: «haedem»"),
        ("BSH0405", "guides", "«\"항로\"»: 3"),
        ("BSH0406", "guides", "summary: 항구\norder:\t«셋»"),
        ("BSH0406", "guides", "summary: 항구\ntide: «갯벌»"),
        ("BSH0407", "guides", "{summary: 항구, order: «12»}"),
        ("BSH0403", "guides", "{summary: \"항구\", next: «g99»}"),
        ("BSH0410", "notes", "{소개: 항구, «\"?!\"»: 1}"),
        ("BSH0501", "notes", "소개: 항구\nslug: «n01»"),
    ];

    public static TheoryData<int, string> CasesAndForms
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Cases.Length; i++)
            {
                foreach (var form in (string[])["LF", "CRLF", "BOM and CRLF"])
                    data.Add(i, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CasesAndForms))]
    public void A_diagnostic_of_front_matter_is_told_at_its_characters(int index, string form)
    {
        var (id, collection, frontMatter) = Cases[index];
        var isFlow = frontMatter.StartsWith('{');
        var marked = $"---\n{(isFlow ? frontMatter.Insert(1, "title: 해담항 소식, ") : "title: 해담항 소식\n" + frontMatter)}\n---\n\n본문.\n";
        if (form.Contains("CRLF", StringComparison.Ordinal))
            marked = marked.ReplaceLineEndings("\r\n");
        if (form.StartsWith("BOM", StringComparison.Ordinal))
            marked = "\uFEFF" + marked;
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        var diagnostics = Host(collection).Article($"content/{collection}/wrong.md", text).Run().Diagnostics;

        var diagnostic = Assert.Single(
            diagnostics,
            diagnostic => diagnostic.Id == id && diagnostic.Location.GetLineSpan().Path.EndsWith("/wrong.md", StringComparison.Ordinal));
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        var lineStart = text.LastIndexOf('\n', start) + 1;
        Assert.Equal(
            (text[..start].Count(c => c == '\n'), start - lineStart),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    private static GeneratorHost Host(string collection)
    {
        var host = new GeneratorHost(Declaration).Property("BroadsheetEnums", "kind");
        host.Article("content/guides/g01.md", "---\ntitle: T\n---\n\nText.\n");
        host.Article("content/ports/haedam.md", "---\ntitle: 해담항\n---\n\n항구.\n");
        if (collection == "ports")
        {
            // More words than an enum may have; they are told at the first, and `wrong` is to be the first of all.
            for (var i = 0; i < 64; i++)
                host.Article(
                    string.Create(CultureInfo.InvariantCulture, $"content/ports/x{i:D2}.md"),
                    string.Create(CultureInfo.InvariantCulture, $"---\ntitle: T\nkind: 말{i}\n---\n\nText.\n"));
        }

        for (var i = 0; i < 12; i++)
            host.Article(
                string.Create(CultureInfo.InvariantCulture, $"content/notes/n{i:D2}.md"),
                "---\ntitle: T\nlevel: 3\nport: haedam\n---\n\nText.\n");
        return host;
    }
}

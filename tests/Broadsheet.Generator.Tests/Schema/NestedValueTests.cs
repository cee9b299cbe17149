using System.Collections;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Mappings in front matter, and lists of them.</summary>
public sealed class NestedValueTests
{
    private const string Harbor = """
        ---
        title: 해담항
        place:
          city: 해담시
          "zip code": 58214
          geo: { lat: 34.78, lon: 126.39 }
        tides:
          - { at: 05:12, height: 3.1 }
          - { at: 11:40, height: 1 , note: "낮음\t주의" }
        ---

        본문.
        """;

    private const string Inland = """
        ---
        title: Millbrook
        place: { city: Millbrook }
        ---

        Text.
        """;

    private static GeneratorOutcome Run(params string[] articles)
    {
        var host = new GeneratorHost();
        for (var i = 0; i < articles.Length; i++)
            host.Article($"content/ports/p{i}.md", articles[i]);
        return host.Run();
    }

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);

    [Fact]
    public void A_mapping_is_a_record_and_what_some_lack_is_nullable()
    {
        var outcome = Run(Harbor, Inland);
        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);

        var place = Get(outcome.ReadArticle("Ports", "P0"), "Place")!;

        Assert.Equal("PortsPlace", place.GetType().Name);
        Assert.Equal("해담시", Get(place, "City"));
        Assert.Equal(58214, Get(place, "ZipCode"));
        Assert.Equal(typeof(int?), place.GetType().GetProperty("ZipCode")!.PropertyType);
        Assert.Equal(34.78, Get(Get(place, "Geo")!, "Lat"));
        Assert.Null(Get(Get(Run(Harbor, Inland).ReadArticle("Ports", "P1"), "Place")!, "Geo"));
    }

    [Fact]
    public void A_list_of_mappings_is_a_list_of_records_named_in_the_singular()
    {
        var tides = ((IEnumerable)Get(Run(Harbor, Inland).ReadArticle("Ports", "P0"), "Tides")!).Cast<object>().ToList();

        Assert.Equal("PortsTide", tides[0].GetType().Name);
        Assert.Equal([new TimeOnly(5, 12), new TimeOnly(11, 40)], tides.Select(tide => Get(tide, "At")));
        Assert.Equal([3.1, 1.0], tides.Select(tide => Get(tide, "Height")));
        Assert.Equal([null, "낮음\t주의"], tides.Select(tide => Get(tide, "Note")));
        Assert.Empty((IEnumerable)Get(Run(Harbor, Inland).ReadArticle("Ports", "P1"), "Tides")!);
    }

    [Fact]
    public void Records_of_equal_values_are_equal()
    {
        var one = Get(Run(Inland).ReadArticle("Ports", "P0"), "Place")!;

        Assert.Equal(one.ToString(), Get(Run(Inland).ReadArticle("Ports", "P0"), "Place")!.ToString());
        Assert.Contains("Millbrook", one.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_most_values_are_decides_between_mapping_and_value()
    {
        const string Odd = "---\ntitle: 가람\nplace: 가람시\n---\n\n본문.\n";

        var diagnostic = Assert.Single(Run(Harbor, Inland, Odd).Diagnostics);

        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.Equal("가람시", Odd.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("'place' expects a mapping, as in content/ports/p0.md(4), but found '가람시'", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_list_within_a_list_is_an_error_at_its_characters_and_the_article_still_compiles()
    {
        const string Grid = "---\ntitle: 표\n칸: [1, [2, 3]]\n---\n\n본문.\n";
        var outcome = Run(Grid);

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.StartsWith("2, 3", Grid[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
        Assert.Equal([1], (IEnumerable<int>)Get(outcome.ReadArticle("Ports", "P0"), "칸")!);
    }
}

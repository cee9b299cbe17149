using static Broadsheet.Generator.Tests.Schema.DeclaredSite;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Mappings as classes, records and structures of the user's.</summary>
public sealed class DeclaredNestedTests
{
    private const string Yaml = "place:\n  city: 해담시\n  zip: 58214";

    [Theory]
    [InlineData("public sealed record Place(string City, int Zip = 1);")]
    [InlineData("public readonly record struct Place(string City, int Zip);")]
    [InlineData("public sealed record Place { public required string City { get; init; } public int Zip { get; init; } = 1; }")]
    [InlineData("public sealed class Place { public string City { get; set; } = \"\"; public int Zip { get; set; } }")]
    [InlineData("public sealed class Place(string city, int zip) { public string City { get; } = city; public int Zip => zip; }")]
    [InlineData("public struct Place { public string City { get; set; } public int Zip { get; set; } }")]
    [InlineData("public sealed record Place(string City) { public int? Zip { get; init; } }")]
    public void A_mapping_fills_a_type_however_it_is_written(string type)
    {
        var hasNoZip = type.Contains("Zip => zip", StringComparison.Ordinal);
        var source = Guide("public required Place Place { get; init; }") +
            (hasNoZip ? type.Replace("int zip) {", "int zip) { [FrontMatter(\"none\")]", StringComparison.Ordinal) : type) + "\n";
        if (hasNoZip)
        {
            Assert.Contains(Run(source, Yaml).Diagnostics, diagnostic => diagnostic.Id == "BSH0704");
            return;
        }

        var place = Value(source, Yaml, "Place")!;

        Assert.Equal("해담시", Get(place, "City"));
        Assert.Equal(58214, Get(place, "Zip"));
    }

    [Fact]
    public void Defaults_of_parameters_and_initializers_stay_where_keys_are_absent()
    {
        var source = Guide("public required Place Place { get; init; }") + """
            public sealed record Place(string City, int Zip = 17, Kind Kind = Kind.Harbor, string Note = "없음", double Height = 1.5, bool Open = true)
            {
                public int Boats { get; init; } = 3;
                public required string Quay { get; init; }
            }
            public enum Kind { Inland, Harbor }

            """;

        Assert.Equal("Place { City = 가람, Zip = 17, Kind = Harbor, Note = 없음, Height = 1.5, Open = True, Boats = 3, Quay = 북쪽 }",
            Value(source, "place: { city: 가람, quay: 북쪽 }", "Place")!.ToString());
        Assert.Equal("Place { City = 가람, Zip = 2, Kind = Inland, Note = a, Height = 2, Open = False, Boats = 9, Quay = 북쪽 }",
            Value(source, "place: { city: 가람, quay: 북쪽, zip: 2, kind: inland, note: a, height: 2, open: false, boats: 9 }",
                "Place")!.ToString());
    }

    [Fact]
    public void Lists_of_mappings_and_mappings_in_mappings_are_filled()
    {
        var source = Guide("public ImmutableArray<Step> Steps { get; init; }") +
            "public sealed record Step(string Title, Tool? Tool, string[] Hints);\npublic readonly record struct Tool(string Name, TimeSpan? Time);\n";

        var steps =
            Items(Value(source, "steps:\n  - title: 묶기\n    tool: { name: 밧줄, time: PT5M }\n    hints: 단단히\n  - { title: 풀기 }", "Steps"))
                .ToList();

        Assert.Equal(["묶기", "풀기"], steps.Select(step => Get(step, "Title")));
        Assert.Equal(TimeSpan.FromMinutes(5), Get(Get(steps[0], "Tool")!, "Time"));
        Assert.Equal(["단단히"], Items(Get(steps[0], "Hints")));
        Assert.Null(Get(steps[1], "Tool"));
        Assert.Empty(Items(Get(steps[1], "Hints")));
    }

    [Fact]
    public void Generic_and_nested_types_are_filled_too()
    {
        var source = Guide(
            "public Pair<int, string>? Pair { get; init; } public Box<int>.Size? Size { get; init; } public Chart.Point[] Points { get; init; }")
            + "public sealed record Pair<T, U>(T First, U Second);\npublic static class Box<T> { public enum Size { Small, Large } }\npublic static class Chart { public readonly record struct Point(double X, double Y); }\n";

        Assert.Equal("Pair { First = 1, Second = 둘 }", Value(source, "pair: { first: 1, second: 둘 }", "Pair")!.ToString());
        Assert.Equal("Large", Value(source, "size: large", "Size")!.ToString());
        Assert.Equal("Point { X = 1, Y = 2.5 }", Assert.Single(Items(Value(source, "points: { x: 1, y: 2.5 }", "Points"))).ToString());
    }

    private static readonly string Places = Guide("public Place? Place { get; init; } public Place[] Stops { get; init; }") +
        "public sealed record Place(string City, [property: Range(1, 99999)] int Zip = 1);\n";

    [Theory]
    [InlineData("place: { zip: 3 }", "BSH0404 [place] Place.City requires 'city'; add 'city: …' with a text")]
    [InlineData("place: {}", "BSH0404 [place] Place.City requires 'city'; add 'city: …' with a text")]
    [InlineData("stops:\n  - city: a\n  - zip: 3", "BSH0404 [zip] Place.City requires 'city'; add 'city: …' with a text")]
    [InlineData("place: { city: a, zipp: 3 }", "BSH0405 [zipp] 'zipp' is no key of Place; write 'zip'")]
    [InlineData("place: { city: a, zip: 가 }", "BSH0406 [가] 'zip' expects a whole number for Place.Zip, but found '가'")]
    [InlineData(
        "stops: [{ city: a, zip: 100000 }]", "BSH0407 [100000] 'zip' expects a number from 1 to 99999 for Place.Zip, but found '100000'")]
    [InlineData("place: 해담", "BSH0406 [해담] 'place' expects a mapping of city, zip for Guide.Place, but found '해담'")]
    public void Problems_inside_a_mapping_are_told_there(string frontMatter, string problem) =>
        Assert.Equal(problem, Problem(Places, frontMatter));
}

using Broadsheet.Generator.Tests.Testing;
using NJsonSchema;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>The JSON Schemas that <c>BroadsheetJsonSchemas</c> asks for, read by an independent validator.</summary>
public sealed class JsonSchemaTests
{
    private static readonly GeneratorHost Host = new GeneratorHost()
        .Property("BroadsheetJsonSchemas", "schemas")
        .Property("BroadsheetEnums", "level")
        .Article("content/authors/park.md", "---\ntitle: 박서연\n---\n\n소개.\n")
        .Article("content/guides/a.md", """
            ---
            title: 시작하기
            level: beginner
            minutes: 7
            score: 1.5
            opened: 2026-01-02
            starts: 18:30
            lasts: PT15M
            site: https://example.org
            ready: true
            editor: park
            tools: [pan, "따옴표 \" \\ 줄"]
            steps:
              - { name: 하나, after: 3 }
            ---

            본문.
            """)
        .Article("content/guides/b.md", "---\ntitle: T\nlevel: 고급\nminutes: 8\n---\n\nText.\n");

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> Validate(string json)
    {
        var source = Host.Run().Sources["Guides.Schema.g.cs"];
        var schema = await JsonSchema.FromJsonAsync(
            source.Replace("#if false\n", "", StringComparison.Ordinal).Replace("\n#endif\n", "", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        return schema.Validate(json);
    }

    [Theory]
    [InlineData("""{ "title": "T", "level": "고급", "minutes": 3 }""")]
    [InlineData(
        """{ "title": "T", "minutes": 3, "score": null, "opened": "2026-01-02", "published": "2026-01-02T09:00:00+09:00", "draft": true }""")]
    [InlineData("""{ "headline": "T", "tools": ["a"], "steps": [{ "name": "x", "after": 1 }], "starts": "07:00", "lasts": "P1DT2H" }""")]
    [InlineData("""{ "tools": "a", "steps": { "name": "x", "after": 1 }, "author": [{ "name": "Ada" }], "tags": "a, b" }""")]
    [InlineData("""{ "title": "T", "expires": "2026-01-02", "expirydate": null }""")]
    [InlineData("""[ { "title": "T" }, { "title": "U", "own": 3 } ]""")]
    public async Task What_the_build_takes_is_valid(string json) => Assert.Empty(await Validate(json));

    [Theory]
    [InlineData("""{ "level": "hard" }""")]
    [InlineData("""{ "minutes": "seven" }""")]
    [InlineData("""{ "minutes": 7.5 }""")]
    [InlineData("""{ "opened": "next week" }""")]
    [InlineData("""{ "published": "2026-1-2" }""")]
    [InlineData("""{ "expires": "2026-1-2" }""")]
    [InlineData("""{ "expirydate": false }""")]
    [InlineData("""{ "starts": "6 pm" }""")]
    [InlineData("""{ "lasts": "15 minutes" }""")]
    [InlineData("""{ "ready": "yes" }""")]
    [InlineData("""{ "steps": [{ "name": "x" }] }""")]
    [InlineData("""{ "genre": "Essay" }""")]
    [InlineData("\"text\"")]
    public async Task What_the_build_refuses_is_invalid(string json) => Assert.NotEmpty(await Validate(json));

    [Fact]
    public void Nothing_is_written_unless_the_project_asks() =>
        Assert.DoesNotContain(
            new GeneratorHost().Article("content/notes/a.md", "---\ntitle: T\n---\n\nText.\n").Run().Sources.Keys,
            name => name.Contains("Schema", StringComparison.Ordinal));

    [Fact]
    public void The_source_that_carries_a_schema_is_no_code() => Assert.Empty(Host.Run().CompilerDiagnostics);
}

using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Schema;

/// <summary>Keys whose words <c>BroadsheetEnums</c> makes an enum.</summary>
public sealed class EnumTests
{
    private static GeneratorOutcome Run(string enums, params string[] levels)
    {
        var host = new GeneratorHost().Property("BroadsheetEnums", enums);
        for (var i = 0; i < levels.Length; i++)
            host.Article($"content/guides/g{i}.md", $"---\ntitle: T\n{levels[i]}\n---\n\nText.\n");
        return host.Run();
    }

    private static (string? Name, Type Type) Level(GeneratorOutcome outcome, string article, string property = "Level")
    {
        var value = outcome.ReadArticle("Guides", article);
        var member = value.GetType().GetProperty(property)!;
        return (member.GetValue(value)?.ToString(), Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType);
    }

    [Theory]
    [InlineData("level")]
    [InlineData("other, guides.level")]
    public void Words_are_the_members_of_an_enum(string enums)
    {
        var outcome = Run(enums, "level: beginner", "level: 고급", "level: not-so-hard");

        Assert.Empty(outcome.Diagnostics);
        Assert.Empty(outcome.CompilerDiagnostics);
        Assert.Equal(("Beginner", "GuidesLevel"), (Level(outcome, "G0").Name, Level(outcome, "G0").Type.Name));
        Assert.Equal("고급", Level(outcome, "G1").Name);
        Assert.Equal("NotSoHard", Level(outcome, "G2").Name);
        Assert.True(Level(outcome, "G0").Type.IsEnum);
    }

    [Fact]
    public void What_some_lack_is_nullable()
    {
        var outcome = Run("level", "level: beginner", "order: 3");

        Assert.Null(Level(outcome, "G1").Name);
        Assert.Equal("Beginner", Level(outcome, "G0").Name);
    }

    [Fact]
    public void Another_collections_setting_changes_nothing() =>
        Assert.Equal(typeof(string), Level(Run("news.level", "level: beginner"), "G0").Type);

    [Fact]
    public void A_value_that_can_be_no_member_is_an_error_at_its_characters()
    {
        const string Signs = "level: \"--\"";

        var diagnostic = Assert.Single(Run("level", "level: beginner", Signs).Diagnostics);

        Assert.Equal("BSH0102", diagnostic.Id);
        Assert.Equal(
            (2, 7),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void More_words_than_an_enum_may_have_are_an_error()
    {
        var diagnostic = Assert.Single(Run("level", [.. Enumerable.Range(0, 65).Select(i => $"level: word{i}")]).Diagnostics);

        Assert.Equal("BSH0402", diagnostic.Id);
        Assert.Contains("65 different words", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Broadsheet.Tests;

/// <summary>What a user meets of the library in an editor and a debugger.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Type[] Types = typeof(Article).Assembly.GetExportedTypes();

    [Fact]
    public void Editors_offer_nothing_that_only_generated_code_calls()
    {
        var infrastructure =
            Types.Where(static type => type.Namespace == "Broadsheet.CompilerServices" || type.IsDefined(typeof(ObsoleteAttribute)))
                .ToList();

        Assert.NotEmpty(infrastructure);
        Assert.All(
            infrastructure,
            static type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    [Fact]
    public void What_is_there_for_code_from_before_compiles_in_no_code_of_now()
    {
        var obsolete = Types.Cast<MemberInfo>()
            .Concat(Types.SelectMany(
                static type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)))
            .Select(static member => member.GetCustomAttribute<ObsoleteAttribute>())
            .Where(static attribute => attribute is not null)
            .ToList();

        Assert.NotEmpty(obsolete);
        Assert.All(obsolete, static attribute => Assert.True(attribute!.IsError));
    }

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(ArticleCollection<NewsArticle>))]
    [InlineData(typeof(ArticleList<NewsArticle>))]
    [InlineData(typeof(ArticlePage<NewsArticle>))]
    public void A_debugger_shows_members_that_are_there(Type type)
    {
        var names = Regex.Matches(type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value, @"\{(\w+)")
            .Select(static match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(type.GetProperty(name)));
    }
}

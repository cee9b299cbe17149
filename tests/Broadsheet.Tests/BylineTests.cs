using System.Reflection;

namespace Broadsheet.Tests;

/// <summary>A byline is a value that may be made anew with a part changed.</summary>
public sealed class BylineTests
{
    [Fact]
    public void A_byline_of_which_only_the_name_is_known_is_printed_as_its_name_is_now()
    {
        var byline = new Byline("Ida Moss") { Role = "Editor" } with { Name = "한가람" };

        Assert.Equal("한가람", byline.Raw);
        Assert.Equal(new Byline("한가람") { Role = "Editor" }, byline);
    }

    [Fact]
    public void A_byline_that_was_printed_otherwise_stays_as_printed()
    {
        var byline = new Byline("Ida Moss") { Raw = "By Ida Moss" };

        Assert.Equal("By Ida Moss", (byline with { Name = "I. Moss" }).Raw);
        Assert.Equal("Ida Moss", (new Byline("Ida Moss") { Raw = "Ida Moss" } with { Name = "I. Moss" }).Raw);
    }

    [Fact]
    public void A_compiled_byline_follows_its_name_where_nothing_else_was_printed()
    {
        var article = new NewsArticle("slug a\nbyline 한가람\t\t\t\t\tText\t한가람\nbyline Ida Moss\tEditor\t\t\t\tText\tIda Moss, Editor", "");

        Assert.Equal("Ada", (article.Bylines[0] with { Name = "Ada" }).Raw);
        Assert.Equal("Ida Moss, Editor", (article.Bylines[1] with { Name = "Ada" }).Raw);
        Assert.Equal(new Byline("한가람"), article.Bylines[0]);
    }

    [Fact]
    public void Bylines_are_equal_by_each_of_their_properties()
    {
        var byline = new Byline("Ida Moss");
        Assert.Equal(byline, new Byline("Ida Moss") { Raw = "Ida Moss" });
        Assert.Equal(byline.GetHashCode(), new Byline("Ida Moss") { Raw = "Ida Moss" }.GetHashCode());

        foreach (var property in typeof(Byline).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var other = byline with { };
            property.SetValue(other, property.PropertyType == typeof(BylineCredit) ? BylineCredit.Photo : "다른 값");
            Assert.NotEqual(byline, other);
        }
    }
}

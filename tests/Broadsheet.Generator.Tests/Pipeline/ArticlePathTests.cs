using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Tests.Pipeline;

public sealed class ArticlePathTests
{
    [Theory]
    [InlineData("/home/acme/site/", "/home/acme/site/content/a.md", "content/a.md")]
    [InlineData("/home/acme/site/", "/home/acme/press/a.md", "../press/a.md")]
    [InlineData("/home/acme/site/", "/home/acme/sites/a.md", "../sites/a.md")]
    [InlineData("C:/acme/site/", @"C:\acme\site\content\a.md", "content/a.md")]
    [InlineData("/home/acme/site/", "/srv/press/a.md", "a.md")]
    public void A_path_is_relative_to_the_project_on_every_machine(string project, string path, string relative) =>
        Assert.Equal(relative, ArticlePath.RelativeTo(project, path));

    [Theory]
    [InlineData("/home/acme/site/", "content/a.md", "")]
    [InlineData("/home/acme/site/", "../press/a.md", "site/")]
    [InlineData("/home/acme/site/", "../../press/a.md", "acme/site/")]
    [InlineData("/site/", "../../../a.md", "site/")]
    public void A_file_outside_the_project_knows_the_folders_that_lead_back(string project, string path, string folders) =>
        Assert.Equal(folders, ArticlePath.FoldersLeft(project, path));

    [Theory]
    [InlineData("content/news/a.md", "news")]
    [InlineData("content/a.md", "articles")]
    [InlineData("content/news/.a.md", null)]
    [InlineData("content/.trash/a.md", null)]
    [InlineData("content/news/.drafts/x/a.md", null)]
    [InlineData("content/.obsidian/app.json", null)]
    [InlineData("content/news/a.b.md", "news")]
    public void A_name_that_begins_with_a_dot_takes_no_part(string path, string? collection) =>
        Assert.Equal(collection, ArticlePath.DefaultCollection(path));
}

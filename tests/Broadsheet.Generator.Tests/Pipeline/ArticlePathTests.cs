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
}

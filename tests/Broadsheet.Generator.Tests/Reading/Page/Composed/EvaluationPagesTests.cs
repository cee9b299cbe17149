using Broadsheet.Pages;

namespace Broadsheet.Generator.Tests.Reading.Page.Composed;

public sealed class EvaluationPagesTests
{
    [Fact]
    public void Every_line_of_an_evaluation_page_is_found_in_its_reading()
    {
        var pages = EvaluationPages.Align(EvaluationPages.Folder).ToArray();

        Assert.True(pages.Length >= 40);
        Assert.Empty(pages.SelectMany(page => page.Lost.Select(line => $"{page.Page.Name}: {line}")));
        Assert.All(pages, page => Assert.Equal(
            Enumerable.Range(0, page.Page.Items.Count), page.Page.Lines.Where(line => line.Label.BeginsItem).Select(line => line.Item)));
    }
}

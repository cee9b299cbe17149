using System.Text;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>The scores of all pages as a Markdown table, right of total in each cell.</summary>
internal static class ScoreTable
{
    private static readonly Aspect[] Columns = Enum.GetValues<Aspect>();

    public static string Of(IReadOnlyList<PageEvaluation> pages)
    {
        var table = new StringBuilder();
        Row(table, "page", Columns.Select(column => column.ToString()));
        Row(table, "---", Columns.Select(_ => "---:"));
        foreach (var page in pages)
            Row(table, page.Page.Name, Columns.Select(column => page[column].ToString()));
        Total(table, "Korean", pages.Where(page => page.Page.IsKorean));
        Total(table, "English", pages.Where(page => !page.Page.IsKorean));
        Total(table, "all", pages);
        return table.ToString();
    }

    public static Score Sum(IEnumerable<PageEvaluation> pages, Aspect aspect) =>
        pages.Aggregate(default(Score), (sum, page) => sum + page[aspect]);

    private static void Total(StringBuilder table, string name, IEnumerable<PageEvaluation> pages) =>
        Row(table, $"**{name}**", Columns.Select(column => $"**{Sum(pages, column)}**"));

    private static void Row(StringBuilder table, string name, IEnumerable<string> cells) =>
        table.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
}

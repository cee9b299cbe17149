using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Labelled;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Reading.Page.Labelled;

/// <summary>Reads pages whose lines stand behind tags.</summary>
internal static class LabelledPages
{
    public static PageReading Read(string page, string? emailDomain = null)
    {
        var labelled = WrittenPage.Read("test/01.page", "#page language=ko house=test\n" + page);
        return Read(labelled.Text(), [.. labelled.Lines.Select(line => line.Label)], emailDomain);
    }

    public static PageItem ReadOne(string page, string? emailDomain = null) => Assert.Single(Read("=== News\n" + page, emailDomain).Items);

    public static PageReading Read(string text, IReadOnlyList<LineLabel> labels, string? emailDomain = null) =>
        LabelledPageReader.Read(SourceText.From(text), new PageSettings(null, emailDomain), PageCleaner.Clean(text, 0), labels, []);

    /// <summary>The blocks as <c>Kind: text</c>.</summary>
    public static IEnumerable<string> Blocks(PageItem item) =>
        item.Blocks.Select(block => $"{block.Kind}: {block.Text}" + (block.Credit is null ? "" : $" [{block.Credit}]"));
}

using System.Text;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Labelled;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Benchmarks.Pages;

/// <summary>The ways to read a page that are compared: by rules alone, by weights alone, by both.</summary>
internal static class PageReaders
{
    private static readonly PageSettings s_settings = new(null, null);

    public static PageReading ByRules(LabelledPage page)
    {
        var (source, lines) = LinesOf(page);
        return PageReader.ReadByRules(source, s_settings, lines);
    }

    public static PageReading ByWeights(LabelledPage page, PageWeights weights)
    {
        var (source, lines) = LinesOf(page);
        var decoded = new PageDecoder(weights).Decode(lines, null);
        return LabelledPageReader.Read(source, s_settings, lines, decoded.Labels, []);
    }

    public static PageReading ByTrueLabels(LabelledPage page)
    {
        var (source, lines) = LinesOf(page);
        return LabelledPageReader.Read(source, s_settings, lines, [.. page.Lines.Select(line => line.Label)], []);
    }

    public static PageReading ByBoth(LabelledPage page, PageWeights weights) =>
        PageReader.Read(SourceText.From(page.Text(), Encoding.UTF8), 0, s_settings, weights);

    private static (SourceText Source, List<PageLine> Lines) LinesOf(LabelledPage page)
    {
        var source = SourceText.From(page.Text(), Encoding.UTF8);
        return (source, PageCleaner.Clean(source.ToString(), 0));
    }
}

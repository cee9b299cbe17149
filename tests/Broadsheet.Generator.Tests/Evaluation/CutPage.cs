using System.Text;
using Broadsheet.Generator.Reading.Page;
using Broadsheet.Generator.Reading.Page.Passages;
using Broadsheet.Pages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>
/// The articles of an evaluation page once more, each long paragraph cut once. Explicit marks, and a paragraph of one sentence above
/// and below, settle everything but the breaks.
/// </summary>
internal sealed class CutPage
{
    private const int ShortestParagraph = 40;

    private readonly List<string> _passages = [];
    private readonly List<(string Paragraph, RandomBreak Break)> _cuts = [];

    private CutPage()
    {
    }

    /// <param name="draw">A number below the given one.</param>
    public static IEnumerable<MendedBreak> Mend(EvaluationPage page, Func<int, int> draw)
    {
        var cut = new CutPage();
        foreach (var item in page.Expected.Items)
            cut.Add(item, draw);
        var source = SourceText.From(string.Join("\n\n", cut._passages), Encoding.UTF8);
        var reading = PageReader.Read(source, 0, new PageSettings(null, null));
        var blocks = reading.Items.SelectMany(ItemComparison.BlocksOf).Select(block => new PrintedText(block)).ToList();
        return cut._cuts.Select(one => MendedBreak.Find(one.Paragraph, one.Break, blocks));
    }

    private void Add(ExpectedItem item, Func<int, int> draw)
    {
        var paragraphs = item.Paragraphs.Where(text => text.Length >= ShortestParagraph && RandomBreak.EndsSentence(text, text.Length))
            .ToList();
        if (paragraphs.Count == 0)
            return;
        var isKorean = Script.IsKorean(paragraphs[0]);
        if (_passages.Count > 0)
            _passages.Add("---");
        _passages.Add($"# {item.Headline}");
        _passages.Add(isKorean ? "어제 있었던 일이다." : "It happened yesterday.");
        foreach (var paragraph in paragraphs)
            Cut(paragraph, draw);
        _passages.Add(isKorean ? "모두가 고개를 끄덕였다." : "Everyone agreed.");
        _passages.Add(isKorean ? "@ 박서연 기자" : "@ Nora Whitfield");
    }

    private void Cut(string paragraph, Func<int, int> draw)
    {
        var places = RandomBreak.PlacesIn(paragraph);
        if (places.Count == 0)
        {
            _passages.Add(paragraph);
            return;
        }

        var cut = places[draw(places.Count)];
        _cuts.Add((paragraph, cut));
        _passages.Add(paragraph[..cut.End] + cut.Hyphen);
        _passages.Add(paragraph[cut.Start..]);
    }
}

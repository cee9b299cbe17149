using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages.Training;

/// <summary>
/// New pages from items of labelled pages, in other orders, with other blank lines and other widths of column: what pages of a few houses
/// have in common with those of others.
/// </summary>
internal sealed class PageShuffler(IReadOnlyList<LabelledPage> pages, ulong seed)
{
    private const int ShortestWrapped = 40;

    private readonly SplitMix _chance = new(seed);

    public LabelledPage Next(int number)
    {
        var first = pages[_chance.Below(pages.Count)];
        List<LabelledPage> alike = [.. pages.Where(page => page.Language == first.Language)];
        List<LabelledPage> own = [.. alike.Where(page => page.House == first.House)];
        var lines = new List<LabelledLine>();
        var (pool, items) = (ItemsOf(own), 3 + _chance.Below(7));
        lines.AddRange(FurnitureAt(first, fromTop: true));
        for (var item = 0; item < items; item++)
        {
            var source = _chance.IsOneIn(3) ? ItemsOf([alike[_chance.Below(alike.Count)]]) : pool;
            if (source.Count == 0)
                continue;
            lines.AddRange(source[_chance.Below(source.Count)].Select(line => line with { Item = line.Item < 0 ? -1 : item }));
        }

        lines.AddRange(FurnitureAt(first, fromTop: false));
        return new($"shuffled/{number}", first.House, first.Language, Restyled(lines, first.Language == "ko"), []);
    }

    private static List<List<LabelledLine>> ItemsOf(IReadOnlyList<LabelledPage> pages)
    {
        var items = new List<List<LabelledLine>>();
        foreach (var page in pages)
        {
            var isIn = false;
            foreach (var line in page.Lines)
            {
                if (line.Label.BeginsItem)
                    items.Add([]);
                isIn |= line.Label.BeginsItem;
                if (isIn)
                    items[^1].Add(line);
            }

            while (items.Count > 0 && items[^1].Count > 0 && items[^1][^1].Label.Role == LineRole.Furniture)
                items[^1].RemoveAt(items[^1].Count - 1);
        }

        return items;
    }

    private static IEnumerable<LabelledLine> FurnitureAt(LabelledPage page, bool fromTop)
    {
        var lines = fromTop ? page.Lines : page.Lines.Reverse();
        var furniture = lines.TakeWhile(static line => line.Label.Role == LineRole.Furniture);
        return fromTop ? furniture : furniture.Reverse();
    }

    private List<LabelledLine> Restyled(List<LabelledLine> lines, bool isKorean)
    {
        var (gaps, width) = (_chance.Below(8), _chance.IsOneIn(4) ? (isKorean ? 12 + _chance.Below(20) : 24 + _chance.Below(36)) : 0);
        var between = 1 + _chance.Below(3);
        var noise = _chance.IsOneIn(3) ? 12 : 0;
        var styled = new List<LabelledLine>();
        foreach (var line in lines)
        {
            var gap = gaps switch
            {
                0 => 0,
                1 => line.Label.BeginsItem ? between : 0,
                2 => line.Label.Role is LineRole.Row or LineRole.Copy or LineRole.HeadlineRest or LineRole.DeckRest ? 0 : 1,
                3 => line.Label.BeginsItem ? between : Math.Min(line.BlanksBefore, 1),
                4 => Math.Min(line.BlanksBefore, 1),
                _ => line.BlanksBefore,
            };
            if (noise > 0 && _chance.IsOneIn(noise))
                gap = gap > 0 ? gap - 1 : 1;
            styled.AddRange(Wrapped(line with { BlanksBefore = styled.Count == 0 ? 0 : gap }, width, isKorean));
        }

        return styled;
    }

    private IEnumerable<LabelledLine> Wrapped(LabelledLine line, int width, bool isKorean)
    {
        var text = line.Text;
        var isWrapped = width > 0 && text.Length > Math.Max(width, ShortestWrapped)
            && line.Label.Role is LineRole.Paragraph or LineRole.Continuation or LineRole.Caption or LineRole.Entry;
        for (var rest = line; ; rest = rest with { Label = new(LineRole.Continuation, false), BlanksBefore = 0 })
        {
            if (!isWrapped || text.Length <= width)
            {
                yield return rest with { Text = text };
                yield break;
            }

            var cut = isKorean && !_chance.IsOneIn(3) ? width : text.LastIndexOf(' ', width);
            cut = cut < width / 2 ? width : cut;
            if (text[..cut].Trim().Length == 0 || text[cut..].Trim().Length == 0)
                isWrapped = false;
            else
            {
                yield return rest with { Text = text[..cut].Trim() };
                text = text[cut..].Trim();
                continue;
            }

            yield return rest with { Text = text };
            yield break;
        }
    }
}

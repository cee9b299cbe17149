using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints items in a house's manner on a page, whose reading is known by construction.</summary>
internal sealed class PageComposer
{
    private readonly House _house;
    private readonly PageFacts _facts;
    private readonly List<DraftLine> _lines = [];
    private readonly List<TrueItem> _items = [];

    private PageComposer(House house, PageFacts facts) => (_house, _facts) = (house, facts);

    /// <summary>A page of some of the items.</summary>
    /// <param name="items">Those in the house's language are chosen from.</param>
    public static LabelledPage Compose(House house, IReadOnlyList<ItemText> items, int seed)
    {
        var random = PageRandom.For(seed, "page of " + house.Name);
        return ComposeAll(house, PageMix.Choose([.. items.Where(item => item.Language == house.Language)], random), seed);
    }

    /// <summary>A page of all the items, in their order.</summary>
    public static LabelledPage ComposeAll(House house, IReadOnlyList<ItemText> items, int seed)
    {
        var random = PageRandom.For(seed, "set by " + house.Name);
        var section = items.FirstOrDefault(item => item.Section.Length > 0)?.Section ?? "";
        var composer = new PageComposer(house, new(house, section, random));
        composer.ComposeItems(items);
        return new($"{house.Name}/{seed}", house.Name, house.Language, PageSetter.Set(house, composer._lines, random), composer._items)
        {
            IsComposed = true,
        };
    }

    private void ComposeItems(IReadOnlyList<ItemText> items)
    {
        var furniture = _house.Furniture;
        if (_facts.Random.Chance(furniture.FolioAbovePercent))
            Folio(furniture.Folio);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && _facts.Random.Chance(furniture.FolioBetweenPercent))
                Folio(furniture.Foot);
            if (_facts.Random.Chance(furniture.SectionPercent) && items[i].Section.Length > 0)
                Section(items[i].Section);
            ComposeItem(items[i]);
        }

        if (_facts.Random.Chance(furniture.TailPercent))
            Lines(_facts.Fill(furniture.Tail.Form), LineRole.Tail, Gap.Item);
        if (_facts.Random.Chance(furniture.FolioBelowPercent))
            Folio(furniture.FolioAbovePercent > 0 ? furniture.Foot : furniture.Folio);
    }

    private void ComposeItem(ItemText item)
    {
        if (item.Kind == "teaser")
        {
            Index(item);
            return;
        }

        var sheet = ItemComposer.Compose(_facts, item, _items.Count);
        if (sheet.Lines.Count == 0)
            return;
        _lines.AddRange(sheet.Lines);
        _items.Add(sheet.Truth());
    }

    /// <summary>An index of what stands on other pages is no item.</summary>
    private void Index(ItemText item)
    {
        var gap = Gap.Item;
        foreach (var part in item.Parts)
        {
            Lines(string.Join(' ', part.Text.Split(" | ")), LineRole.Furniture, gap);
            gap = Gap.Entry;
        }
    }

    private void Section(string section) =>
        Lines(_facts.Fill(_house.Furniture.Section.Form, ("section", section)), LineRole.Furniture, Gap.Item);

    private void Folio(FormText form)
    {
        Lines(_facts.Fill(form.Form), LineRole.Furniture, Gap.Item);
        _facts.Page += _facts.Page < 36 ? 1 : 0;
    }

    private void Lines(string text, LineRole role, Gap gap)
    {
        foreach (var line in text.Split('⏎', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _lines.Add(new(line, role, -1, gap));
            gap = _house.Furniture.IsSpaced ? Gap.Paragraph : Gap.None;
        }
    }
}

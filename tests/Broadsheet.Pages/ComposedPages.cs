namespace Broadsheet.Pages;

/// <summary>Pages composed of what some hands wrote: their items, and those of their pages, in houses of their forms.</summary>
/// <param name="hands">Houses and items are of these alone.</param>
/// <param name="name">Begins the name of each house.</param>
internal sealed class ComposedPages(IReadOnlyList<Hand> hands, string name, int seed, IEnumerable<LabelledPage>? restyled = null)
{
    private readonly ItemText[] _items =
    [
        .. hands.SelectMany(hand => hand.Items),
        .. hands.SelectMany(hand => hand.Pages).Concat(restyled ?? []).SelectMany(Restyling.ItemsOf),
    ];

    /// <summary>Houses in turns of the languages, and of each so many pages; the same on any machine.</summary>
    public IEnumerable<LabelledPage> Compose(int houses, int pagesOfHouse)
    {
        var forms = Languages().Select(language => new FormSet(language, hands)).ToArray();
        var ofLanguage = forms.Select(set => _items.Where(item => item.Language == set.Language).ToArray()).ToArray();
        for (var i = 0; i < houses && forms.Length > 0; i++)
        {
            // Three houses in five are Korean where there are both.
            var at = forms.Length == 1 || i % 5 is 0 or 2 or 4 ? 0 : 1;
            var house = House.Draw($"{name}-{forms[at].Language}{i:000}", forms[at], seed);
            for (var page = 0; page < pagesOfHouse; page++)
                yield return PageComposer.Compose(house, ofLanguage[at], seed + page);
        }
    }

    private IEnumerable<string> Languages() =>
        new[] { "ko", "en" }.Where(language => _items.Any(item => item.Language == language));
}

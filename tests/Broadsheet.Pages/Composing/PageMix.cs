namespace Broadsheet.Pages;

/// <summary>Chooses the items of a page, as a page of one section would have them.</summary>
internal static class PageMix
{
    private static readonly (string Name, string Kinds)[] s_pages =
    [
        ("front", "news news news news news photo teaser brief advertisement news weather"),
        ("local", "news news news brief brief photo briefs advertisement news letter notice appointments"),
        ("mixed", "news news photo brief column advertisement notice obituary interview table recipe graphic"),
        ("opinion", "column column editorial editorial letter letter letter column poem correction photo advertisement"),
        ("people", "obituary obituaries appointments news brief photo interview notice briefs correction advertisement"),
        ("sports", "news news brief table table briefs photo schedule news advertisement brief"),
        ("economy", "news news brief table graphic briefs photo advertisement news interview"),
        ("service", "classified notice notice tender tender advertisement advertisement schedule weather horoscope table"),
        ("life", "recipe horoscope weather schedule poem column news news photo advertisement interview graphic"),
        ("advertisements", "advertisement advertisement advertisement advertisement news brief notice classified photo"),
    ];

    private static readonly int[] s_weights = [14, 20, 20, 10, 8, 8, 8, 6, 6, 5];

    /// <param name="items">In one language.</param>
    public static IReadOnlyList<ItemText> Choose(IReadOnlyList<ItemText> items, PageRandom random)
    {
        var kinds = s_pages[random.Weighted(s_weights)].Kinds.Split(' ');
        var count = random.Between(5, 12);
        var chosen = new List<ItemText>();
        for (var trial = 0; chosen.Count < count && trial < 60; trial++)
        {
            var kind = random.Pick(kinds);
            var ofKind = items.Where(item => item.Kind == kind).ToArray();
            if (ofKind.Length > 0 && random.Pick(ofKind) is var item && !chosen.Contains(item))
                chosen.Add(item);
        }

        return chosen;
    }
}

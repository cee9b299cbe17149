using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Sets drafted lines as a page: wraps them at the house's width and puts its blank lines between them.</summary>
internal sealed class PageSetter(House house, PageRandom random)
{
    private readonly List<LabelledLine> _lines = [];
    private int _opened = -1;

    public static IReadOnlyList<LabelledLine> Set(House house, IEnumerable<DraftLine> drafts, PageRandom random)
    {
        var setter = new PageSetter(house, random);
        foreach (var draft in drafts)
            setter.Set(draft);
        return setter._lines;
    }

    private void Set(DraftLine draft)
    {
        var blanks = _lines.Count == 0 ? 0 : Blanks(draft.Gap);
        var role = draft.Role;
        var rest = draft.RunsOn ? LineRole.Continuation : RestOf(role);
        // A headline has a width of its own.
        var isSet = rest == LineRole.HeadlineRest && house.Head.Width > 0;
        var width = rest is null || isSet ? 0 : house.Setting.Width;
        // An address is never cut.
        var cutsWords = house.Setting.CutsWords && !draft.Text.Contains('@', StringComparison.Ordinal);
        foreach (var text in Wrapping.Lines(draft.Text, width, cutsWords))
        {
            _lines.Add(new(text, new(role, Begins(draft.Item, role)), draft.Item, blanks));
            (role, blanks) = (rest ?? role, 0);
        }
    }

    private bool Begins(int item, LineRole role)
    {
        if (item <= _opened || !LineLabel.CanOpen(role))
            return false;
        _opened = item;
        return true;
    }

    private int Blanks(Gap gap)
    {
        var setting = house.Setting;
        var blanks = gap switch
        {
            Gap.Item => setting.ItemGap,
            Gap.Head => setting.HeadGap,
            Gap.Deck => setting.DeckGap,
            Gap.Paragraph => setting.ParagraphGap,
            Gap.Entry => setting.EntryGap,
            Gap.Copy => random.Chance(setting.CopyGapPercent) ? 1 : 0,
            Gap.Break => 1,
            _ => 0,
        };
        if (blanks > 0)
            return random.Chance(house.Damage.LostGap) ? 0 : blanks;
        return random.Chance(house.Damage.AddedGap) ? 1 : 0;
    }

    /// <summary>What a further line of a line of the role is; null where such a line is never wrapped.</summary>
    private static LineRole? RestOf(LineRole role) => role switch
    {
        LineRole.Headline or LineRole.HeadlineRest => LineRole.HeadlineRest,
        LineRole.Deck or LineRole.DeckRest => LineRole.DeckRest,
        LineRole.Paragraph or LineRole.Continuation or LineRole.Entry or LineRole.Caption or LineRole.PullQuote => LineRole.Continuation,
        LineRole.Signature => LineRole.Signature,
        _ => null,
    };
}

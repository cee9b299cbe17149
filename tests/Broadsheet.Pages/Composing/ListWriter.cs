using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints entries with the house's mark, clauses with its numbers, and the heads of groups.</summary>
internal sealed class ListWriter(ItemSheet sheet)
{
    private readonly bool _isNumbered = sheet.Text.Kind is "notice" or "tender" or "recipe"
        && sheet.Random.Chance(sheet.House.List.NumberedPercent);
    private readonly bool _isMarked = sheet.Text.Kind is not ("horoscope" or "schedule")
        && sheet.Random.Chance(sheet.House.List.MarkedPercent);
    private readonly bool _marksGroups = sheet.Random.Chance(60);
    private int _number;

    /// <summary>Prints the run of entries and group heads that begins at a place; the place behind it is returned.</summary>
    public int Write(IReadOnlyList<ItemPart> parts, int at, Gap gap)
    {
        while (at < parts.Count && parts[at].Tag is 'E' or 'G')
        {
            if (parts[at].Tag == 'G' && sheet.House.List.RunsOn && sheet.Text.Kind == "appointments")
                at = Group(parts, at, gap);
            else if (parts[at].Tag == 'G')
                GroupHead(parts[at++].Text, gap);
            else
                Entry(parts[at++].Text, gap);
            gap = Gap.Entry;
        }

        return at;
    }

    private void GroupHead(string text, Gap gap)
    {
        if (sheet.Lines.Count == 0)
        {
            // The head of the first group is the only one that such an item has.
            sheet.Headline = text;
            sheet.Line(text, LineRole.Headline, gap);
            return;
        }

        var printed = _marksGroups ? Marked(sheet.House.List.GroupMark, text) : text;
        sheet.Block(LineRole.Subhead, text);
        sheet.Line(printed, LineRole.Subhead, gap == Gap.Head ? gap : Gap.Paragraph);
    }

    private void Entry(string text, Gap gap)
    {
        if (_isNumbered)
        {
            // A clause's number is part of it.
            var clause = $"{Number()} {text}";
            sheet.Block(LineRole.Entry, clause);
            sheet.TextLine(clause, LineRole.Entry, gap);
            return;
        }

        sheet.Block(LineRole.Entry, text);
        sheet.TextLine(_isMarked ? Marked(sheet.House.List.Mark, text) : text, LineRole.Entry, gap);
    }

    /// <summary>A group's head and all its entries on one line.</summary>
    private int Group(IReadOnlyList<ItemPart> parts, int at, Gap gap)
    {
        var line = Marked(sheet.House.List.GroupMark, parts[at].Text);
        sheet.Block(LineRole.Subhead, parts[at].Text);
        for (at++; at < parts.Count && parts[at].Tag == 'E'; at++)
        {
            line += " " + Marked(sheet.House.List.Mark, parts[at].Text);
            sheet.Block(LineRole.Entry, parts[at].Text);
        }

        sheet.TextLine(line, LineRole.Entry, gap);
        return at;
    }

    private string Number() =>
        sheet.Facts.Fill(sheet.Text.Kind == "recipe" ? "{n}." : sheet.House.List.Clause.Form, ("n", $"{++_number}"));

    private string Marked(FormText mark, string text)
    {
        var sign = sheet.Facts.Fill(mark.Form);
        var needsBlank = sheet.House.List.HasBlankBehindMark || !sheet.House.IsKorean || sign is "-" or "·" or "*";
        return sign + (needsBlank ? " " : "") + text;
    }
}

using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints what stands between head and signature: paragraphs and what is set between or into them, lists, tables.</summary>
internal sealed class BodyWriter(ItemSheet sheet)
{
    private readonly ListWriter _lists = new(sheet);
    private readonly IReadOnlyList<ItemPart> _parts = [.. sheet.Text.Parts.Where(part => part.Tag is not ('K' or 'H' or 'D' or 'L'))];
    private bool _isAfterInset;
    private bool _isFirst = true;

    public static void Write(ItemSheet sheet) => new BodyWriter(sheet).WriteAll();

    private void WriteAll()
    {
        for (var i = 0; i < _parts.Count;)
            i = WritePart(i);
        if (sheet.Pending.Length > 0)
            sheet.TextLine("", LineRole.Headline, Gap.Item);
    }

    /// <summary>Prints the part and what belongs to it; the place of the next one is returned.</summary>
    private int WritePart(int at)
    {
        var part = _parts[at];
        switch (part.Tag)
        {
            case 'P' when sheet.Text.Kind == "poem":
                Verse(part.Text);
                return at + 1;
            case 'P':
                return Paragraph(at);
            case 'S':
                Subhead(part.Text);
                return at + 1;
            case 'C' or 'Q' or 'R' or 'c' or 'q':
                return Inset(at, Gap.Paragraph);
            case 'E' or 'G':
                return _lists.Write(_parts, at, NextGap(Gap.Entry));
            case 'A':
                sheet.Block(LineRole.Copy, part.Text);
                sheet.Line(part.Text, LineRole.Copy, Gap.Copy);
                return at + 1;
            default:
                Note(part.Text);
                return at + 1;
        }
    }

    private int Paragraph(int at)
    {
        var text = Turn(_parts[at].Text);
        sheet.Block(LineRole.Paragraph, text);
        var setting = sheet.House.Setting;
        var isBeforeInset = at + 1 < _parts.Count && _parts[at + 1].Tag is 'C' or 'Q' && KeepsInset();
        var isSplit = isBeforeInset && sheet.Random.Chance(sheet.House.Body.SplitByInsetPercent);
        if (!isSplit && !(text.Length > 60 && sheet.Random.Chance(setting.ColumnBreakPercent)))
        {
            sheet.TextLine(text, LineRole.Paragraph, NextGap(Gap.Paragraph));
            return isBeforeInset ? Inset(at + 1, Gap.Paragraph, isKept: true) : SkipInset(at + 1);
        }

        var (before, after) = ColumnBreak.Cut(text, setting.CutsWords, sheet.Random);
        sheet.TextLine(before, LineRole.Paragraph, NextGap(Gap.Paragraph));
        var next = isSplit ? Inset(at + 1, after.Length > 0 ? Gap.Break : Gap.Paragraph, isKept: true) : at + 1;
        _isAfterInset = after.Length == 0 && isSplit;
        if (after.Length > 0)
            sheet.Line(after, LineRole.Continuation, Gap.Break);
        return next;
    }

    /// <summary>A question or answer of an interview has the house's marks.</summary>
    private string Turn(string text)
    {
        if (sheet.Text.Kind != "interview" || text.Length < 3)
            return text;
        var body = sheet.House.Body;
        var mark = text[0] is 'Q' or 'A' && text[1] is ' ' or '.' or ':' ? text[0] : ' ';
        var rest = mark == ' ' ? text : text[2..].TrimStart();
        return mark == 'Q' ? body.Question + rest : mark == 'A' ? body.Answer + rest : text;
    }

    private void Verse(string text)
    {
        sheet.Block(LineRole.Paragraph, text);
        sheet.TextLine(text, LineRole.Paragraph, NextGap(Gap.None));
    }

    private void Subhead(string subhead)
    {
        if (sheet.Lines.Count > 0 && sheet.Text.Kind != "interview" && !sheet.Random.Chance(sheet.House.Body.SubheadPercent))
            return;
        var text = sheet.Facts.Fill(sheet.House.Body.Subhead.Form, ("text", subhead), ("n", $"{++_subheads}"));
        if (sheet.Text.Kind == "interview" && sheet.House.Body.Subhead.Form == "{text}" && sheet.House.Body.Question != "Q ")
            text = sheet.House.Body.Question + subhead;
        if (sheet.Lines.Count == 0)
            sheet.Headline = text;
        else
            sheet.Block(LineRole.Subhead, text);
        sheet.Line(text, sheet.Lines.Count == 0 ? LineRole.Headline : LineRole.Subhead, NextGap(Gap.Paragraph));
    }

    private int _subheads;

    private bool KeepsInset() => sheet.Text.Kind is "interview" or "graphic" || sheet.Random.Chance(sheet.House.Body.InsetPercent);

    private int SkipInset(int at)
    {
        while (at < _parts.Count && _parts[at].Tag is 'C' or 'c' or 'Q' or 'q')
            at++;
        return at;
    }

    /// <summary>Prints captions with their credits, quotations, and a table with its note.</summary>
    private int Inset(int at, Gap gap, bool isKept = false)
    {
        if (_parts[at].Tag == 'R')
            return Rows(at, NextGap(gap));
        if (!isKept && !KeepsInset())
            return SkipInset(at);
        var source = at + 1 < _parts.Count && _parts[at + 1].Tag is 'c' or 'q' ? _parts[at + 1].Text : "";
        if (_parts[at].Tag == 'C')
            PhotoWriter.WriteInset(sheet, _parts[at].Text, source, gap);
        else if (_parts[at].Tag == 'Q')
            Quotation(_parts[at].Text, source, gap);
        _isAfterInset = true;
        return at + (source.Length > 0 ? 2 : 1);
    }

    private void Quotation(string text, string speaker, Gap gap)
    {
        var quoted = sheet.Facts.Fill(sheet.House.Body.Quotation, ("text", text.Trim('“', '”', '"')));
        sheet.Block(LineRole.PullQuote, speaker.Length > 0 ? $"{quoted} {speaker}" : quoted);
        sheet.Line(quoted, LineRole.PullQuote, gap);
        if (speaker.Length > 0)
            sheet.Line(speaker, LineRole.Continuation, Gap.None);
    }

    private int Rows(int at, Gap gap)
    {
        var end = at;
        while (end < _parts.Count && _parts[end].Tag == 'R')
            end++;
        var isNamed = end - at > 2 && !sheet.Random.Chance(sheet.House.List.ColumnNamesPercent) && !_parts[at].Text.Any(char.IsAsciiDigit);
        RowWriter.Write(sheet, [.. _parts.Skip(at).Take(end - at).Skip(isNamed ? 1 : 0).Select(part => part.Text)], gap);
        _isAfterInset = true;
        return end;
    }

    /// <summary>A table's source, a notice's date or issuer.</summary>
    private void Note(string text)
    {
        if (sheet.Text.Kind == "weather" && text.Any(char.IsAsciiDigit))
            RowWriter.Write(sheet, [text], Gap.Entry);
        else
            sheet.Line(text, LineRole.Tail, Gap.Entry);
    }

    private Gap NextGap(Gap gap)
    {
        var next = _isFirst && sheet.Lines.Count > 0 ? Gap.Head : _isAfterInset && gap == Gap.Entry ? Gap.Paragraph : gap;
        _isFirst = _isAfterInset = false;
        return next;
    }
}

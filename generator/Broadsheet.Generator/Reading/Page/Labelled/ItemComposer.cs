using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Breaks;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Decoding;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>Makes an item's fields of its parts: texts are joined, signatures parsed, marks of lists removed.</summary>
internal sealed class ItemComposer(SourceText source, PageSettings settings, ColumnBreakReader breaks, List<PageTail> tails)
{
    private const int LongestJump = 30;

    private readonly SignatureReader _signatures = new(settings.EmailDomain);

    /// <param name="before">The article above, whose label may head several letters.</param>
    /// <returns>Null where nothing of the item is printed, or a signature that nothing carries.</returns>
    public ItemBuilder? Compose(LabelledItem item, ItemBuilder? before)
    {
        if (item.Parts.TrueForAll(static part => part.Role == LineRole.Signature))
            return Stray(item);
        var builder = new ItemBuilder { Genre = item.Genre, IsMarked = item.IsMarked };
        var form = new ItemForm(item.Parts);
        for (var i = 0; i < item.Parts.Count; i++)
            AddPart(builder, item.Parts, i, form);
        if (item.Copyright is { } copyright)
        {
            builder.CopyrightNotice = copyright.Text;
            var (start, end) = (copyright.SourceOffset(0), copyright.SourceOffset(copyright.Text.Length));
            builder.Cover(new Passage(PassageKind.Copyright, copyright.Text, start, end));
        }

        Finish(builder, form, before);
        return builder;
    }

    /// <summary>A byline or copyright line that no item carries.</summary>
    private ItemBuilder? Stray(LabelledItem item)
    {
        var lines = item.Parts.SelectMany(static part => part.Lines);
        if (item.Copyright is { } copyright)
            lines = lines.Append(copyright);
        foreach (var line in lines)
            tails.Add(
                new PageTail(
                    PageTailKind.Stray, line.Text,
                    source.SpanOf(TextSpan.FromBounds(line.SourceOffset(0), line.SourceOffset(line.Text.Length)))));
        return null;
    }

    private void AddPart(ItemBuilder builder, List<PagePart> parts, int at, ItemForm form)
    {
        var part = parts[at];
        switch (part.Role)
        {
            case LineRole.Kicker:
                builder.SetKicker(Joined(part));
                break;
            case LineRole.Headline:
                builder.SetHeadline(Joined(part));
                break;
            case LineRole.Deck:
                builder.AddDeck(Joined(part));
                break;
            case LineRole.Signature:
                AddSignature(builder, parts, at, form);
                break;
            case LineRole.Caption:
                AddCaption(builder, part, form);
                break;
            case LineRole.Row:
                var rows = RowCells.Text(part.Lines, source);
                builder.AddBlock(part.ToPassage(PassageKind.Text, rows), new PageBlock(PageBlockKind.Rows, rows));
                break;
            case LineRole.Entry:
                AddEntry(builder, part, form);
                break;
            case LineRole.Copy:
                AddCopy(builder, part);
                break;
            case LineRole.Subhead:
                AddBlock(builder, part, PageBlockKind.Heading, ListMark.Length(part.First.Text));
                break;
            case LineRole.PullQuote:
                AddBlock(builder, part, PageBlockKind.Quote, 0);
                break;
            default:
                AddParagraph(builder, part, form);
                break;
        }
    }

    private Passage Joined(PagePart part) => part.ToPassage(PassageKind.Text, breaks.JoinRuns(part.Runs, 0));

    private void AddBlock(ItemBuilder builder, PagePart part, PageBlockKind kind, int skip)
    {
        var text = breaks.JoinRuns(part.Runs, skip);
        builder.AddBlock(part.ToPassage(PassageKind.Text, text), new PageBlock(kind, text));
    }

    private void AddParagraph(ItemBuilder builder, PagePart part, ItemForm form)
    {
        var text = breaks.JoinRuns(part.Runs, 0);
        var passage = part.ToPassage(PassageKind.Text, text);
        if (ReferenceEquals(part, form.FirstParagraph) && !form.IsDigest(part, settings.EmailDomain)
            && LeadReader.Read(text, settings.EmailDomain, out var end) is { } opening)
        {
            builder.AddByline(passage, opening);
            builder.HasOpeningByline |= opening.People.Count > 0;
            text = text.Substring(end).Trim();
        }

        AddSigned(builder, passage, text, PageBlockKind.Paragraph, ReferenceEquals(part, form.LastText));
    }

    /// <summary>A text whose end may name who signs the item.</summary>
    private void AddSigned(ItemBuilder builder, Passage passage, string text, PageBlockKind kind, bool isLast)
    {
        if (text.Length == 0)
            return;
        if (isLast && TrailingSignature.Read(text, settings.EmailDomain, out var at) is { } byline && at > 0)
        {
            builder.AddByline(passage, byline);
            text = text.Substring(0, at).TrimEnd();
        }

        text = WithoutJump(text, passage);

        if (text.Length > 0)
            builder.AddBlock(passage, new PageBlock(kind, text));
    }

    /// <summary>A jump line behind the last sentence is no text.</summary>
    private string WithoutJump(string text, Passage passage)
    {
        var at = text.LastIndexOfAny(['▶', '▷', '☞', '→']);
        if (at <= 0 || text.Length - at > LongestJump
            || TailReader.Read(text.Substring(at), standsAlone: false) != PageTailKind.RelatedLink)
            return text;
        tails.Add(
            new PageTail(
                PageTailKind.RelatedLink, text.Substring(at),
                source.SpanOf(TextSpan.FromBounds(passage.SourceStart, Math.Max(passage.SourceStart, passage.SourceEnd)))));
        return text.Substring(0, at).TrimEnd();
    }

    /// <summary>Entries set one behind another on a line are split; the mark of each is removed.</summary>
    private void AddEntry(ItemBuilder builder, PagePart part, ItemForm form)
    {
        var skip = EntryMark.Length(part.First.Text);
        var text = breaks.JoinRuns(part.Runs, skip);
        var passage = part.ToPassage(PassageKind.Entry, text, skip > 0 ? part.First.Text[0] : '\0');
        var from = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            var isMark = i + 1 < text.Length && text[i - 1] == ' ' && ListMark.IsSign(text[i]) && text[i] is not ('○' or '●')
                && !char.IsDigit(text[i + 1]);
            if (!isMark && i < text.Length)
                continue;
            // ◇ before entries with ▲ is the head of their group.
            var isGroupHead = from == 0 && isMark && skip > 0 && text[i] != passage.Sign;
            var entry = text.Substring(from, i - from).Trim();
            if (entry.Length > 0)
                AddSigned(
                    builder, passage, entry, isGroupHead ? PageBlockKind.Heading : PageBlockKind.ListItem,
                    i == text.Length && ReferenceEquals(part, form.LastText));
            from = i + 1;
        }
    }

    private void AddCopy(ItemBuilder builder, PagePart part)
    {
        var mark = ListMark.Length(part.First.Text);
        AddBlock(builder, part, mark > 0 ? PageBlockKind.ListItem : PageBlockKind.Paragraph, mark);
    }

    private void AddCaption(ItemBuilder builder, PagePart part, ItemForm form)
    {
        var text = breaks.JoinRuns(part.Runs, ListMark.Length(part.First.Text));
        var passage = part.ToPassage(PassageKind.Text, text);
        var at = CaptionCredit.Start(text, settings.EmailDomain);
        var (caption, credit) = (text.Substring(0, at).TrimEnd(), text.Substring(at));
        if (credit.Length > 0 && form.IsPhoto)
        {
            builder.AddByline(passage, SignedLine.Read(credit, settings.EmailDomain));
            credit = "";
        }

        builder.AddBlock(passage, new PageBlock(PageBlockKind.Figure, caption) { Credit = credit.Length > 0 ? credit : null });
    }

    private void AddSignature(ItemBuilder builder, List<PagePart> parts, int at, ItemForm form)
    {
        var part = parts[at];
        if (!part.IsMarked && form.CreditsFigure(parts, at, settings.EmailDomain)
            && builder.Blocks[builder.Blocks.Count - 1] is { Credit: null } figure)
        {
            var credit = string.Join(" ", part.Lines.Select(static line => line.Text));
            builder.Blocks[builder.Blocks.Count - 1] = figure with { Credit = credit };
            builder.Cover(part.ToPassage(PassageKind.Byline, credit));
            return;
        }

        foreach (var reading in _signatures.Read(part))
            AddReading(builder, reading);
    }

    private void AddReading(ItemBuilder builder, SignatureReader.Reading reading)
    {
        var (passage, text) = (reading.Passage, reading.Passage.Text);
        if (reading.IsAddress)
        {
            AddAddress(builder, passage);
        }
        else if (reading.Byline is { } byline)
        {
            if (DatelineReader.Read(text, settings.EmailDomain, out var end) is { } dateline && end >= text.Length)
                byline = dateline;
            builder.AddByline(passage, byline);
            builder.HasOpeningByline |= !builder.HasBody;
        }
        else
        {
            builder.AddBlock(passage, new PageBlock(PageBlockKind.Paragraph, text));
        }
    }

    /// <summary>An address alone on its line is that of who was named before; else who signs is not told but by it.</summary>
    private void AddAddress(ItemBuilder builder, Passage passage)
    {
        var people = builder.Bylines;
        var email = EmailAddress.Complete(passage.Text, settings.EmailDomain);
        if (people.Count == 0 || people[people.Count - 1].RawEmail is not null)
        {
            builder.AddByline(
                passage,
                new BylineReading([new BylineModel(passage.Text, null, email, passage.Text, null, BylineCredit.Text, passage.Text)], null));
            return;
        }

        for (var i = people.Count - 1; i >= 0 && people[i].RawEmail is null; i--)
        {
            var raw = i == people.Count - 1 ? people[i].Raw + " " + passage.Text : people[i].Raw;
            people[i] = people[i] with { RawEmail = passage.Text, Email = email, Raw = raw };
        }

        builder.Cover(passage);
    }

    private static void Finish(ItemBuilder builder, ItemForm form, ItemBuilder? before)
    {
        builder.IsAmongLetters = before is not null && GenreReader.ContinuesLetters(builder, before);
        builder.Genre ??= form.IsAdvertisement ? Genre.Advertisement : form.IsPhoto ? Genre.Photo : null;
        if (builder.Genre == Genre.Photo)
        {
            for (var i = 0; i < builder.Bylines.Count; i++)
                builder.Bylines[i] = builder.Bylines[i] with
                {
                    Credit = builder.Bylines[i].Credit == BylineCredit.Both ? BylineCredit.Both : BylineCredit.Photo,
                };
        }

        builder.Genre ??= form.GenreOf(builder);
    }
}

using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page;

/// <summary>Display lines: whose are they? An advertisement's, the next article's, or this article's own subhead.</summary>
internal sealed partial class ItemAssembler
{
    /// <summary>Kicker, headline and two decks: more display lines than that above an article are something else's.</summary>
    private const int MaxHeadLines = 4;

    private const int EnoughForNewArticle = 3;

    private int ReadDisplay(int at)
    {
        var copyEnd = at;
        while (copyEnd < passages.Count && AdvertisementReader.IsCopy(passages[copyEnd]))
            copyEnd++;
        var advertisementEnd = AdvertisementEnd(at, copyEnd);
        if (advertisementEnd > at)
            return ReadAdvertisement(at, advertisementEnd);
        var end = at;
        while (end < passages.Count && passages[end].IsDisplay && end - at < 40)
            end++;
        return ReadHead(at, end);
    }

    /// <summary>Where the advertisement ends that begins at <paramref name="at"/>; <paramref name="at"/> itself where none does.</summary>
    private int AdvertisementEnd(int at, int end)
    {
        var evidence = 0;
        var last = -1;
        var entries = 0;
        for (var i = at; i < end; i++)
        {
            var weight = AdvertisementReader.Evidence(passages[i]);
            evidence += weight;
            entries += passages[i].Kind == PassageKind.Entry ? 1 : 0;
            if (weight > 0)
                last = i;
        }

        var count = end - at;
        var isList = entries > 0 && evidence - entries < 2;
        var opensArticle = end < passages.Count && (IsParagraphAt(end) || passages[end].Kind is PassageKind.Byline or PassageKind.Entry);
        var label = GenreReader.LabelOf(passages[at].Text);
        if (label is not null || isList || count == 0)
            return at;
        if (opensArticle)
            return evidence >= (IsInBody ? 4 : 3) && count >= 3 ? HeadBefore(at, last + 1, end) : at;
        return (evidence >= 1 && count >= 3) || evidence >= 3 || (!IsInBody && count >= 4) ? end : at;
    }

    /// <summary>Of the display lines between an advertisement's last sign and a paragraph, no more than a headline group belongs to the article.</summary>
    private int HeadBefore(int at, int from, int end)
    {
        var start = Math.Max(from, end - MaxHeadLines);
        for (var i = end - 1; i > start; i--)
        {
            if (passages[i].BlanksBefore > 1)
                return i;
        }

        return Math.Max(start, at + 1);
    }

    private int ReadAdvertisement(int at, int end)
    {
        var article = _current;
        var item = Begin();
        item.Genre = Genre.Advertisement;
        item.IsClosed = true;
        for (var i = at; i < end; i++)
            AddCopy(item, passages[i]);
        // An advertisement stands between two parts of an article without closing it.
        if (article is { IsClosed: false })
            _current = article;
        return end;
    }

    private static void AddCopy(ItemBuilder item, Passage passage)
    {
        if (item.Headline is null && passage.Kind == PassageKind.Text)
            item.SetHeadline(passage);
        else
            item.AddBlock(passage, new PageBlock(passage.Kind == PassageKind.Entry ? PageBlockKind.ListItem : PageBlockKind.Paragraph, passage.Text));
    }

    /// <summary>Display lines that are no advertisement.</summary>
    private int ReadHead(int at, int end)
    {
        var lines = passages.GetRange(at, end - at);
        if (!IsInBody)
        {
            if (_current is null or { IsClosed: true })
                Begin();
            _headlines.Assign(_current!, lines);
            return end;
        }

        if (OpensNewArticle(lines, at, end))
        {
            remarks.Add(new PageRemark(PageRemarkKind.UnclosedArticle, PlaceOf(lines[0]), [lines[0].Text]));
            _headlines.Assign(Begin(), lines);
            return end;
        }

        AddDisplayToBody(lines, isSubhead: IsParagraphAt(end) || (end < passages.Count && passages[end].Kind == PassageKind.Entry));
        return end;
    }

    private void AddDisplayToBody(List<Passage> lines, bool isSubhead)
    {
        foreach (var line in lines)
        {
            _current!.AddBlock(line, new PageBlock(isSubhead ? PageBlockKind.Heading : PageBlockKind.Paragraph, line.Text));
            if (isSubhead)
                remarks.Add(new PageRemark(PageRemarkKind.Subhead, PlaceOf(line), [line.Text]));
        }
    }

    /// <summary>Whether display lines inside an article that no byline has closed open the next one.</summary>
    private bool OpensNewArticle(List<Passage> lines, int at, int end)
    {
        if (lines.Exists(line => GenreReader.LabelOf(line.Text) is not null))
            return true;
        if (end >= passages.Count || passages[end].Kind is PassageKind.Mark)
            return lines.Count > 1;
        if (passages[end].Kind == PassageKind.Byline)
            return passages[end].Byline!.IsOpening || IsParagraphAt(end + 1);
        if (lines.Count > 1)
            return true;
        return IsParagraphAt(end) && WeighNewArticle(lines[0], passages[end], end + 1) >= EnoughForNewArticle;
    }

    private int WeighNewArticle(Passage line, Passage paragraph, int next)
    {
        var text = line.Text;
        var isKorean = Sentence.IsKorean(text);
        var weight = text.Length > (isKorean ? 22 : 40) ? 2 : text.Length <= (isKorean ? 14 : 24) ? -1 : 0;
        // Where bylines open articles, the next article has one of its own.
        if ((_current!.Bylines.Count > 0 && !_current.HasOpeningByline) || _current.Genre is not null)
            weight += 2;
        if (line.BlanksBefore > 1)
            weight += 2;
        if (_current.Blocks.TrueForAll(block => block.Kind != PageBlockKind.Paragraph))
            weight += 3;
        if (text.IndexOf("...", StringComparison.Ordinal) > 0 || text.IndexOf('…') > 0 || OpenSentence.IsHeadlineEnd(text))
            weight++;
        if (DatelineReader.Read(paragraph.Text, null, out _) is not null)
            weight += 3;
        return weight + WeighCaption(paragraph, next) + TopicOverlap.Weigh(_current, paragraph.Text);
    }

    /// <summary>A title over a caption is a photo's, unless the article goes on below.</summary>
    private int WeighCaption(Passage paragraph, int next)
    {
        var byline = BylineReader.ReadTrailing(paragraph.Text, settings.EmailDomain, out var at);
        if (byline is null || !FigureReader.IsCaption(paragraph.Text.Substring(0, at).TrimEnd(), byline, isInline: true))
            return 0;
        var goesOn = IsParagraphAt(next) && DatelineReader.Read(passages[next].Text, null, out _) is null;
        return goesOn ? -EnoughForNewArticle : EnoughForNewArticle;
    }
}

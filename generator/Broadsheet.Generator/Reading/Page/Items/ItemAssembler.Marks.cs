using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Bylines;
using Broadsheet.Generator.Reading.Page.Genres;
using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Generator.Reading.Page.Passages;

namespace Broadsheet.Generator.Reading.Page.Items;

/// <summary>Explicit marks: they win over every rule.</summary>
internal sealed partial class ItemAssembler
{
    private int ReadMark(int at)
    {
        var passage = passages[at];
        switch (passage.Mark)
        {
            case PageMark.Break:
                Close();
                return at + 1;
            case PageMark.Photo:
                return BeginMarked(Genre.Photo, passage, at);
            case PageMark.Brief:
                return BeginMarked(Genre.Brief, passage, at);
            case PageMark.Advertisement:
                return ReadMarkedAdvertisement(passage, at);
            case PageMark.Byline:
                ReadMarkedByline(passage, at);
                return at + 1;
            default:
                ReadMarkedHead(passage);
                return at + 1;
        }
    }

    private void Close()
    {
        if (_current is not null)
            _current.IsClosed = true;
        _current = null;
    }

    private int BeginMarked(Genre genre, Passage passage, int at)
    {
        Close();
        var item = Begin();
        item.Genre = genre;
        if (passage.Text.Length > 0)
            item.SetHeadline(passage);
        return at + 1;
    }

    private void ReadMarkedHead(Passage passage)
    {
        var item = _current is { IsClosed: false, HasBody: false } ? _current : Begin();
        var isTaken = passage.Mark == PageMark.Headline && item.Headline is not null;
        var isLate = passage.Mark == PageMark.Kicker && item.Kicker is not null;
        if (isTaken || isLate)
            item = Begin();
        item.IsMarked = true;
        if (passage.Mark == PageMark.Headline)
            item.SetHeadline(passage);
        else if (passage.Mark == PageMark.Kicker)
            item.SetKicker(passage);
        else
            item.AddDeck(passage);
    }

    /// <summary>What an editor marks is a byline, whether or not it looks like one.</summary>
    private void ReadMarkedByline(Passage passage, int at)
    {
        var item = _current ?? Begin();
        var reading = BylineReader.Read(passage.Text, settings.EmailDomain) ?? BylineReader.Read("/" + passage.Text, settings.EmailDomain);
        var people = reading?.People ?? [new BylineModel(passage.Text, null, null, null, null, BylineCredit.Text, passage.Text)];
        if (reading is not null && people[0].Raw.StartsWith("/", StringComparison.Ordinal) && passage.Text[0] != '/')
            people = people.Select((person, i) => i == 0 ? person with { Raw = person.Raw.Substring(1) } : person).ToEquatableArray();
        item.AddByline(passage, new BylineReading(people, reading?.Dateline));
        item.IsClosed = item.HasBody && item.Genre is not Genre.Brief;
        item.HasOpeningByline |= !item.HasBody;
    }

    /// <summary>A marked advertisement reaches to the next mark, or to the headline group of an article that a byline closes.</summary>
    private int ReadMarkedAdvertisement(Passage passage, int at)
    {
        Close();
        var item = Begin();
        item.Genre = Genre.Advertisement;
        if (passage.Text.Length > 0)
            item.SetHeadline(passage);
        var copy = ReadMarkedHeadOf(item, at + 1);
        var end = copy;
        while (end < passages.Count && passages[end].Kind is PassageKind.Text or PassageKind.Entry or PassageKind.Copyright
            && !BeginsArticle(end, copy))
            end++;
        for (var i = copy; i < end; i++)
        {
            if (passages[i].Kind == PassageKind.Copyright)
                ReadCopyright(passages[i], item);
            else
                AddCopy(item, passages[i]);
        }

        item.IsClosed = true;
        return end;
    }

    /// <summary>The headline and decks that an editor marked directly below <c>[ad]</c>; returns the passage behind them.</summary>
    private int ReadMarkedHeadOf(ItemBuilder item, int at)
    {
        while (at < passages.Count && passages[at].Kind == PassageKind.Mark)
        {
            var passage = passages[at];
            if (passage.Mark == PageMark.Headline && item.Headline is null)
                item.SetHeadline(passage);
            else if (passage.Mark == PageMark.Kicker && item.Headline is null && item.Kicker is null)
                item.SetKicker(passage);
            else if (passage.Mark == PageMark.Deck && item.Headline is not null)
                item.AddDeck(passage);
            else
                break;
            at++;
        }

        return at;
    }

    /// <summary>A headline group over a long paragraph: advertising copy is short.</summary>
    private bool BeginsArticle(int at, int first)
    {
        if (at == first || !passages[at].IsDisplay || AdvertisementReader.Evidence(passages[at]) > 0)
            return false;
        var end = at;
        while (end < passages.Count && end - at < MaxHeadLines && passages[end].IsDisplay
            && AdvertisementReader.Evidence(passages[end]) == 0)
            end++;
        var isGroup = passages[at].BlanksBefore > 1 || end - at <= 3;
        return isGroup && IsParagraphAt(end) && passages[end].Text.Length > 60 && Sentence.EndsWithStop(passages[end].Text);
    }
}

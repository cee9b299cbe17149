using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints kicker, headline and decks.</summary>
internal static class HeadWriter
{
    public static void Write(ItemSheet sheet)
    {
        var head = sheet.House.Head;
        var kicker = sheet.Text.First('K');
        var headline = sheet.Text.First('H');
        if (head.IsInCapitals)
            headline = headline.ToUpperInvariant();
        if (kicker.Length > 0 && headline.Length > 0 && sheet.Random.Chance(head.KickerPercent))
            headline = WriteKicker(sheet, kicker, headline);
        if (headline.Length > 0)
            WriteHeadline(sheet, headline);
        if (headline.Length > 0)
            WriteDecks(sheet);
    }

    private static string WriteKicker(ItemSheet sheet, string kicker, string headline)
    {
        if (sheet.House.Head.HasKickerInHeadline)
            return $"[{kicker}] {headline}";
        sheet.Kicker = sheet.Facts.Fill(sheet.House.Head.Kicker.Form, ("text", kicker));
        sheet.Line(sheet.Kicker, LineRole.Kicker, Gap.Item);
        return headline;
    }

    private static void WriteHeadline(ItemSheet sheet, string headline)
    {
        sheet.Headline = headline;
        var house = sheet.House;
        if (house.Head.RunIn.Length > 0 && sheet.Text.Kind == "brief" && !sheet.Text.Has('D') && house.Signing.Place != SigningPlace.Top)
        {
            (sheet.Pending, sheet.PendingRole) = (headline + house.Head.RunIn, LineRole.Headline);
            return;
        }

        if (headline.Length <= 4 && sheet.Text.IsKorean && sheet.Random.Chance(house.Damage.SpacedLetters))
            headline = string.Join(' ', headline.Replace(" ", "", StringComparison.Ordinal).ToCharArray());
        var role = LineRole.Headline;
        foreach (var line in Wrapping.AtBlanks(headline, house.Head.Width))
        {
            sheet.Line(line, role, role == LineRole.Headline ? Gap.Deck : Gap.None);
            role = LineRole.HeadlineRest;
        }

        if (sheet.Random.Chance(house.Damage.RepeatedHeadline))
            sheet.Line(sheet.Headline, LineRole.Furniture, Gap.Deck);
    }

    private static void WriteDecks(ItemSheet sheet)
    {
        var head = sheet.House.Head;
        var decks = sheet.Text.All('D').Take(head.DeckLimit).ToArray();
        if (head.FusesDecks && decks.Length > 1)
            decks = [string.Join(' ', decks)];
        foreach (var deck in decks)
        {
            var text = sheet.Facts.Fill(head.Deck.Form, ("text", deck));
            sheet.Deck(text);
            sheet.Line(text, LineRole.Deck, Gap.Deck);
        }
    }
}

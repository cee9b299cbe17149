using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints one item in a house's manner.</summary>
internal static class ItemComposer
{
    public static ItemSheet Compose(PageFacts facts, ItemText text, int number)
    {
        var sheet = new ItemSheet(facts, Damaging.Misread(text, facts), number);
        if (text.Kind == "photo")
            PhotoWriter.Write(sheet);
        else if (text.Kind == "advertisement")
            AdvertisementWriter.Write(sheet);
        else
            WriteArticle(sheet);
        return sheet;
    }

    private static void WriteArticle(ItemSheet sheet)
    {
        var signature = SignatureOf(sheet);
        var place = PlaceOf(sheet);
        HeadWriter.Write(sheet);
        var lead = LeadWriter.Write(sheet, ref signature);
        if (signature is not null)
            sheet.Sign(signature.People);
        if (signature is not null && place == SigningPlace.Top)
            WriteLines(sheet, signature, Gap.Deck);
        else if (signature is { Lines.Count: 1 } && place == SigningPlace.BeforeText && sheet.Pending.Length == 0 && sheet.Text.Has('P'))
            (sheet.Pending, sheet.PendingRole) = (signature.Lines[0] + " ", LineRole.Signature);
        else
            place = place == SigningPlace.BeforeText ? SigningPlace.End : place;
        sheet.Pending += lead;
        BodyWriter.Write(sheet);
        // What goes on elsewhere is long.
        var jumps = sheet.Text.Kind is "news" or "column" or "interview" && sheet.Text.All('P').Count() > 2
            && sheet.Random.Chance(sheet.House.Furniture.JumpPercent);
        if (signature is not null && place is SigningPlace.End or SigningPlace.Glued)
            WriteAtEnd(sheet, signature!, place);
        if (jumps)
            WriteJump(sheet);
    }

    private static Signature? SignatureOf(ItemSheet sheet)
    {
        var writer = new SignatureWriter(sheet.Facts);
        var signing = sheet.House.Signing;
        if (sheet.Random.Chance(sheet.House.Damage.LostSignature))
            return null;
        if (sheet.Text.Signers.Count > 0)
            return sheet.Random.Chance(signing.SignedPercent) || sheet.Text.Kind is "column" or "letter" ? writer.Write(sheet.Text) : null;
        return sheet.Text.Kind is "news" or "brief" && sheet.Random.Chance(signing.StaffPercent) ? writer.Staff() : null;
    }

    private static SigningPlace PlaceOf(ItemSheet sheet) => sheet.Text.Kind switch
    {
        "letter" => sheet.House.Signing.ContributorPlace == SigningPlace.Glued ? SigningPlace.Glued : SigningPlace.End,
        "column" => sheet.House.Signing.ContributorPlace,
        _ when sheet.Text.Signers is [{ Kind: SignerKind.Contributor }, ..] => sheet.House.Signing.ContributorPlace,
        _ when !ItemKinds.IsArticle(sheet.Text.Kind) && sheet.Text.Kind is not ("poem" or "recipe") => SigningPlace.End,
        "poem" or "recipe" => sheet.House.Signing.Place == SigningPlace.Top ? SigningPlace.Top : SigningPlace.End,
        _ => sheet.House.Signing.Place,
    };

    private static void WriteAtEnd(ItemSheet sheet, Signature signature, SigningPlace place)
    {
        if (place == SigningPlace.Glued && signature.Lines.Count == 1 && sheet.LastRole is LineRole.Paragraph or LineRole.Continuation)
            sheet.Glue((signature.Lines[0][0] == '/' && sheet.Random.Chance(40) ? "" : " ") + signature.Lines[0]);
        else
            WriteLines(sheet, signature, Gap.Paragraph);
    }

    private static void WriteLines(ItemSheet sheet, Signature signature, Gap gap)
    {
        foreach (var line in signature.Lines)
        {
            sheet.Line(line, LineRole.Signature, gap);
            gap = Gap.None;
        }
    }

    private static void WriteJump(ItemSheet sheet)
    {
        var word = sheet.Headline.Split(' ')[0].Trim('“', '”', '‘', '’', '"', '\'', ',', ':').ToUpperInvariant();
        var page = $"{sheet.Random.Between(2, 30)}";
        var text = sheet.Facts.Fill(sheet.House.Furniture.Jump.Form, ("text", word), ("page", page));
        foreach (var line in text.Split('⏎', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            sheet.Line(line, LineRole.Tail, Gap.Paragraph);
    }
}

using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints photos that are items, and those set into an article, with their credits.</summary>
internal static class PhotoWriter
{
    public static void Write(ItemSheet sheet)
    {
        var title = sheet.Text.First('H');
        if (title.Length > 0 && sheet.Random.Chance(sheet.House.Body.PhotoTitlePercent))
        {
            sheet.Headline = title;
            sheet.Line(title, LineRole.Headline, Gap.Item);
        }

        var caption = Caption(sheet, sheet.Text.First('C'));
        sheet.Block(LineRole.Caption, caption);
        sheet.Line(caption, LineRole.Caption, Gap.Head);
        if (sheet.Text.First('c') is { Length: > 0 } source)
            sheet.Sign(WriteCredit(sheet, source).People);
    }

    public static void WriteInset(ItemSheet sheet, string text, string source, Gap gap)
    {
        var caption = Caption(sheet, text);
        sheet.Line(caption, LineRole.Caption, gap);
        var isGlued = !sheet.House.Body.HasCreditOnOwnLine;
        var credit = source.Length == 0 ? null : WriteCredit(sheet, source);
        sheet.Block(LineRole.Caption, credit is not null && isGlued ? $"{caption} {string.Join(' ', credit.Lines)}" : caption);
    }

    private static string Caption(ItemSheet sheet, string text) =>
        sheet.Text.Kind == "graphic" ? text : sheet.Facts.Fill(sheet.House.Body.Caption.Form, ("text", text));

    private static Signature WriteCredit(ItemSheet sheet, string source)
    {
        var credit = CreditOf(sheet, source);
        if (!sheet.House.Body.HasCreditOnOwnLine)
        {
            sheet.Glue(" " + string.Join(' ', credit.Lines));
            return credit;
        }

        foreach (var line in credit.Lines)
            sheet.Line(line, LineRole.Signature, Gap.Deck);
        return credit;
    }

    private static Signature CreditOf(ItemSheet sheet, string source)
    {
        var body = sheet.House.Body;
        var name = source.EndsWith(" 기자", StringComparison.Ordinal) ? source[..^3] : source;
        if (Agencies.Contains(source))
            return new([sheet.Facts.Fill(body.AgencyCredit.Form, ("agency", source))], [new(source, "", "")]);
        if (!source.EndsWith(" 제공", StringComparison.Ordinal) && PersonName.Is(name, sheet.House.IsKorean))
        {
            var person = sheet.Text.Signers.FirstOrDefault(signer => signer.Name == name);
            return new SignatureWriter(sheet.Facts).Fill(
                body.PersonCredit.Form, [new(SignerKind.Reporter, name, "", person?.User ?? "", "")]);
        }

        var giver = source.EndsWith(" 제공", StringComparison.Ordinal) ? source[..^3] : source;
        return new([sheet.Facts.Fill(body.BodyCredit.Form, ("source", giver), ("org", giver))], [new(giver, "", "")]);
    }
}

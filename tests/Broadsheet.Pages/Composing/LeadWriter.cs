namespace Broadsheet.Pages;

/// <summary>What stands before the first sentence: the place, the paper, the agency, in some houses the reporter.</summary>
internal static class LeadWriter
{
    /// <summary>The lead with the blank behind it; empty where there is none. One that names the reporter is the signature, too.</summary>
    public static string Write(ItemSheet sheet, ref Signature? signature)
    {
        var signing = sheet.House.Signing;
        var place = sheet.Text.First('L');
        if (sheet.Text.Kind is not ("news" or "brief") || place.Length == 0 || !sheet.Text.Has('P') || sheet.PendingRole is not null)
            return "";
        if (signing.NamedLead is { } named && signature is not null && sheet.Text.Signers is [{ Kind: SignerKind.Reporter }])
        {
            var filled = new SignatureWriter(sheet.Facts).Fill(
                named.Form, sheet.Text.Signers, ("place", place), ("PLACE", Capitals(place)));
            sheet.Sign(filled.People);
            signature = null;
            return Spaced(filled.Lines[0], named.Form, sheet);
        }

        if (!sheet.Random.Chance(signing.LeadPercent))
            return "";
        var form = signing.Lead.Form.Replace("{text}", "", StringComparison.Ordinal);
        var agency = sheet.Text.Signers is [{ Kind: SignerKind.Desk } desk] && Agencies.Contains(desk.Name) ? desk.Name : null;
        // An agency stands in the lead of its own reports only.
        if (agency is null && (form.Contains("{agency}", StringComparison.Ordinal) || form.Contains("AP", StringComparison.Ordinal)
            || form.Contains("연합", StringComparison.Ordinal) || form.Contains("뉴시스", StringComparison.Ordinal)))
            form = sheet.House.IsKorean ? "[{place}] " : "{PLACE} — ";
        var text = sheet.Facts.Fill(form, ("place", place), ("PLACE", Capitals(place)), ("agency", agency ?? ""));
        return Spaced(text, form, sheet);
    }

    private static string Capitals(string place)
    {
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? place.ToUpperInvariant() : place[..comma].ToUpperInvariant() + place[comma..];
    }

    private static string Spaced(string text, string form, ItemSheet sheet)
    {
        var isOpen = text[^1] is not ('=' or '＝') && sheet.House.List.HasBlankBehindMark;
        return form.EndsWith(' ') || !sheet.House.IsKorean || text[^1] == '|' || isOpen ? text + " " : text;
    }
}

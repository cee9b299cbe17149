using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>Prints an advertisement: the line that names what is advertised, and its other lines, one of which may stand above.</summary>
internal static class AdvertisementWriter
{
    public static void Write(ItemSheet sheet)
    {
        var lines = sheet.Text.Parts.Where(part => part.Tag is not ('H' or 'K' or 'L')).Select(
            part => string.Join(' ', part.Text.Split(" | "))).ToList();
        var headline = sheet.Text.First('H');
        if (lines.Count > 2 && sheet.Random.Chance(sheet.House.List.TaglinePercent))
        {
            Copy(sheet, lines[0], Gap.Item);
            lines.RemoveAt(0);
        }

        if (headline.Length > 0)
        {
            sheet.Headline = headline;
            sheet.Line(headline, LineRole.Headline, Gap.Copy);
        }

        foreach (var line in lines)
            Copy(sheet, line, Gap.Copy);
    }

    private static void Copy(ItemSheet sheet, string line, Gap gap)
    {
        sheet.Block(LineRole.Copy, line);
        sheet.Line(line, LineRole.Copy, gap);
    }
}

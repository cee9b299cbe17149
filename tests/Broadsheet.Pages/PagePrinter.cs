using System.Globalization;
using System.Text;

namespace Broadsheet.Pages;

/// <summary>Shows a page with its labels, for a reader's eye.</summary>
internal static class PagePrinter
{
    public static string Show(LabelledPage page)
    {
        var text = new StringBuilder($"{page.Name} ({page.Language}), {page.Items.Count} items, {page.Lines.Count} lines\n");
        foreach (var line in page.Lines)
        {
            text.Append('\n', line.BlanksBefore);
            text.Append(CultureInfo.InvariantCulture, $"{(line.Item < 0 ? "" : line.Item.ToString(CultureInfo.InvariantCulture)),3} ");
            text.Append(CultureInfo.InvariantCulture, $"{(line.Label.BeginsItem ? "*" : " ")}{line.Label.Role,-13}| {line.Text}\n");
        }

        foreach (var item in page.Items)
        {
            var signed = string.Join("; ", item.Signed.Select(person => $"{person.Name}, {person.Post}, {person.Email}"));
            text.Append(CultureInfo.InvariantCulture, $"{item.Genre}: {item.Kicker} / {item.Headline} / {string.Join(" / ", item.Decks)}");
            text.Append(CultureInfo.InvariantCulture, $" — {signed}\n");
        }

        return text.ToString();
    }
}

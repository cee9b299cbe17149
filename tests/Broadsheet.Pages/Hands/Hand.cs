namespace Broadsheet.Pages;

/// <summary>What one person wrote: pages, items in logical form, and forms in which newspapers print.</summary>
internal sealed record Hand(
    string Name, string Language, IReadOnlyList<ItemText> Items, IReadOnlyList<FormText> Forms, IReadOnlyList<LabelledPage> Pages)
{
    /// <summary>Those of the named hands that are in a folder; a file that is not there is as good as empty.</summary>
    public static IReadOnlyList<Hand> ReadSome(string folder, IEnumerable<string> names) =>
        [.. names.Where(name => Directory.Exists(Path.Combine(folder, name))).Select(name => Read(folder, name))];

    public static Hand Read(string folder, string name)
    {
        var items = ItemTextReader.Read($"{name}/items.txt", TextOf(Path.Combine(folder, name, "items.txt")));
        var forms = FormTextReader.Read($"{name}/forms.txt", TextOf(Path.Combine(folder, name, "forms.txt")));
        var pages = Path.Combine(folder, name, "pages");
        LabelledPage[] written = Directory.Exists(pages) ? [.. WrittenPage.ReadAll(pages).Select(page => Named(page, name))] : [];
        var language = items.Count > 0 ? items[0].Language : written.Length > 0 ? written[0].Language : name[..2];
        return new(name, language, items, forms, written);
    }

    private static LabelledPage Named(LabelledPage page, string hand) =>
        page with
        {
            Name = $"{hand}/{page.Name}",
            House = $"{hand}/{page.House[(page.House.IndexOf('/', StringComparison.Ordinal) + 1)..]}",
        };

    private static string TextOf(string path) => File.Exists(path) ? File.ReadAllText(path) : "";
}

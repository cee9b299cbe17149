namespace Broadsheet.Generator.Model;

/// <summary>
/// The text of the runtime's <c>ArticleSlugsAttribute</c>, whose remarks define it. Neither a slug nor a name has a blank.
/// </summary>
internal static class CatalogText
{
    public static string Print(IEnumerable<CatalogEntry> entries) => string.Join("\n", entries.Select(Line));

    public static IEnumerable<CatalogEntry> Parse(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var fields = line.Split(' ');
            if (fields.Length >= 2)
                yield return new CatalogEntry(fields[0], fields[1], fields.Length > 2 ? fields[2] : null);
        }
    }

    private static string Line(CatalogEntry entry) =>
        entry.SlugNow is null ? $"{entry.Slug} {entry.MemberName}" : $"{entry.Slug} {entry.MemberName} {entry.SlugNow}";
}

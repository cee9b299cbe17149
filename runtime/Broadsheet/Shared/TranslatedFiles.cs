namespace Broadsheet.Shared;

/// <summary>Which files of a collection are translations of each other.</summary>
internal static class TranslatedFiles
{
    /// <summary>
    /// The names, as <see cref="TranslationName"/> has them, that several articles share, each in another language. Articles of one page or
    /// data file are none of each other's.
    /// </summary>
    public static HashSet<string> Of<T>(IEnumerable<T> articles, Func<T, string> fileOf, Func<T, string> languageOf) => new(
        articles
            .Where(article => fileOf(article).Length > 0)
            .GroupBy(article => TranslationName.Of(fileOf(article)), StringComparer.Ordinal)
            .Where(same => AreTranslations([.. same.Select(fileOf)], [.. same.Select(languageOf)]))
            .Select(static same => same.Key),
        StringComparer.Ordinal);

    private static bool AreTranslations(string[] files, string[] languages) =>
        files.Length > 1 && AllDiffer(files) && AllDiffer(languages);

    private static bool AllDiffer(string[] texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Host;

/// <summary>
/// The languages that file names end with, as <c>setup.ko.md</c> does. A code of two letters is not always one, as in <c>socket.io.md</c>:
/// it counts where the site has a translation into that language, which is a file beside another of the same name.
/// </summary>
internal static class FileLanguages
{
    private const int CodeLength = 2;

    /// <summary>The languages of files that stand beside others of the same name, in ordinal order.</summary>
    public static EquatableArray<string> Used(IEnumerable<string> paths) =>
        paths
            .GroupBy(TranslationName.Of, StringComparer.Ordinal)
            .Where(static same => same.Skip(1).Any())
            .SelectMany(static same => same.Select(TranslationName.LanguageOf))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static language => language, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The language that the name of <paramref name="path"/> ends with, or null.</summary>
    /// <param name="used">The site's, as <see cref="Used"/> has them.</param>
    public static string? Of(string path, EquatableArray<string> used) =>
        TranslationName.LanguageOf(path) is { } language && (IsClear(language) || used.Contains(language)) ? language : null;

    /// <summary>The two that texts are told by without a file name, and those with a region or script, such as <c>pt-BR</c>.</summary>
    private static bool IsClear(string language) => language is "ko" or "en" || language.Length > CodeLength;
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// What a file's name says: <c>2024-10-18-getting-started.md</c> is <c>getting-started</c>, published on 18 October 2024. A file
/// <c>index.md</c> or <c>_index.md</c> is called like its folder.
/// </summary>
/// <param name="Name">Without extension and leading date; the date itself where there is nothing else.</param>
/// <param name="Date">Midnight, at the offset of dates that have none.</param>
/// <param name="Language">What stands behind the last dot, as in <c>getting-started.ko.md</c>; null where that is no language.</param>
internal sealed record ArticleFileName(string Name, DateTimeOffset? Date, string? Language = null)
{
    private const int DateLength = 10;
    private const string Index = "index";

    /// <summary>The folder that <see cref="Name"/> is in, below the collection's, with <c>/</c> at the end.</summary>
    public string Folder { get; init; } = "";

    /// <summary>
    /// The language of an article that says none, by its file's name or else by the project; null where its letters tell it.
    /// </summary>
    public string? LanguageOfText { get; init; }

    /// <summary>Whether it is called like its folder.</summary>
    public bool IsIndex { get; init; }

    /// <summary>With its folder, as the files are called.</summary>
    public string Path => Folder + Name;

    /// <summary>What is written as a headline; null for the name itself.</summary>
    private string? Title { get; init; }

    public static ArticleFileName Of(ArticleFile file) =>
        Read(file) with { LanguageOfText = file.NameLanguage ?? file.Options.Language };

    /// <summary>The slug that the name and its folder give.</summary>
    public SlugRequest ToSlug(FileSpan place) =>
        new(Slug.From(Name), false, place) { Folder = Folder.Length == 0 ? "" : Slug.OfPath(Folder), IsIndex = IsIndex };

    /// <summary>The name as a headline: <c>getting-started</c> is <c>Getting started</c>.</summary>
    public string ToHeadline()
    {
        var title = Title ?? (Language is null ? Name : Name.Substring(0, Name.Length - Language.Length - 1));
        var isOnlyDate = Date is not null && title.Length == DateLength && IsoDate.TryParseDay(title, out _);
        if (isOnlyDate)
            return title;
        var words = string.Join(" ", title.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }

    private static ArticleFileName Read(ArticleFile file)
    {
        var name = UnicodeText.ToNfc(ArticlePath.FileName(file.Path));
        var dot = name.LastIndexOf('.');
        if (dot >= 0)
            name = name.Substring(0, dot);
        var end = file.NameLanguage is { } language ? "." + language : "";
        if (!IsIndexName(name.Substring(0, name.Length - end.Length)))
            return Of(name, file) with { Folder = file.Folder };
        if (file.Folder.Length == 0)
            return new(Index + end, null, file.NameLanguage) { IsIndex = true, Title = file.Collection };
        var folder = file.Folder.Substring(0, file.Folder.Length - 1);
        var parent = folder.Substring(0, folder.LastIndexOf('/') + 1);
        return Of(folder.Substring(parent.Length) + end, file) with { Folder = parent, IsIndex = true };
    }

    private static bool IsIndexName(string name) =>
        name.Equals(Index, StringComparison.OrdinalIgnoreCase) || name.Equals("_" + Index, StringComparison.OrdinalIgnoreCase);

    private static ArticleFileName Of(string name, ArticleFile file)
    {
        var language = file.NameLanguage;
        var endsDate = name.Length == DateLength || (name.Length > DateLength && name[DateLength] is '-' or '_' or ' ' or '.');
        if (!endsDate || !IsoDate.TryParseDay(name, out var day))
            return new(name, null, language);
        var rest = name.Substring(DateLength).Trim('-', '_', ' ', '.');
        return new(rest.Length == 0 || rest == language ? name : rest, IsoDate.At(day, file.Zone), language);
    }
}

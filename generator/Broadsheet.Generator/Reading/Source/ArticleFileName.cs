using Broadsheet.Generator.Model;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// What a file's name says: <c>2024-10-18-getting-started.md</c> is <c>getting-started</c>, published on 18 October 2024.
/// </summary>
/// <param name="Name">Without extension and leading date; the date itself where there is nothing else.</param>
/// <param name="Date">Midnight, at the offset of dates that have none.</param>
/// <param name="Language">What stands behind the last dot, as in <c>getting-started.ko.md</c>; null where that is no language.</param>
internal sealed record ArticleFileName(string Name, DateTimeOffset? Date, string? Language = null)
{
    private const int DateLength = 10;

    public static ArticleFileName Of(ArticleFile file)
    {
        var name = UnicodeText.ToNfc(file.Path.Substring(file.Path.LastIndexOf('/') + 1));
        var language = file.NameLanguage;
        var dot = name.LastIndexOf('.');
        if (dot >= 0)
            name = name.Substring(0, dot);
        var endsDate = name.Length == DateLength || (name.Length > DateLength && name[DateLength] is '-' or '_' or ' ' or '.');
        if (!endsDate || !IsoDate.TryParseDay(name, out var day))
            return new(name, null, language);
        var rest = name.Substring(DateLength).Trim('-', '_', ' ', '.');
        return new(rest.Length == 0 || rest == language ? name : rest, IsoDate.At(day, file.Zone), language);
    }

    /// <summary>The name as a headline: <c>getting-started</c> is <c>Getting started</c>.</summary>
    public string ToHeadline()
    {
        var title = Language is null ? Name : Name.Substring(0, Name.Length - Language.Length - 1);
        var isOnlyDate = Date is not null && title.Length == DateLength && IsoDate.TryParseDay(title, out _);
        if (isOnlyDate)
            return title;
        var words = string.Join(" ", title.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}

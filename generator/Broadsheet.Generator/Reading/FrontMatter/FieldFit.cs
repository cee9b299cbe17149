using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// Whether a value is one that a field takes: then a key that is nearly the field's, or another engine's name for it, means it.
/// </summary>
internal static class FieldFit
{
    public static bool Fits(FrontMatterValue value, MetadataForm form) => value switch
    {
        FrontMatterScalar scalar => !MetadataValues.IsAbsent(scalar) && Fits(scalar, form),
        FrontMatterList list => form is MetadataForm.Texts or MetadataForm.People or MetadataForm.Slugs or MetadataForm.Paths
            && list.Items.All(item => item is FrontMatterScalar ? Fits(item, form) : form == MetadataForm.People),
        _ => form == MetadataForm.People,
    };

    private static bool Fits(FrontMatterScalar scalar, MetadataForm form)
    {
        var text = scalar.Text.Trim();
        return form switch
        {
            MetadataForm.Flag => Flag.Read(scalar) is not null,
            MetadataForm.DateOrFlag => Flag.Read(scalar) is not null || IsDate(text),
            MetadataForm.Date => IsDate(text),
            MetadataForm.Genre => Enum.GetNames(typeof(Genre)).Contains(text, StringComparer.OrdinalIgnoreCase),
            MetadataForm.Language => LanguageTag.Read(text) is not null,
            MetadataForm.Path or MetadataForm.Paths => text.Length > 0 && text[0] == '/' && IsPath(text),
            MetadataForm.Slug or MetadataForm.Slugs => Naming.Slug.From(text) == text,
            _ => text.Length > 0 && Flag.Read(scalar) is null,
        };
    }

    /// <summary>Whether a text can be the path of an address on the site: no other host, no query and no part of a page.</summary>
    public static bool IsPath(string text) =>
        !text.StartsWith("//", StringComparison.Ordinal) && text.IndexOf("://", StringComparison.Ordinal) < 0
        && text.IndexOfAny(['?', '#', '\\', '\n', '\r']) < 0;

    /// <summary>Whether it is meant as a date, so that one of which the day is not clear is an error.</summary>
    private static bool IsDate(string text) =>
        IsoDate.TryParseDay(text, out _) || WrittenDate.TryParse(text, TimeSpan.Zero, out _, isMonthFirst: true) || IsOfDigits(text);

    /// <summary>Whether it is nothing but digits and the signs of dates, as <c>18.10.2024</c> is.</summary>
    private static bool IsOfDigits(string text)
    {
        const int ShortestDate = 6;
        return text.Length >= ShortestDate && text[0] is >= '0' and <= '9'
            && text.Any(static c => c is '/' or '-' or '.')
            && text.All(static c => c is (>= '0' and <= '9') or '/' or '-' or '.' or ':' or ' ' or 'T' or 'Z' or '+');
    }
}

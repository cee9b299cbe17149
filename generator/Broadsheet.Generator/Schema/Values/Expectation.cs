using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>Values and types as diagnostics speak of them.</summary>
internal static class Expectation
{
    private const int MaxQuotedLength = 60;

    public static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "true or false",
        ScalarKind.Int32 => "a whole number",
        ScalarKind.Int64 => "a whole number of up to 18 digits",
        ScalarKind.Double or ScalarKind.Decimal => "a number",
        ScalarKind.Date => "a date such as 2026-01-31",
        ScalarKind.DateTime => "a date and time such as 2026-01-31T09:00:00+09:00",
        ScalarKind.Time => "a time of day such as 18:30",
        ScalarKind.Duration => "a duration such as PT15M",
        ScalarKind.Uri => "an address such as https://example.org",
        _ => "a text",
    };

    public static string Found(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar when ScalarText.IsNull(scalar) => "nothing",
        FrontMatterScalar { IsPlain: true } scalar => $"'{Shorten(scalar.Text)}'",
        FrontMatterScalar scalar => $"the text '{Shorten(scalar.Text)}'",
        FrontMatterList => "a list",
        _ => "a mapping",
    };

    private static string Shorten(string text) => text.Length <= MaxQuotedLength ? text : text.Substring(0, MaxQuotedLength) + "…";
}

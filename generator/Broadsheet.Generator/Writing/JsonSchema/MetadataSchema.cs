using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>The keys of the field's own, which every collection knows.</summary>
internal static class MetadataSchema
{
    public const string DatePattern = @"^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?( ?([Zz]|[+-]\d{2}:?\d{2}))?)?$";

    public static void Write(JsonWriter json)
    {
        foreach (var (key, meaning) in MetadataKey.OfArticles)
            json.Name(key).Object(() => WriteKey(json, key, meaning));
    }

    private static void WriteKey(JsonWriter json, string key, string meaning)
    {
        json.Member("description", Description(meaning));
        switch (meaning)
        {
            case MetadataKey.Draft:
                json.Name("type").Array(["boolean", "null"]);
                break;
            case MetadataKey.Published or MetadataKey.Updated:
                json.Name("type").Array(key == MetadataKey.Published ? ["string", "boolean", "null"] : ["string", "null"]);
                json.Member("pattern", DatePattern);
                break;
            case MetadataKey.Genre:
                json.Name("enum").Array(Enum.GetNames(typeof(Genre)));
                break;
            case MetadataKey.Deck or MetadataKey.Keywords or MetadataKey.Formerly:
                json.Name("type").Array(["string", "array", "null"]);
                break;
            case MetadataKey.Series:
                json.Name("type").Array(["string", "object", "null"]);
                break;
            case MetadataKey.Author:
                json.Name("type").Array(["string", "array", "object", "null"]);
                break;
            default:
                json.Name("type").Array(["string", "number", "boolean", "null"]);
                break;
        }
    }

    private static string Description(string meaning) => meaning switch
    {
        MetadataKey.Headline => "the headline",
        MetadataKey.Kicker => "the short label above the headline",
        MetadataKey.Deck => "the line or lines under the headline",
        MetadataKey.Summary => "what the article says, in short",
        MetadataKey.Published => "when it was published: a date such as 2026-01-31, or with a time and an offset",
        MetadataKey.Updated => "when it was last changed: a date such as 2026-01-31, or with a time and an offset",
        MetadataKey.Author => "who wrote it: a name, 'Name <address>', a slug of authors, a mapping of name, role, email and affiliation, or a list of these",
        MetadataKey.Series => "the series that the article is a part of",
        MetadataKey.Section => "the section of the site or paper",
        MetadataKey.Keywords => "keywords: a list, or one text with commas",
        MetadataKey.Language => "the language as a BCP 47 tag, such as ko or en-GB",
        MetadataKey.Genre => "the kind of item",
        MetadataKey.Draft => "true while it is not to be published",
        MetadataKey.Slug => "its name in an address, such as city-opens-data-zone",
        MetadataKey.Formerly => "a slug, or a list of slugs, that it had before",
        _ => "the copyright notice",
    };
}

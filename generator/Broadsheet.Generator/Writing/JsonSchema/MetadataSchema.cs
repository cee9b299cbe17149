using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>The keys of the field's own, which every collection knows.</summary>
internal static class MetadataSchema
{
    public const string DatePattern = @"^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?( ?([Zz]|[+-]\d{2}:?\d{2}))?)?$";

    public static void Write(JsonWriter json)
    {
        foreach (var (key, field) in MetadataKey.OfArticles)
            json.Name(key).Object(() => WriteKey(json, key, field));
    }

    private static void WriteKey(JsonWriter json, string key, MetadataField field)
    {
        json.Member("description", field.Description);
        if (field.Form == MetadataForm.Genre)
            json.Name("enum").Array(Enum.GetNames(typeof(Genre)));
        else
            json.Name("type").Array(Types(key, field.Form));
        if (field.Form is MetadataForm.Date or MetadataForm.DateOrFlag)
            json.Member("pattern", DatePattern);
    }

    private static string[] Types(string key, MetadataForm form) => form switch
    {
        MetadataForm.Flag => ["boolean", "null"],
        // `date: false` says nothing.
        MetadataForm.DateOrFlag when key == MetadataKey.Published => ["string", "boolean", "null"],
        MetadataForm.Date or MetadataForm.DateOrFlag => ["string", "null"],
        MetadataForm.Texts or MetadataForm.Slugs or MetadataForm.Paths => ["string", "array", "null"],
        MetadataForm.Series => ["string", "object", "null"],
        MetadataForm.People => ["string", "array", "object", "null"],
        _ => ["string", "number", "boolean", "null"],
    };
}

using System.Text;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>
/// Prints a JSON Schema (draft 7, which editors know best) of a collection's front matter. The generator may write no files, so that it goes into
/// a source that is no code, from where the package's targets take it.
/// </summary>
internal static class JsonSchemaWriter
{
    public static void AddTo(SourceProductionContext output, CollectionModel collection) =>
        output.AddSource(collection.Names.HintName + ".Schema.g.cs", SourceText.From($"#if false\n{Write(collection)}\n#endif\n", Encoding.UTF8));

    public static string Write(CollectionModel collection)
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Member("$schema", "http://json-schema.org/draft-07/schema#");
            json.Member("title", collection.Names.Name);
            // A data file may hold a list of entries.
            json.Name("anyOf").Array(
                () => json.Member("$ref", "#/definitions/entry"),
                () =>
                {
                    json.Member("type", "array");
                    json.Name("items").Object(() => json.Member("$ref", "#/definitions/entry"));
                });
            json.Name("definitions").Object(() => json.Name("entry").Object(() => WriteEntry(json, collection)));
        });
        return json.ToString();
    }

    private static void WriteEntry(JsonWriter json, CollectionModel collection)
    {
        json.Member("type", "object");
        json.Name("properties").Object(() =>
        {
            MetadataSchema.Write(json);
            foreach (var property in collection.Properties.Where(property => !property.IsOfBylines))
                WriteProperty(json, property);
        });
    }

    private static void WriteProperty(JsonWriter json, PropertyModel property) => json.Name(property.Key).Object(() =>
    {
        json.Member("description", $"{property.Name}: {PropertyDescription.Of(property.Type)}");
        if (property.Type is ListPropertyType list)
            // One value is taken for a list of one.
            json.Name("anyOf").Array(
                () => WriteType(json, list.Item, isOptional: property.IsOptional),
                () =>
                {
                    json.Member("type", "array");
                    json.Name("items").Object(() => WriteType(json, list.Item, isOptional: false));
                });
        else
            WriteType(json, property.Type, property.IsOptional);
    });

    private static void WriteType(JsonWriter json, PropertyType type, bool isOptional)
    {
        switch (type)
        {
            case EnumPropertyType words:
                json.Name("enum").Array(words.Members.Select(member => member.Word));
                break;
            case NestedPropertyType nested:
                WriteJsonType(json, "object", isOptional);
                json.Name("properties").Object(() =>
                {
                    foreach (var property in nested.Properties)
                        WriteProperty(json, property);
                });
                json.Name("required").Array(nested.Properties.Where(property => !property.IsOptional && property.Type is not ListPropertyType).Select(property => property.Key));
                break;
            case ScalarPropertyType scalar:
                WriteScalar(json, scalar.Kind, isOptional);
                break;
            default:
                WriteJsonType(json, "string", isOptional);
                break;
        }
    }

    private static void WriteScalar(JsonWriter json, ScalarKind kind, bool isOptional)
    {
        WriteJsonType(json, JsonType(kind), isOptional);
        if (Pattern(kind) is { } pattern)
            json.Member("pattern", pattern);
        else if (kind == ScalarKind.Uri)
            json.Member("format", "uri");
    }

    private static void WriteJsonType(JsonWriter json, string type, bool isOptional)
    {
        if (isOptional)
            json.Name("type").Array([type, "null"]);
        else
            json.Member("type", type);
    }

    private static string JsonType(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "boolean",
        ScalarKind.Int32 or ScalarKind.Int64 => "integer",
        ScalarKind.Double or ScalarKind.Decimal => "number",
        _ => "string",
    };

    private static string? Pattern(ScalarKind kind) => kind switch
    {
        ScalarKind.Date => @"^\d{4}-\d{2}-\d{2}$",
        ScalarKind.DateTime => MetadataSchema.DatePattern,
        ScalarKind.Time => @"^\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$",
        ScalarKind.Duration => @"^[+-]?P(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?$",
        _ => null,
    };
}

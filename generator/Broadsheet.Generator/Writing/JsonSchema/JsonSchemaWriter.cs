using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>
/// Prints a JSON Schema (draft 7, which editors know best) of a collection's front matter. The generator may write no files, so that it
/// goes into a source that is no code, from where the package's targets take it.
/// </summary>
internal static class JsonSchemaWriter
{
    /// <param name="isAsked">Whether the project wants schemas.</param>
    public static void AddTo(SourceProductionContext output, CollectionModel collection, bool isAsked)
    {
        if (isAsked)
            output.AddSource(collection.Names.HintName + ".Schema.g.cs", GeneratedFile.Text($"#if false\n{Write(collection)}\n#endif\n"));
    }

    public static string Write(CollectionModel collection)
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            json.Member("$schema", "http://json-schema.org/draft-07/schema#");
            json.Member("title", collection.Names.Name);
            // A data file may hold a list of entries. One schema with two types tells an author one problem; a choice of two schemas tells
            // all of both.
            json.Name("type").Array(["object", "array"]);
            json.Name("items").Object(() => json.Member("$ref", "#"));
            json.Name("properties").Object(() =>
            {
                MetadataSchema.Write(json);
                foreach (var property in collection.Properties.Where(property => !property.IsOfBylines))
                    WriteProperty(json, property);
            });
        });
        return json.ToString();
    }

    private static void WriteProperty(JsonWriter json, PropertyModel property) => json.Name(property.Key).Object(() =>
    {
        json.Member("description", $"{property.Name}: {PropertyDescription.Of(property.Type)}");
        string[] absent = property.IsOptional ? ["null"] : [];
        if (property.Type is ListPropertyType list)
            WriteList(json, list.Item, absent);
        else
            WriteType(json, property.Type, absent);
    });

    /// <summary>A list, or one value in place of a list of one.</summary>
    private static void WriteList(JsonWriter json, PropertyType item, string[] absent)
    {
        // An enum's words bind values of any type, a list too.
        if (item is EnumPropertyType)
        {
            json.Name("anyOf").Array(
                () => WriteType(json, item, []),
                () =>
                {
                    json.Name("type").Array(["array", .. absent]);
                    json.Name("items").Object(() => WriteType(json, item, []));
                });
            return;
        }

        WriteType(json, item, ["array", .. absent]);
        json.Name("items").Object(() => WriteType(json, item, []));
    }

    /// <param name="others">The types that are as good.</param>
    private static void WriteType(JsonWriter json, PropertyType type, string[] others)
    {
        if (type is EnumPropertyType words)
        {
            json.Name("enum").Array(words.Members.Select(member => member.Word));
            return;
        }

        var name = JsonType(type);
        if (others.Length > 0)
            json.Name("type").Array([name, .. others]);
        else
            json.Member("type", name);
        if (type is NestedPropertyType nested)
            WriteNested(json, nested);
        else if (type is ScalarPropertyType scalar)
            WriteForm(json, scalar.Kind);
    }

    private static void WriteNested(JsonWriter json, NestedPropertyType nested)
    {
        json.Name("properties").Object(() =>
        {
            foreach (var property in nested.Properties)
                WriteProperty(json, property);
        });
        json.Name("required").Array(
            nested.Properties.Where(property => !property.IsOptional && property.Type is not ListPropertyType).Select(
                property => property.Key));
    }

    private static void WriteForm(JsonWriter json, ScalarKind kind)
    {
        if (Pattern(kind) is { } pattern)
            json.Member("pattern", pattern);
        else if (kind == ScalarKind.Uri)
            json.Member("format", "uri");
    }

    private static string JsonType(PropertyType type) => type switch
    {
        NestedPropertyType => "object",
        ScalarPropertyType { Kind: ScalarKind.Boolean } => "boolean",
        ScalarPropertyType { Kind: ScalarKind.Int32 or ScalarKind.Int64 } => "integer",
        ScalarPropertyType { Kind: ScalarKind.Double or ScalarKind.Decimal } => "number",
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

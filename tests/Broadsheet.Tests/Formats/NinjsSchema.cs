using System.Text.Json.Nodes;
using NJsonSchema;

namespace Broadsheet.Tests.Formats;

/// <summary>
/// IPTC's schema in the older terms that NJsonSchema knows: <c>definitions</c> for <c>$defs</c>, <c>additionalProperties</c> for
/// <c>unevaluatedProperties</c> with the properties of the referenced type written out, and nothing fetched from another site.
/// </summary>
internal static class NinjsSchema
{
    public static async Task<JsonSchema> Read()
    {
        var file = SharedFile(Path.Combine("ninjs", "ninjs-schema_3.1.json"));
        if (file is null)
            Assert.Skip("The schema shared/ninjs/ninjs-schema_3.1.json is not on this machine.");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        return await JsonSchema.FromJsonAsync(InOlderTerms(text), TestContext.Current.CancellationToken);
    }

    private static string InOlderTerms(string text)
    {
        var schema = JsonNode.Parse(text.Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))!.AsObject();
        var definitions = schema["$defs"]!.DeepClone().AsObject();
        definitions.Remove("unevaluatedProperties");
        var item = definitions["ninjsType"]!.AsObject();
        var properties = item["properties"]!.AsObject();
        properties["places"]!["items"]!["properties"]!.AsObject().Remove("geoJSON");

        var associated = properties["associations"]!["items"]!.AsObject();
        var ofAssociated = associated["properties"]!.DeepClone().AsObject();
        properties["associations"]!["items"] = new JsonObject { ["$ref"] = "#/definitions/associatedType" };
        foreach (var (name, property) in properties)
            ofAssociated.TryAdd(name, property!.DeepClone());
        definitions["associatedType"] = Closed(ofAssociated, associated["required"]!);

        var root = Closed(properties.DeepClone().AsObject(), schema["required"]!);
        root["$schema"] = "http://json-schema.org/draft-07/schema#";
        root["definitions"] = definitions;
        return root.ToJsonString();
    }

    private static JsonObject Closed(JsonObject properties, JsonNode required) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = required.DeepClone(),
        ["additionalProperties"] = false,
    };

    private static string? SharedFile(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}

using System.Globalization;
using System.Text.Json;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Tests.Reading.YamlSuite;

/// <summary>
/// Whether values are those that the suite gives as JSON: plain scalars by the core schema of YAML 1.2, all else as text.
/// </summary>
internal static class SuiteJson
{
    private static bool AreEqual(JsonElement expected, EquatableArray<FrontMatterEntry> entries) =>
        expected.ValueKind == JsonValueKind.Object
        && expected.EnumerateObject().Count() == entries.Count
        && entries.AsEnumerable().All(entry => expected.TryGetProperty(entry.Key, out var value) && AreEqual(value, entry.Value));

    public static bool AreEqual(JsonElement expected, FrontMatterValue value) => value switch
    {
        FrontMatterMapping mapping => AreEqual(expected, mapping.Entries),
        FrontMatterList list => expected.ValueKind == JsonValueKind.Array
            && expected.GetArrayLength() == list.Items.Count
            && expected.EnumerateArray().Zip(list.Items.AsEnumerable()).All(static pair => AreEqual(pair.First, pair.Second)),
        FrontMatterScalar scalar => AreEqual(expected, scalar),
        _ => false,
    };

    private static bool AreEqual(JsonElement expected, FrontMatterScalar scalar) => expected.ValueKind switch
    {
        JsonValueKind.Null => scalar is { IsPlain: true, Text: "" or "~" or "null" },
        JsonValueKind.True => scalar is { IsPlain: true, Text: "true" },
        JsonValueKind.False => scalar is { IsPlain: true, Text: "false" },
        JsonValueKind.Number => scalar.IsPlain && Number(scalar.Text) == expected.GetDouble(),
        JsonValueKind.String => scalar.Text == expected.GetString()!.Normalize(),
        _ => false,
    };

    private static double? Number(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return Convert.ToInt64(text, 16);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return Convert.ToInt64(text[2..], 8);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

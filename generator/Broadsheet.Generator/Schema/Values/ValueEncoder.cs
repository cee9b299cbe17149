using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>
/// Front matter in the canonical text of its properties' types, as a record stores it. What does not fit was reported when types were
/// decided, and is left out.
/// </summary>
internal static class ValueEncoder
{
    private const int FewEntries = 16;

    /// <param name="zone">The offset of dates that have none.</param>
    public static EquatableArray<TypedValue> Encode(
        EquatableArray<FrontMatterEntry> entries, EquatableArray<PropertyModel> properties, TimeSpan zone)
    {
        if (entries.IsEmpty)
            return [];
        // A few are found as soon without a table.
        var byKey = entries.Count > FewEntries ? Table(properties) : null;
        var values = new List<TypedValue>(entries.Count);
        var given = entries.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var entry in entries)
        {
            // Of two spellings in one place the first counts.
            var property = byKey is null ? Find(properties, entry.Key) : byKey.TryGetValue(entry.Key, out var found) ? found : null;
            if (property is not null && given?.Add(property.Key) != false)
                Add(values, property.Key, entry.Value, property.Type, zone);
        }

        return values.ToEquatableArray();
    }

    private static PropertyModel? Find(EquatableArray<PropertyModel> properties, string key)
    {
        foreach (var property in properties)
        {
            if (property.IsWritten(key))
                return property;
        }

        return null;
    }

    private static Dictionary<string, PropertyModel> Table(EquatableArray<PropertyModel> properties)
    {
        var table = new Dictionary<string, PropertyModel>(StringComparer.Ordinal);
        foreach (var property in properties.Where(static property => !property.IsOfBylines))
        {
            table[property.Key] = property;
            foreach (var key in property.OtherKeys)
                table[key] = property;
        }

        return table;
    }

    private static void Add(List<TypedValue> values, string key, FrontMatterValue value, PropertyType type, TimeSpan zone)
    {
        if (type is ListPropertyType list && value is FrontMatterList items)
        {
            foreach (var item in items.Items)
                Add(values, key, item, list.Item, zone);
        }
        else if (Encode(key, value, type is ListPropertyType of ? of.Item : type, zone) is { } encoded)
        {
            values.Add(encoded);
        }
    }

    private static TypedValue? Encode(string key, FrontMatterValue value, PropertyType type, TimeSpan zone) => (type, value) switch
    {
        (_, FrontMatterScalar scalar) when ScalarText.IsNull(scalar) => null,
        (ScalarPropertyType typed, FrontMatterScalar scalar) =>
            ScalarText.Canonical(scalar.Text, typed.Kind, zone) is { } text ? new TypedValue(key, text) : null,
        (EnumPropertyType words, FrontMatterScalar scalar) =>
            words.Members.Any(member => member.Word == scalar.Text) ? new TypedValue(key, scalar.Text) : null,
        (NestedPropertyType nested, FrontMatterMapping mapping) =>
            new TypedValue(key, "", Encode(mapping.Entries, nested.Properties, zone)),
        _ => null,
    };
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema.Values;

/// <summary>Front matter in the canonical text of its properties' types, as a record stores it. What does not fit was reported when types were decided, and is left out.</summary>
internal static class ValueEncoder
{
    private const int FewEntries = 16;

    public static EquatableArray<TypedValue> Encode(EquatableArray<FrontMatterEntry> entries, EquatableArray<PropertyModel> properties)
    {
        // A few are found as soon without a table.
        var byKey = entries.Count > FewEntries ? Table(properties) : null;
        var values = new List<TypedValue>();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            // Of two spellings in one place the first counts.
            var property = byKey is null ? properties.FirstOrDefault(property => property.IsWritten(entry.Key)) : byKey.TryGetValue(entry.Key, out var found) ? found : null;
            if (property is not null && given.Add(property.Key))
                values.AddRange(Encode(property.Key, entry, property.Type));
        }

        return values.ToEquatableArray();
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

    private static IEnumerable<TypedValue> Encode(string key, FrontMatterEntry entry, PropertyType type)
    {
        var items = type is ListPropertyType && entry.Value is FrontMatterList list ? list.Items : [entry.Value];
        var itemType = type is ListPropertyType of ? of.Item : type;
        return items.Select(item => Encode(key, item, itemType)).OfType<TypedValue>();
    }

    private static TypedValue? Encode(string key, FrontMatterValue value, PropertyType type) => (type, value) switch
    {
        (_, FrontMatterScalar scalar) when ScalarText.IsNull(scalar) => null,
        (ScalarPropertyType typed, FrontMatterScalar scalar) => ScalarText.Canonical(scalar.Text, typed.Kind) is { } text ? new TypedValue(key, text) : null,
        (EnumPropertyType words, FrontMatterScalar scalar) => words.Members.Any(member => member.Word == scalar.Text) ? new TypedValue(key, scalar.Text) : null,
        (NestedPropertyType nested, FrontMatterMapping mapping) => new TypedValue(key, "", Encode(mapping.Entries, nested.Properties)),
        _ => null,
    };
}

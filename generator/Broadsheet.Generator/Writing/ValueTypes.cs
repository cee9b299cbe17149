using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>The types of their own that properties have, at any depth.</summary>
internal static class ValueTypes
{
    public static IEnumerable<NestedPropertyType> Nested(EquatableArray<PropertyModel> properties) =>
        All(properties).OfType<NestedPropertyType>();

    public static IEnumerable<EnumPropertyType> Enums(EquatableArray<PropertyModel> properties) =>
        All(properties).OfType<EnumPropertyType>();

    private static IEnumerable<PropertyType> All(EquatableArray<PropertyModel> properties)
    {
        foreach (var property in properties)
        {
            var type = property.Type is ListPropertyType list ? list.Item : property.Type;
            yield return type;
            if (type is not NestedPropertyType nested)
                continue;
            foreach (var inner in All(nested.Properties))
                yield return inner;
        }
    }
}

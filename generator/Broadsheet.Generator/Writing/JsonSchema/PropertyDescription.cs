using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Writing.JsonSchema;

/// <summary>What an editor says of a key.</summary>
internal static class PropertyDescription
{
    public static string Of(PropertyType type) => type switch
    {
        ScalarPropertyType scalar => Expectation.Of(scalar.Kind),
        EnumPropertyType words => "one of " + string.Join(", ", words.Members.Select(member => member.Word)),
        ReferencePropertyType reference => $"the slug of an article of {reference.Collection}",
        ListPropertyType list => $"{Of(list.Item)}, or a list of such",
        _ => "a mapping",
    };
}

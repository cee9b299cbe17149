using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>A declared type as an inferred one would look: what an editor is told of the keys.</summary>
internal static class DeclaredOutline
{
    public static EquatableArray<PropertyModel> Of(EquatableArray<DeclaredProperty> properties) =>
        properties.Where(property => property.Type is not null && !DeclaredPeople.Fill(property)).Select(Of).ToEquatableArray();

    private static PropertyModel Of(DeclaredProperty property) =>
        new(property.Name, property.Key, Of(property.Type!), !property.IsRequired, 0, 0);

    private static PropertyType Of(PropertyType type) => type switch
    {
        DeclaredNestedType nested => new NestedPropertyType(nested.TypeName, Of(nested.Properties)),
        EnumPropertyType words => words with { Members = words.Members.SelectMany(Spellings).ToEquatableArray() },
        ListPropertyType list => new ListPropertyType(Of(list.Item)),
        _ => type,
    };

    /// <summary>As messages write a word, and as C# does.</summary>
    private static IEnumerable<EnumMemberModel> Spellings(EnumMemberModel member) =>
        new[] { Identifier.KebabCase(member.Name), member.Name }.Distinct(StringComparer.Ordinal).Select(
            word => member with { Word = word });
}

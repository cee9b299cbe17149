using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>The C# type of a front matter value.</summary>
internal abstract record PropertyType
{
    /// <summary>The collection that a value, or each of a list, refers to; null for any other type.</summary>
    public ReferencePropertyType? Reference => this as ReferencePropertyType ?? (this as ListPropertyType)?.Item as ReferencePropertyType;
}

/// <param name="ClrType">The C# type where a declaration asks for another than the kind's own, such as <c>short</c>.</param>
internal sealed record ScalarPropertyType(ScalarKind Kind, string? ClrType = null) : PropertyType
{
    public static ScalarPropertyType Text { get; } = new(ScalarKind.Text);
}

/// <summary>A mapping as a record class.</summary>
/// <param name="TypeName">As it is written in generated code.</param>
internal sealed record NestedPropertyType(string TypeName, EquatableArray<PropertyModel> Properties) : PropertyType;

/// <summary>One word of a closed set.</summary>
internal sealed record EnumPropertyType(string TypeName, EquatableArray<EnumMemberModel> Members) : PropertyType;

/// <param name="Word">As front matter writes it.</param>
internal sealed record EnumMemberModel(string Name, string Word);

/// <summary>An article of a collection, written as its slug.</summary>
/// <param name="IsInternal">The articles' type is declared so, and what shows it can be no more.</param>
internal sealed record ReferencePropertyType(string Collection, string TypeName, bool IsInternal = false) : PropertyType;

/// <summary>A list; absent, it is empty. An inferred one is an <c>ImmutableArray</c>.</summary>
internal sealed record ListPropertyType(PropertyType Item, ListShape Shape = ListShape.ImmutableArray) : PropertyType;

/// <summary>The type that holds a list's items.</summary>
internal enum ListShape
{
    ImmutableArray,
    Array,
    List,
    IList,
    ICollection,
    IReadOnlyList,
    IReadOnlyCollection,
    IEnumerable,
}

/// <summary>
/// What a single value may be, from the narrowest to the widest: inference takes the first that holds every value of a key.
/// </summary>
internal enum ScalarKind
{
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    Date,
    DateTime,
    Time,
    Duration,
    Uri,
    Text,
}

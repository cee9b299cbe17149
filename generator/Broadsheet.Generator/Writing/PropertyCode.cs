using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>C# that names a property's type and reads its value from a record.</summary>
internal static class PropertyCode
{
    private const string Values = RuntimeTypes.Values;

    /// <summary>The type of a value that is there.</summary>
    public static string TypeOf(PropertyType type) => type switch
    {
        ScalarPropertyType scalar => TypeOf(scalar.Kind),
        NestedPropertyType nested => nested.TypeName,
        EnumPropertyType words => words.TypeName,
        ReferencePropertyType reference => reference.TypeName,
        ListPropertyType list => $"global::System.Collections.Immutable.ImmutableArray<{TypeOf(list.Item)}>",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>The type of the property: nullable where an article may lack the value.</summary>
    public static string TypeOf(PropertyModel property) =>
        TypeOf(property.Type) + (property.IsOptional && property.Type is not ListPropertyType ? "?" : "");

    public static bool IsValueType(PropertyType type) =>
        type is EnumPropertyType or ScalarPropertyType { Kind: not (ScalarKind.Text or ScalarKind.Uri) };

    /// <summary>An expression of the value in <paramref name="record"/>, null where it is absent; a list is empty then.</summary>
    public static string Read(PropertyType type, string record, string key, string enumReader) => type switch
    {
        ScalarPropertyType scalar => $"{record}.{scalar.Kind}({key})",
        EnumPropertyType words => $"{enumReader}{EnumReader(words)}({record}.Text({key}))",
        NestedPropertyType nested => $"{record}.Nested({key}, static nested => new {nested.TypeName}(nested))",
        ListPropertyType { Item: ScalarPropertyType { Kind: ScalarKind.Text } } => $"{record}.List({key})",
        ListPropertyType { Item: NestedPropertyType item } => $"{record}.NestedList({key}, static nested => new {item.TypeName}(nested))",
        ListPropertyType list => $"{record}.List({key}, static text => {ReadItem(list.Item, enumReader)})",
        _ => throw new NotSupportedException(type.ToString()),
    };

    /// <summary>What stands for a value that every article has, where one has it not: an article that a test made.</summary>
    public static string WithDefault(PropertyType type, string read) => type switch
    {
        ScalarPropertyType { Kind: ScalarKind.Text } => $"{read} ?? \"\"",
        ScalarPropertyType { Kind: ScalarKind.Uri } => $"{read} ?? {Values}.NoUri",
        NestedPropertyType nested => $"{read} ?? new {nested.TypeName}()",
        ListPropertyType => read,
        _ => $"{read}.GetValueOrDefault()",
    };

    /// <summary>The method of the article type that reads a word of an enum.</summary>
    public static string EnumReader(EnumPropertyType type) => "Read_" + type.TypeName.Substring(type.TypeName.LastIndexOf('.') + 1);

    private static string ReadItem(PropertyType item, string enumReader) => item switch
    {
        ScalarPropertyType { Kind: ScalarKind.Uri } => $"{Values}.Uri(text)",
        ScalarPropertyType scalar => $"{Values}.{scalar.Kind}(text).GetValueOrDefault()",
        EnumPropertyType words => $"{enumReader}{EnumReader(words)}(text).GetValueOrDefault()",
        _ => throw new NotSupportedException(item.ToString()),
    };

    private static string TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.DateTime => "global::System.DateTimeOffset",
        ScalarKind.Time => "global::System.TimeOnly",
        ScalarKind.Duration => "global::System.TimeSpan",
        ScalarKind.Uri => "global::System.Uri",
        _ => "string",
    };
}

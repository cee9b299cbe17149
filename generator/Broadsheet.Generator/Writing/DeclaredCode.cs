using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema.Declared;

namespace Broadsheet.Generator.Writing;

/// <summary>C# that reads the value of a declared property from a record.</summary>
internal static class DeclaredCode
{
    private const string NoUri = RuntimeTypes.Values + ".NoUri";

    public static string TypeOf(PropertyType type) => type switch
    {
        DeclaredNestedType nested => nested.TypeName,
        ListPropertyType list => list.Shape switch
        {
            ListShape.Array => TypeOf(list.Item) + "[]",
            ListShape.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray<{TypeOf(list.Item)}>",
            var shape => $"global::System.Collections.Generic.{shape}<{TypeOf(list.Item)}>",
        },
        _ => PropertyCode.TypeOf(type),
    };

    /// <summary>
    /// A statement that sets the property to the record's value. Where the record has none, an initializer's value stays untouched.
    /// </summary>
    public static string Assignment(DeclaredProperty property, string record)
    {
        var name = Identifier.Escape(property.Name);
        var keeps = property.HasDefault || property.IsNullable || Empty(property) is null or "default";
        if (!keeps)
            return $"{name} = {Value(property, record, name)};";
        var key = Literal.Escaped(RecordWriter.CustomKey(property.Key));
        // The variable has a name of its own, because it lives on behind its 'if'.
        return property.Type is ListPropertyType list
            ? $"if ({IsThere(property, record, key)}) {name} = {ReadList(list, record, key)};"
            : $"if ({Read(property.Type!, record, key)} is {{ }} given{property.Name}) {name} = given{property.Name};";
    }

    /// <summary>The value that the record has, else the one that stays where the key is absent.</summary>
    /// <param name="record">The record, as code.</param>
    /// <param name="present">The property as it stands before, as code: its default.</param>
    public static string Value(DeclaredProperty property, string record, string present)
    {
        if (property.Type is null)
            return property.ParameterDefault ?? "default";
        var key = Literal.Escaped(RecordWriter.CustomKey(property.Key));
        var otherwise = property.HasDefault ? property.ParameterDefault ?? present : property.IsNullable ? null : Empty(property);
        if (property.Type is not ListPropertyType list)
        {
            var read = Read(property.Type!, record, key);
            return otherwise is null
                ? read
                : otherwise == "default" && IsValueType(property.Type!) ? $"{read}.GetValueOrDefault()" : $"{read} ?? {otherwise}";
        }

        var items = ReadList(list, record, key);
        if (otherwise == "[]")
            return items;
        return $"{IsThere(property, record, key)} ? {items} : {otherwise ?? "null"}";
    }

    private static string IsThere(DeclaredProperty property, string record, string key) =>
        $"{record}.Has({key}) || {record}.Has({Literal.Escaped(RecordWriter.CustomKey(DeclaredSchema.EmptyListKey(property.Key)))})";

    /// <summary>What a property without a value holds, so that reading it never fails; null where C#'s own default serves.</summary>
    public static string? Empty(DeclaredProperty property) => property.Type switch
    {
        ListPropertyType => "[]",
        ScalarPropertyType { Kind: ScalarKind.Text, ClrType: null } => "\"\"",
        ScalarPropertyType { Kind: ScalarKind.Uri } => NoUri,
        DeclaredNestedType { IsValueType: false } nested => $"{nested.Reader}(default)",
        ReferencePropertyType or null => null,
        _ => "default",
    };

    private static bool IsValueType(PropertyType type) =>
        type is DeclaredNestedType { IsValueType: true } or ScalarPropertyType { ClrType: not null } || PropertyCode.IsValueType(type);

    /// <summary>An expression of the value, null where it is absent.</summary>
    private static string Read(PropertyType type, string record, string key) => type switch
    {
        ScalarPropertyType { ClrType: "global::System.Guid" } => $"{record}.Guid({key})",
        ScalarPropertyType { ClrType: "global::System.DateTime" } => $"({record}.DateTime({key})?.UtcDateTime)",
        ScalarPropertyType { ClrType: { } narrow } scalar => $"(({narrow}?){record}.{scalar.Kind}({key}))",
        EnumPropertyType words => $"{ReaderOf(words)}({record}.Text({key}))",
        DeclaredNestedType { IsValueType: true } nested => $"{record}.NestedValue({key}, {nested.Reader})",
        DeclaredNestedType nested => $"{record}.Nested({key}, {nested.Reader})",
        _ => PropertyCode.Read(type, record, key, ""),
    };

    private static string ReadList(ListPropertyType list, string record, string key)
    {
        var items = list.Item switch
        {
            DeclaredNestedType nested => $"{record}.NestedList({key}, {nested.Reader})",
            ScalarPropertyType { Kind: ScalarKind.Text, ClrType: null } => $"{record}.List({key})",
            _ => $"{record}.List({key}, static text => {ReadItem(list.Item)})",
        };
        // The interfaces that only read take the immutable array as it is.
        return list.Shape is ListShape.Array or ListShape.List or ListShape.IList or ListShape.ICollection ? $"[.. {items}]" : items;
    }

    private static string ReadItem(PropertyType item)
    {
        const string Values = RuntimeTypes.Values;
        return item switch
        {
            ScalarPropertyType { Kind: ScalarKind.Uri } => $"{Values}.Uri(text)",
            ScalarPropertyType { ClrType: "global::System.Guid" } => $"{Values}.Guid(text).GetValueOrDefault()",
            ScalarPropertyType { ClrType: "global::System.DateTime" } => $"{Values}.DateTime(text).GetValueOrDefault().UtcDateTime",
            ScalarPropertyType { ClrType: { } narrow } scalar => $"({narrow}){Values}.{scalar.Kind}(text).GetValueOrDefault()",
            EnumPropertyType words => $"{ReaderOf(words)}(text).GetValueOrDefault()",
            ScalarPropertyType scalar => $"{Values}.{scalar.Kind}(text).GetValueOrDefault()",
            _ => throw new NotSupportedException(item.ToString()),
        };
    }

    public static string ReaderOf(EnumPropertyType words) =>
        "Read_" + string.Concat(words.TypeName.Replace("global::", "").Select(static c => char.IsLetterOrDigit(c) ? c : '_'));
}

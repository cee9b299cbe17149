using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints the record classes that mappings become, and the enums that words become.</summary>
internal static class ValueTypeWriter
{
    public static void Write(SourceWriter writer, CollectionModel collection)
    {
        foreach (var words in ValueTypes.Enums(collection.Properties))
            WriteEnum(writer, words, collection);
        foreach (var nested in ValueTypes.Nested(collection.Properties))
            WriteRecord(writer, nested, collection);
    }

    /// <summary>The method of the article type that reads a word. A property of the type may be called like the enum.</summary>
    public static void WriteReader(SourceWriter writer, EnumPropertyType words, string @namespace)
    {
        writer.WriteLine();
        writer.WriteLine($"internal static {words.TypeName}? {PropertyCode.EnumReader(words)}(string? word) => word switch");
        writer.WriteLine("{");
        writer.Indentation++;
        foreach (var member in words.Members)
            writer.WriteLine($"{Literal.Escaped(member.Word)} => global::{@namespace}.{words.TypeName}.{member.Name},");
        writer.WriteLine("_ => null,");
        writer.Indentation--;
        writer.WriteLine("};");
    }

    private static void WriteEnum(SourceWriter writer, EnumPropertyType words, CollectionModel collection)
    {
        Begin(writer, $"A word of front matter of <see cref=\"{collection.Names.ClassName}\"/>.");
        writer.WriteLine($"public enum {words.TypeName}");
        writer.OpenBrace();
        foreach (var member in words.Members)
        {
            writer.WriteLine($"/// <summary><c>{Documentation.Escape(member.Word)}</c></summary>");
            writer.WriteLine(member.Name + ",");
        }

        writer.CloseBrace();
    }

    private static void WriteRecord(SourceWriter writer, NestedPropertyType type, CollectionModel collection)
    {
        Begin(writer, $"A mapping of front matter of <see cref=\"{collection.Names.ClassName}\"/>.");
        writer.WriteLine($"public sealed partial record {type.TypeName}");
        writer.OpenBrace();
        writer.WriteLine($$"""
            /// <summary>A value for a test to fill.</summary>
            public {{type.TypeName}}()
            {
            }

            internal {{type.TypeName}}({{RuntimeTypes.Record}} record)
            {
            """);
        writer.Indentation++;
        foreach (var property in type.Properties)
            writer.WriteLine($"{property.Name} = {Value(property, collection)};");
        writer.CloseBrace();
        foreach (var property in type.Properties)
        {
            writer.WriteLine();
            writer.WriteLine(Documentation.Of(property, "mapping"));
            writer.WriteLine($"public {PropertyCode.TypeOf(property)} {property.Name} {{ get; init; }}{Initializer(property)}");
        }

        writer.CloseBrace();
    }

    private static string Value(PropertyModel property, CollectionModel collection)
    {
        var read = PropertyCode.Read(
            property.Type, "record", Literal.Escaped(RecordWriter.CustomKey(property.Key)), collection.Names.ArticleTypeName + ".");
        return property.IsOptional ? read : PropertyCode.WithDefault(property.Type, read);
    }

    private static string Initializer(PropertyModel property) => property.Type switch
    {
        ListPropertyType => " = [];",
        _ when property.IsOptional || PropertyCode.IsValueType(property.Type) => "",
        ScalarPropertyType { Kind: ScalarKind.Text } => " = \"\";",
        ScalarPropertyType => $" = {RuntimeTypes.Values}.NoUri;",
        _ => " = new();",
    };

    private static void Begin(SourceWriter writer, string summary)
    {
        writer.WriteLine();
        writer.WriteLine($"/// <summary>{summary}</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
    }
}

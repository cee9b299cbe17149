using System.Text;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints a collection's article type with the properties that its front matter gave rise to.</summary>
internal static class ArticleTypeWriter
{
    public static void AddTo(SourceProductionContext output, CollectionModel collection, string @namespace) =>
        output.AddSource(collection.Names.HintName + ".Article.g.cs", SourceText.From(Write(collection, @namespace), Encoding.UTF8));

    private static string Write(CollectionModel collection, string @namespace)
    {
        var (name, className, type, _) = collection.Names;
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine($"/// <summary>An article of <c>{Documentation.Escape(name)}</c>; <see cref=\"{className}\"/> has them all.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine($"public sealed partial class {type} : global::Broadsheet.Article");
        writer.OpenBrace();
        writer.WriteLine($$"""
            /// <summary>An article without content, for a test to fill.</summary>
            public {{type}}()
            {
            }

            internal {{type}}(string record, string html)
                : base(record, html)
            {
            }
            """);
        foreach (var property in collection.Properties)
            WriteProperty(writer, property);
        writer.CloseBrace();
        return writer.ToString();
    }

    private static void WriteProperty(SourceWriter writer, PropertyModel property)
    {
        var (type, read) = Shape(property);
        var field = "_" + property.Name;
        var fieldType = property.Type == PropertyType.TextList ? type : type.TrimEnd('?') + "?";
        writer.WriteLine();
        writer.WriteLine(Documentation.Of(property));
        writer.WriteLine($"public {type} {property.Name} {{ get => {read.Replace("FIELD", field)}; init => {field} = value; }}");
        writer.WriteLine($"private {fieldType} {field};");
    }

    /// <summary>The C# type of a property, and the expression that reads it: what a test has set, else what the record says.</summary>
    private static (string Type, string Read) Shape(PropertyModel property)
    {
        var key = Literal.Escaped(RecordText.CustomKey(property.Key));
        return property.Type switch
        {
            PropertyType.Text when property.IsOptional => ("string?", $"FIELD ??= Record.Text({key})"),
            PropertyType.Text => ("string", $"FIELD ??= Record.Text({key}) ?? \"\""),
            PropertyType.TextList => (
                "global::System.Collections.Immutable.ImmutableArray<string>",
                $"FIELD.IsDefault ? FIELD = Record.List({key}) : FIELD"),
            _ => Value(property, key),
        };
    }

    private static (string Type, string Read) Value(PropertyModel property, string key)
    {
        var (type, method) = property.Type switch
        {
            PropertyType.Boolean => ("bool", "Boolean"),
            PropertyType.Int32 => ("int", "Int32"),
            PropertyType.Int64 => ("long", "Int64"),
            PropertyType.Double => ("double", "Double"),
            PropertyType.Date => ("global::System.DateOnly", "Date"),
            _ => ("global::System.DateTimeOffset", "DateTime"),
        };
        return property.IsOptional
            ? (type + "?", $"FIELD ?? Record.{method}({key})")
            : (type, $"FIELD ?? Record.{method}({key}).GetValueOrDefault()");
    }
}

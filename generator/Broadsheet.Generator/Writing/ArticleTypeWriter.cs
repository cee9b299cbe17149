using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints a collection's article type with the properties that its front matter gave rise to, and the types of these.</summary>
internal static class ArticleTypeWriter
{
    public static void AddTo(SourceProductionContext output, CollectionModel collection, string @namespace) =>
        output.AddSource(collection.Names.HintName + ".Article.g.cs", GeneratedFile.Text(Write(collection, @namespace)));

    public static string Write(CollectionModel collection, string @namespace)
    {
        var (name, className, type, _) = collection.Names;
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine(
            $"/// <summary>An article of <c>{Documentation.Escape(name)}</c>; <see cref=\"{className}\"/> has them all.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine($"public sealed partial class {type} : global::Broadsheet.Article");
        writer.OpenBrace();
        writer.WriteLine($$"""
            /// <summary>An article without content, for a test to fill.</summary>
            public {{type}}()
            {
            }

            internal {{type}}({{RuntimeTypes.Compiled}} compiled)
                : base(compiled)
            {
            }
            """);
        foreach (var property in collection.Properties)
            WriteProperty(writer, property);
        foreach (var words in ValueTypes.Enums(collection.Properties))
            ValueTypeWriter.WriteReader(writer, words, @namespace);
        writer.CloseBrace();
        ValueTypeWriter.Write(writer, collection);
        return writer.Finish();
    }

    /// <summary>A property that gives what a test has set, else what the record says.</summary>
    private static void WriteProperty(SourceWriter writer, PropertyModel property)
    {
        writer.WriteLine();
        writer.WriteLine(Documentation.Of(property));
        if (property.Type.Reference is not null)
            WriteReference(writer, property);
        else
            WriteValue(writer, property);
    }

    private static void WriteValue(SourceWriter writer, PropertyModel property)
    {
        var field = "_" + property.Name;
        var type = PropertyCode.TypeOf(property.Type);
        var read = PropertyCode.Read(property.Type, "Record", Literal.Escaped(RecordWriter.CustomKey(property.Key)), "");
        var value = property.IsOptional ? read : PropertyCode.WithDefault(property.Type, read);
        var isList = property.Type is ListPropertyType;
        var get = isList
            ? $"{field}.IsDefault ? {field} = {value} : {field}"
            : $"{field} {(PropertyCode.IsValueType(property.Type) ? "??" : "??=")} {value}";
        writer.WriteLine($"public {PropertyCode.TypeOf(property)} {property.Name} {{ get => {get}; init => {field} = value; }}");
        writer.WriteLine($"private {type}{(isList ? "" : "?")} {field};");
    }

    /// <summary>References are set with the article, or right behind it where they may lead back to it.</summary>
    private static void WriteReference(SourceWriter writer, PropertyModel property)
    {
        var field = "_" + property.Name;
        var type = PropertyCode.TypeOf(property);
        var isList = property.Type is ListPropertyType;
        var get = isList ? $"{field}.IsDefault ? [] : {field}" : field + (property.IsOptional ? "" : "!");
        var accessibility = property.Type.Reference!.IsInternal ? "internal" : "public";
        writer.WriteLine($"{accessibility} {type} {property.Name} {{ get => {get}; init => {field} = value; }}");
        writer.WriteLine($"internal void Link_{property.Name}({type} value) => {field} = value;");
        writer.WriteLine($"private {PropertyCode.TypeOf(property.Type)}{(isList ? "" : "?")} {field};");
    }
}

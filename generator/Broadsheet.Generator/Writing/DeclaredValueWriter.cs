using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints the methods of a declared article type that read its enums, and its classes and records of values.</summary>
internal static class DeclaredValueWriter
{
    /// <param name="seen">The types whose method is there already.</param>
    public static void WriteReaders(SourceWriter writer, PropertyType? type, HashSet<string> seen)
    {
        var item = type is ListPropertyType list ? list.Item : type;
        if (item is EnumPropertyType words && seen.Add(words.TypeName))
            WriteEnum(writer, words);
        if (item is not DeclaredNestedType nested || !seen.Add(nested.TypeName))
            return;
        WriteNested(writer, nested);
        foreach (var property in nested.Properties)
            WriteReaders(writer, property.Type, seen);
    }

    private static void WriteEnum(SourceWriter writer, EnumPropertyType words)
    {
        writer.WriteLine();
        writer.WriteLine($"private static {words.TypeName}? {DeclaredCode.ReaderOf(words)}(string? word) => word switch");
        writer.OpenBrace();
        foreach (var member in words.Members)
            writer.WriteLine($"{Literal.Escaped(member.Word)} => {words.TypeName}.{Identifier.Escape(member.Name)},");
        writer.WriteLine("_ => null,");
        writer.Indentation--;
        writer.WriteLine("};");
    }

    private static void WriteNested(SourceWriter writer, DeclaredNestedType type)
    {
        var settable = type.Properties.Where(property => property is { Type: not null, Setter: not PropertySetter.Parameter }).ToList();
        writer.WriteLine();
        writer.WriteLine($"private static {type.TypeName} {type.Reader}({RuntimeTypes.Record} record)");
        writer.OpenBrace();
        // What has a default keeps it where its key is absent: another object tells it, because an initializer cannot ask its own.
        if (settable.Any(property => property.HasDefault))
            WriteObject(writer, "var blank = ", type, settable.Where(property => property.IsRequiredMember).ToList());
        WriteObject(writer, "return ", type, settable);
        writer.CloseBrace();
    }

    private static void WriteObject(SourceWriter writer, string lead, DeclaredNestedType type, List<DeclaredProperty> initialized)
    {
        var arguments = type.Parameters
            .Select(name => type.Properties.FirstOrDefault(property => property.Name == name))
            .Select(property => property is null ? "default" : DeclaredCode.Value(property, "record", "default"));
        var creation = $"{lead}new {type.TypeName}({string.Join(", ", arguments)})";
        if (initialized.Count == 0)
        {
            writer.WriteLine(creation + ";");
            return;
        }

        writer.WriteLine(creation);
        writer.OpenBrace();
        foreach (var property in initialized)
        {
            var name = Identifier.Escape(property.Name);
            writer.WriteLine($"{name} = {DeclaredCode.Value(property, "record", "blank." + name)},");
        }

        writer.Indentation--;
        writer.WriteLine("};");
    }
}

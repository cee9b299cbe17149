using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints the rest of a class that the user declared as an article type: what fills its properties from a record.</summary>
internal static class DeclaredTypeWriter
{
    private const string Record = "base.Record";

    // Not names that properties have: the parameters would be filled in their place.
    private const string Compiled = "compiled_";
    private const string Checked = "checked_";

    public static void AddTo(SourceProductionContext output, CollectionNames collection, DeclaredType type) =>
        output.AddSource(collection.HintName + ".Article.g.cs", GeneratedFile.Text(Write(type)));

    private static string Write(DeclaredType type)
    {
        // No nullable warnings: what an article must have is checked in front matter, and told there.
        var writer = GeneratedFile.Begin(
            type.Namespace,
            "#nullable enable annotations\n#pragma warning disable CS0612, CS0618 // may be obsolete, and is filled all the same");
        writer.WriteLine($"partial class {Identifier.Escape(type.Name)}");
        writer.OpenBrace();
        if (!type.HasConstructor)
            WriteEmptyConstructor(writer, type);
        WriteConstructors(writer, type);
        foreach (var property in type.Properties.Where(property => property.Reference is not null))
            WriteLink(writer, type, property);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.Properties)
            DeclaredValueWriter.WriteReaders(writer, property.Type, seen);
        writer.CloseBrace();
        return writer.Finish();
    }

    private static void WriteEmptyConstructor(SourceWriter writer, DeclaredType type)
    {
        writer.WriteLine("/// <summary>An article without content, for a test to fill.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine($"public {Identifier.Escape(type.Name)}()");
        writer.OpenBrace();
        foreach (var property in type.Properties.Where(
            property => property is { Type: not null, IsRequiredMember: false, IsNullable: false, HasDefault: false }))
        {
            if (DeclaredCode.Empty(property) is { } empty)
                writer.WriteLine($"{Identifier.Escape(property.Name)} = {empty};");
        }

        writer.CloseBrace();
        writer.WriteLine();
    }

    /// <summary>
    /// Two, because code that calls what another version of the runtime no longer has fails before its first line runs: the one checks the
    /// format and calls nothing else, the other fills.
    /// </summary>
    private static void WriteConstructors(SourceWriter writer, DeclaredType type)
    {
        var name = Identifier.Escape(type.Name);
        WriteConstructorHead(
            writer, $"internal {name}({RuntimeTypes.Compiled} {Compiled})", $"this({Compiled}, {Compiled}.Check<{name}>())");
        writer.OpenBrace();
        writer.CloseBrace();
        writer.WriteLine();
        WriteConstructorHead(writer, $"private {name}({RuntimeTypes.Compiled} {Compiled}, bool {Checked})", $"base({Compiled})");
        WriteFilling(writer, type);
    }

    private static void WriteConstructorHead(SourceWriter writer, string declaration, string initializer)
    {
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.WriteLine(declaration);
        writer.WriteLine($"    : {initializer}");
    }

    private static void WriteFilling(SourceWriter writer, DeclaredType type)
    {
        writer.OpenBrace();
        foreach (var property in type.Properties.Where(property => property.Type is not null))
        {
            var name = Identifier.Escape(property.Name);
            if (property.Reference is null)
                writer.WriteLine(DeclaredCode.Assignment(property, Record));
            else if (property is { HasDefault: false, IsNullable: false, Type: ListPropertyType }
                && property.Setter is not (PropertySetter.HiddenInit or PropertySetter.HiddenSet))
                writer.WriteLine($"{name} = [];");
        }

        writer.CloseBrace();
    }

    /// <summary>
    /// References that may lead back to their article are set behind its creation: an <c>init</c> is reached as the runtime reaches it.
    /// </summary>
    private static void WriteLink(SourceWriter writer, DeclaredType type, DeclaredProperty property)
    {
        var name = Identifier.Escape(property.Name);
        var value = DeclaredCode.TypeOf(property.Type!);
        writer.WriteLine();
        if (property.Setter is PropertySetter.Set or PropertySetter.HiddenSet)
        {
            writer.WriteLine($"internal void Link_{property.Name}({value} value) => {name} = value;");
            return;
        }

        writer.WriteLine($"internal void Link_{property.Name}({value} value) => Set_{property.Name}(this, value);");
        writer.WriteLine();
        writer.WriteLine(
            $"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"set_{property.Name}\")]");
        writer.WriteLine($"private static extern void Set_{property.Name}({property.DeclaringType} article, {value} value);");
    }
}

using Broadsheet.Generator.Model;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints what was computed of a collection, in a source of its own: an edited headline changes it, and not what the compiler binds names
/// to. Each text is a member that a trimmed binary has only where a query reads it.
/// </summary>
internal static class CollectionIndexWriter
{
    /// <summary>The nested class.</summary>
    public const string ClassName = "Index_";

    public static void AddTo(SourceProductionContext output, CollectionIndexModel index, string @namespace) =>
        output.AddSource(index.Names.HintName + ".Index.g.cs", GeneratedFile.Text(Write(index, @namespace)));

    private static string Write(CollectionIndexModel index, string @namespace)
    {
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine($"partial class {index.Names.ClassName}");
        writer.OpenBrace();
        writer.WriteLine($"private sealed partial class {ClassName} : {RuntimeTypes.Index}");
        writer.OpenBrace();
        writer.WriteLine($$"""
            public {{ClassName}}()
                : base({{CompiledFormat.Number}})
            {
            }

            """);
        WriteText(writer, "Slugs", index.Slugs);
        if (index.OtherSlugs.Length > 0)
            WriteText(writer, "OtherSlugs", index.OtherSlugs);
        if (index.OtherPaths.Length > 0)
            WriteText(writer, "OtherPaths", index.OtherPaths);
        if (index.Ending.Length > 0)
            WriteText(writer, "Ending", index.Ending);
        WriteText(writer, "Terms", index.Terms);
        WriteText(writer, "Related", index.Related);
        writer.CloseBrace();
        writer.CloseBrace();
        return writer.Finish();
    }

    private static void WriteText(SourceWriter writer, string name, string text)
    {
        writer.WriteLine($"public override string {name} =>");
        writer.Indentation++;
        if (text.IndexOf('\n') < 0)
            writer.WriteLine(Literal.Escaped(text) + ";");
        else
            writer.WriteLiteral(text, ";");
        writer.Indentation--;
    }
}

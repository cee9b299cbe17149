using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints who links to the articles of a collection. It overrides a method that only <c>LinkedFrom</c> calls: in an app that never asks,
/// the trimmer removes it, and so the articles that it names.
/// </summary>
internal static class BacklinkWriter
{
    private const string Article = "global::Broadsheet.Article";

    // No generated method grows with the number of articles: each knows this many.
    private const int ArticlesPerMethod = 64;

    public static void AddTo(SourceProductionContext output, Backlinks backlinks, string @namespace) =>
        output.AddSource(backlinks.Collection.HintName + ".Links.g.cs", GeneratedFile.Text(Write(backlinks, @namespace)));

    private static string Write(Backlinks backlinks, string @namespace)
    {
        var writer = GeneratedFile.Begin(backlinks.Declared is { } declared ? declared.Namespace : @namespace);
        writer.WriteLine($"partial class {Identifier.Escape(backlinks.Declared?.Name ?? backlinks.Collection.ArticleTypeName)}");
        writer.OpenBrace();
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine(
            $"protected override global::System.Collections.Immutable.ImmutableArray<{Article}> FindLinkedFrom() => {RuntimeTypes.Links}.Find(Slug, Linker_,");
        writer.Indentation++;
        writer.WriteLiteral(backlinks.Table, ");");
        writer.Indentation--;
        var methodCount = (backlinks.Linkers.Count + ArticlesPerMethod - 1) / ArticlesPerMethod;
        WriteMethod(
            writer,
            "Linker_",
            $"position / {ArticlesPerMethod}",
            Enumerable.Range(0, methodCount).Select(method => $"Linker_{method}(position)"));
        for (var method = 0; method < methodCount; method++)
        {
            var linkers = backlinks.Linkers.Skip(method * ArticlesPerMethod).Take(ArticlesPerMethod);
            WriteMethod(
                writer,
                $"Linker_{method}",
                $"position % {ArticlesPerMethod}",
                linkers.Select(linker => $"global::{@namespace}.{linker.ClassName}.{linker.MemberName}"));
        }

        writer.CloseBrace();
        return writer.Finish();
    }

    /// <summary>A method that gives one of <paramref name="values"/> by its place; the last is for all positions that are left.</summary>
    private static void WriteMethod(SourceWriter writer, string name, string position, IEnumerable<string> values)
    {
        var all = values.ToList();
        writer.WriteLine();
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine($"private static {Article} {name}(int position) => ({position}) switch");
        writer.OpenBrace();
        for (var i = 0; i < all.Count; i++)
            writer.WriteLine($"{(i == all.Count - 1 ? "_" : i.ToString(System.Globalization.CultureInfo.InvariantCulture))} => {all[i]},");
        writer.Indentation--;
        writer.WriteLine("};");
    }
}

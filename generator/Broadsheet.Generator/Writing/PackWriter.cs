using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints the articles of a pack as properties of their collection, and the class that has their texts. Nothing of an article is a literal
/// of its own, and nothing is decoded before it is read.
/// </summary>
internal static class PackWriter
{
    public static void AddTo(SourceProductionContext output, PackModel pack) =>
        output.AddSource(pack.HintName, GeneratedFile.Text(Write(pack)));

    private static string Write(PackModel pack)
    {
        var writer = GeneratedFile.Begin(pack.Namespace);
        writer.WriteLine($"partial class {pack.HolderName}");
        writer.OpenBrace();
        var articles = pack.Articles();
        for (var number = 0; number < articles.Count; number++)
        {
            WriteArticle(writer, pack, articles[number], number);
            writer.WriteLine();
        }

        WriteTexts(writer, pack, articles);
        writer.CloseBrace();
        return writer.Finish();
    }

    private static void WriteArticle(SourceWriter writer, PackModel pack, PackedArticle packed, int number)
    {
        var (article, link, type) = (packed.Article, packed.Link, pack.Collection.ArticleTypeName);
        writer.WriteLine(Documentation.Of(article, link));
        if (link.Shape == ArticleShape.Circular)
            WriteCircular(writer, pack, link, number);
        else
            writer.WriteLine($"public static {type} {link.MemberName} => {pack.ClassName}.All[{number}];");
        foreach (var former in link.FormerNames)
            ArticleFileWriter.WriteFormer(writer, type, link, former);
    }

    private static void WriteCircular(SourceWriter writer, PackModel pack, ResolvedArticle link, int number)
    {
        var (name, type) = (link.MemberName, pack.Collection.ArticleTypeName);
        var linked = $"{RuntimeTypes.Slot}.IsLinked(s_{name}) ? s_{name}";
        writer.WriteLine(
            $"public static {type} {name} => {linked} : {RuntimeTypes.Slot}.Link(ref s_{name}, s_{name} ?? {pack.ClassName}.All.Attach(");
        writer.Indentation++;
        WriteNew(writer, pack, link, $"{pack.ClassName}.All.", number, $", {number})");
        ArticleFileWriter.WriteDeferred(
            writer, pack.Namespace, link.References.Where(static reference => reference.IsDeferred), isBehindComma: false);
        writer.Indentation--;
        writer.WriteLine($"private static {type}? s_{name};");
    }

    private static void WriteTexts(SourceWriter writer, PackModel pack, IReadOnlyList<PackedArticle> articles)
    {
        writer.WriteLine($"{(pack.IsPart ? "private protected" : "private")} sealed class {pack.ClassName} : {CollectionWriter.Pack}");
        writer.OpenBrace();
        writer.WriteLine($$"""
            private {{pack.ClassName}}()
                : base({{articles.Count}})
            {
            }

            public static {{pack.ClassName}} All => s_All ?? Keep(ref s_All, new());
            private static {{pack.ClassName}}? s_All;

            """);
        WriteMake(writer, pack, articles);
        WriteText(writer, "Records", [.. articles.Select(static packed => RecordWriter.Of(packed.Article, packed.Link, packed.File))]);
        writer.WriteLine();
        WriteText(writer, "Bodies", [.. articles.Select(static packed => LinkedHtml.Of(packed.Article, packed.Link))]);
        writer.CloseBrace();
    }

    private static void WriteMake(SourceWriter writer, PackModel pack, IReadOnlyList<PackedArticle> articles)
    {
        if (articles.All(static packed => packed.Link.Shape == ArticleShape.Plain))
            return;
        writer.WriteLine($"protected override {pack.Collection.ArticleTypeName} Make(int number)");
        writer.OpenBrace();
        writer.WriteLine("switch (number)");
        writer.OpenBrace();
        for (var number = 0; number < articles.Count; number++)
        {
            var link = articles[number].Link;
            if (link.Shape == ArticleShape.Circular)
                writer.WriteLine($"case {number}: return {Outside(pack, link)};");
            else if (link.Shape == ArticleShape.Referring)
                WriteNew(writer, pack, link, "", number, ";", $"case {number}: return ");
        }

        writer.WriteLine("default: return base.Make(number);");
        writer.CloseBrace();
        writer.CloseBrace();
        writer.WriteLine();
    }

    /// <summary>An article as the class of the texts calls it, whose own members may have the same name.</summary>
    private static string Outside(PackModel pack, ResolvedArticle link) => $"global::{pack.Namespace}.{pack.HolderName}.{link.MemberName}";

    /// <summary>A new article with the references that do not lead back to it.</summary>
    private static void WriteNew(
        SourceWriter writer, PackModel pack, ResolvedArticle link, string instance, int number, string end, string begin = "")
    {
        var references = link.References.Where(static reference => !reference.IsDeferred).ToList();
        var created = $"{begin}new {pack.Collection.ArticleTypeName}({instance}{CollectionWriter.PackRecord}({number}))";
        writer.WriteLine(references.Count == 0 ? created + end : created);
        if (references.Count == 0)
            return;
        writer.OpenBrace();
        foreach (var reference in references)
            writer.WriteLine($"{Identifier.Escape(reference.PropertyName)} = {ArticleFileWriter.Targets(reference, pack.Namespace)},");
        writer.Indentation--;
        writer.WriteLine("}" + end);
    }

    private static void WriteText(SourceWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteLine($"protected override string {name} =>");
        writer.Indentation++;
        writer.WriteLiteral(PackText.Of(texts), ";");
        writer.Indentation--;
    }
}

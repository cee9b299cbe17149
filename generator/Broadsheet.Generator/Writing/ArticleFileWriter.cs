using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Packing;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints the articles of one source as properties of their collection. Each creates its article on first use from two literals, the record
/// and the body, so that an article which nothing refers to is trimmed away together with its text, and touching one copies no text.
/// </summary>
internal static class ArticleFileWriter
{
    /// <summary>What the name of a method begins with that makes an article with its references, without its body.</summary>
    public const string New = "New_";

    private const string Record = "r_";

    /// <summary>What an article is made of, up to its record.</summary>
    private static readonly string NewCompiled = $"new {RuntimeTypes.Compiled}({CompiledFormat.Number},";

    /// <summary>What gives the record of an article: all but its body.</summary>
    public static string RecordOf(string member, bool isReloadable) => Record + member + (isReloadable ? "()" : "");

    public static void AddTo(SourceProductionContext output, PlacedBatch batch)
    {
        if (!batch.IsAllPacked)
            output.AddSource(batch.HintName, GeneratedFile.Text(Write(batch)));
    }

    private static string Write(PlacedBatch batch)
    {
        var writer = GeneratedFile.Begin(batch.Files[0].Namespace);
        writer.WriteLine($"static partial class {batch.Files[0].Collection.ClassName}");
        writer.OpenBrace();
        var isFirst = true;
        foreach (var placed in batch.Files)
        {
            for (var i = 0; i < placed.Articles.Count; i++)
            {
                if (placed.IsPacked(i))
                    continue;
                if (!isFirst)
                    writer.WriteLine();
                isFirst = false;
                WriteArticle(writer, placed, placed.Articles[i], placed.Links[i]);
            }
        }

        writer.CloseBrace();
        return writer.Finish();
    }

    private static void WriteArticle(SourceWriter writer, PlacedFile placed, ArticleModel article, ResolvedArticle link)
    {
        var type = placed.Collection.ArticleTypeName;
        writer.WriteLine(Documentation.Of(article, link));
        var record = RecordWriter.Of(article, link, placed.File);
        _ = link.Shape switch
        {
            ArticleShape.Plain => WritePlain(writer, placed, article, link, record),
            ArticleShape.Referring => WriteReferring(writer, placed, article, link, record),
            _ => WriteCircular(writer, placed, article, link, record),
        };
        writer.WriteLine($"private static {type}? s_{link.MemberName};");
        foreach (var former in link.FormerNames)
            WriteFormer(writer, type, link, former);
    }

    /// <summary>
    /// The record stands by itself, so that <c>All</c> can make the article without its body: a constant, which need not be compiled,
    /// neither now nor by the runtime, unless hot reload has to be able to change it.
    /// </summary>
    private static SourceWriter WritePlain(
        SourceWriter writer, PlacedFile placed, ArticleModel article, ResolvedArticle link, string record)
    {
        var type = placed.Collection.ArticleTypeName;
        var name = RecordOf(link.MemberName, placed.IsReloadable);
        writer.WriteLine($"public static {type} {link.MemberName} => {CollectionWriter.Create}(ref s_{link.MemberName}, {name},");
        writer.Indentation++;
        writer.WriteLiteral(LinkedHtml.Of(article, link), ");");
        writer.Indentation--;
        writer.WriteLine(placed.IsReloadable ? $"private static string {name} =>" : $"private const string {name} =");
        writer.Indentation++;
        writer.WriteLiteral(record, ";");
        writer.Indentation--;
        return writer;
    }

    private static SourceWriter WriteReferring(
        SourceWriter writer, PlacedFile placed, ArticleModel article, ResolvedArticle link, string record)
    {
        var (name, type) = (link.MemberName, placed.Collection.ArticleTypeName);
        writer.WriteLine($"public static {type} {name} => {RuntimeTypes.Slot}.Complete(s_{name} ?? {New}{name}(),");
        writer.Indentation++;
        writer.WriteLiteral(LinkedHtml.Of(article, link), ");");
        writer.Indentation--;
        writer.WriteLine($"private static {type} {New}{name}() => {RuntimeTypes.Slot}.Fill(ref s_{name}, new({NewCompiled}");
        writer.Indentation++;
        writer.WriteLiteral(record, ", \"\"))");
        WriteReferences(writer, placed, [.. link.References], []);
        writer.Indentation--;
        return writer;
    }

    private static SourceWriter WriteCircular(
        SourceWriter writer, PlacedFile placed, ArticleModel article, ResolvedArticle link, string record)
    {
        var (name, type) = (link.MemberName, placed.Collection.ArticleTypeName);
        var linked = $"{RuntimeTypes.Slot}.IsLinked(s_{name}) ? s_{name}";
        writer.WriteLine($"public static {type} {name} => {linked} : {RuntimeTypes.Slot}.Link(ref s_{name}, s_{name} ?? new({NewCompiled}");
        writer.Indentation++;
        writer.WriteLiteral(record, ",");
        writer.WriteLiteral(LinkedHtml.Of(article, link), "))");
        WriteReferences(
            writer,
            placed,
            [.. link.References.Where(reference => !reference.IsDeferred)],
            [.. link.References.Where(reference => reference.IsDeferred)]);
        writer.Indentation--;
        return writer;
    }

    /// <summary>
    /// The name that an article had forwards to the one it has; the message's number is that of the analyzer's for the slug.
    /// </summary>
    public static void WriteFormer(SourceWriter writer, string type, ResolvedArticle link, FormerName former)
    {
        writer.WriteLine();
        writer.WriteLine($"/// <inheritdoc cref=\"{link.MemberName}\"/>");
        writer.WriteLine(
            $"[global::System.Obsolete(\"'{former.Slug}' is now '{link.Slug}'\", DiagnosticId = \"{Descriptors.FormerSlug.Id}\")]");
        writer.WriteLine($"public static {type} {former.MemberName} => {link.MemberName};");
    }

    private static void WriteReferences(SourceWriter writer, PlacedFile placed, List<ReferenceValue> atOnce, List<ReferenceValue> deferred)
    {
        if (atOnce.Count > 0)
        {
            writer.OpenBrace();
            foreach (var reference in atOnce)
                writer.WriteLine($"{Identifier.Escape(reference.PropertyName)} = {Targets(reference, placed.Namespace)},");
            writer.Indentation--;
            writer.WriteLine(deferred.Count == 0 ? "});" : "},");
        }

        if (deferred.Count > 0)
            WriteDeferred(writer, placed.Namespace, deferred, isBehindComma: atOnce.Count > 0);
    }

    /// <summary>What fills in the references that may lead back, and the call's end.</summary>
    public static void WriteDeferred(SourceWriter writer, string @namespace, IEnumerable<ReferenceValue> deferred, bool isBehindComma)
    {
        writer.WriteLine((isBehindComma ? "" : ", ") + "static article =>");
        writer.OpenBrace();
        foreach (var reference in deferred)
            writer.WriteLine($"article.Link_{reference.PropertyName}({Targets(reference, @namespace)});");
        writer.Indentation--;
        writer.WriteLine("});");
    }

    public static string Targets(ReferenceValue reference, string @namespace)
    {
        var targets = string.Join(", ", reference.Targets.Select(target => $"global::{@namespace}.{target.ClassName}.{target.MemberName}"));
        return reference.IsList ? $"[{targets}]" : targets;
    }
}

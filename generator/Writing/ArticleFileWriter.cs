using System.Text;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Writing;

/// <summary>
/// Prints the articles of one file as properties of their collection. Each creates its article on first use from two literals,
/// so that an article which nothing refers to is trimmed away together with its text, and touching one copies no text.
/// </summary>
internal static class ArticleFileWriter
{
    public static void AddTo(SourceProductionContext output, PlacedFile placed)
    {
        if (!placed.Articles.IsEmpty)
            output.AddSource(placed.HintName, SourceText.From(Write(placed), Encoding.UTF8));
    }

    private static string Write(PlacedFile placed)
    {
        var writer = GeneratedFile.Begin(placed.Namespace);
        writer.WriteLine($"static partial class {placed.Collection.ClassName}");
        writer.OpenBrace();
        for (var i = 0; i < placed.Articles.Count; i++)
        {
            if (i > 0)
                writer.WriteLine();
            WriteArticle(writer, placed, placed.Articles[i], placed.Links[i]);
        }

        writer.CloseBrace();
        return writer.ToString();
    }

    private static void WriteArticle(SourceWriter writer, PlacedFile placed, ArticleModel article, ArticleLink link)
    {
        var type = placed.Collection.ArticleTypeName;
        writer.WriteLine(Documentation.Of(article));
        writer.WriteLine($"public static {type} {link.MemberName} => s_{link.MemberName} ??= new(");
        writer.Indentation++;
        writer.WriteLine(Literal.Of(RecordText.Of(article, link, placed.File)) + ",");
        writer.WriteLine(Literal.Of(article.BodyHtml) + ");");
        writer.Indentation--;
        writer.WriteLine($"private static {type}? s_{link.MemberName};");
    }
}

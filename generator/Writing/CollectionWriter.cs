using System.Text;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints a collection's <c>All</c>, <c>Get</c> and <c>TryGet</c>.</summary>
internal static class CollectionWriter
{
    /// <summary>
    /// The method that an article without references is made by. It exists for the compiler's sake: binding a generic call and a creation in each of
    /// 1,000 articles takes it some 0.3 s longer.
    /// </summary>
    public const string Create = "Create_";

    // No generated method grows with the number of articles: each fills this many.
    private const int ArticlesPerMethod = 64;

    public static void AddTo(SourceProductionContext output, CollectionModel collection, string @namespace) =>
        output.AddSource(collection.Names.HintName + ".g.cs", SourceText.From(Write(collection, @namespace), Encoding.UTF8));

    public static string Write(CollectionModel collection, string @namespace)
    {
        var (name, className, type, _) = collection.Names;
        var all = $"global::Broadsheet.ArticleCollection<{type}>";
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine($"/// <summary>The articles of <c>{Documentation.Escape(name)}</c>: {collection.Members.Count}.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine("[global::Broadsheet.ArticleSlugs(");
        writer.Indentation++;
        writer.WriteLine(Literal.Of(collection.Slugs) + ")]");
        writer.Indentation--;
        writer.WriteLine($"{(collection.Names.IsInternal ? "internal" : "public")} static partial class {className}");
        writer.OpenBrace();
        writer.WriteLine($$"""
            /// <summary>All articles of <c>{{Documentation.Escape(name)}}</c>, newest first.</summary>
            public static {{all}} All => s_All ?? Load_();

            /// <summary>The article with the given slug.</summary>
            /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No article has the slug; the message names the nearest.</exception>
            public static {{type}} Get(string slug) => All.Get(slug);

            /// <summary>The article with the given slug, if there is one. Allocates nothing.</summary>
            public static bool TryGet(string? slug, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? article) => All.TryGet(slug, out article);

            /// <inheritdoc cref="TryGet(string, out {{type}})"/>
            public static bool TryGet(global::System.ReadOnlySpan<char> slug, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? article) => All.TryGet(slug, out article);

            /// <summary>The article at the given path of an address, if there is one.</summary>
            /// <inheritdoc cref="global::Broadsheet.ArticleCollection{T}.TryGetByPath(string, out T)"/>
            public static bool TryGetByPath(string? path, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? article) => All.TryGetByPath(path, out article);

            /// <inheritdoc cref="TryGetByPath(string, out {{type}})"/>
            public static bool TryGetByPath(global::System.ReadOnlySpan<char> path, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? article) => All.TryGetByPath(path, out article);

            private static {{all}}? s_All;

            private static {{type}} {{Create}}(ref {{type}}? slot, string record, string html) => global::Broadsheet.ArticleSlot.Fill(ref slot, new(record, html));

            """);
        WriteLoad(writer, collection, all);
        writer.CloseBrace();
        return writer.ToString();
    }

    private static void WriteLoad(SourceWriter writer, CollectionModel collection, string all)
    {
        var type = collection.Names.ArticleTypeName;
        var methodCount = (collection.Members.Count + ArticlesPerMethod - 1) / ArticlesPerMethod;
        writer.WriteLine($"private static {all} Load_()");
        writer.OpenBrace();
        writer.WriteLine($"var articles = new {type}[{collection.Members.Count}];");
        for (var method = 0; method < methodCount; method++)
            writer.WriteLine($"Load_{method}(articles);");
        WriteReturn(writer, collection);
        writer.CloseBrace();
        for (var method = 0; method < methodCount; method++)
            WriteLoadSome(writer, collection, method);
    }

    private static void WriteReturn(SourceWriter writer, CollectionModel collection)
    {
        var isPlain = collection.OtherSlugs.Length == 0;
        writer.WriteLine($"return s_All = new(articles, {Literal.Escaped(collection.SlugIndex)}{(isPlain ? ");" : ",")}");
        if (isPlain)
            return;
        writer.Indentation++;
        writer.WriteLine(Literal.Of(collection.OtherSlugs) + ");");
        writer.Indentation--;
    }

    private static void WriteLoadSome(SourceWriter writer, CollectionModel collection, int method)
    {
        writer.WriteLine();
        writer.WriteLine($"private static void Load_{method}({collection.Names.ArticleTypeName}[] articles)");
        writer.OpenBrace();
        var end = Math.Min(collection.Members.Count, (method + 1) * ArticlesPerMethod);
        for (var i = method * ArticlesPerMethod; i < end; i++)
            writer.WriteLine($"articles[{i}] = {collection.Members[i]};");
        writer.CloseBrace();
    }
}

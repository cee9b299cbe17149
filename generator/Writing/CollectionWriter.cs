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

    private const string List = "List_";

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

            private static {{type}} {{Create}}(ref {{type}}? slot, string record, string html) =>
                global::Broadsheet.ArticleSlot.Complete(slot ?? global::Broadsheet.ArticleSlot.Fill(ref slot, new(record, html)), html);

            private static {{type}} {{List}}(ref {{type}}? slot, string record, {{CollectionIndexWriter.ClassName}} index, int place) =>
                slot ?? global::Broadsheet.ArticleSlot.Fill(ref slot, global::Broadsheet.ArticleSlot.List<{{type}}>(new(record, ""), index, place));

            """);
        WriteLoad(writer, collection, all);
        writer.CloseBrace();
        return writer.ToString();
    }

    private static void WriteLoad(SourceWriter writer, CollectionModel collection, string all)
    {
        var methodCount = (collection.Members.Count + ArticlesPerMethod - 1) / ArticlesPerMethod;
        writer.WriteLine($"private static {all} Load_()");
        writer.OpenBrace();
        writer.WriteLine($"var articles = new {collection.Names.ArticleTypeName}[{collection.Members.Count}];");
        writer.WriteLine($"var index = new {CollectionIndexWriter.ClassName}();");
        for (var method = 0; method < methodCount; method++)
            writer.WriteLine($"Load_{method}(articles, index);");
        writer.WriteLine("return s_All = new(articles, index);");
        writer.CloseBrace();
        for (var method = 0; method < methodCount; method++)
            WriteLoadSome(writer, collection, method);
        writer.WriteLine();
        WriteComplete(writer, collection, methodCount);
    }

    private static void WriteLoadSome(SourceWriter writer, CollectionModel collection, int method)
    {
        writer.WriteLine();
        writer.WriteLine($"private static void Load_{method}({collection.Names.ArticleTypeName}[] articles, {CollectionIndexWriter.ClassName} index)");
        writer.OpenBrace();
        foreach (var (member, place) in MembersOf(collection, method))
            writer.WriteLine($"articles[{place}] = {Listed(member, place)};");
        writer.CloseBrace();
    }

    /// <summary>An article as <c>All</c> makes it: without its body, unless it is in a circle of references.</summary>
    private static string Listed(CollectionMember member, int place) => member.Shape switch
    {
        ArticleShape.Plain => $"{List}(ref s_{member.Name}, {ArticleFileWriter.Record}{member.Name}, index, {place})",
        ArticleShape.Referring => $"global::Broadsheet.ArticleSlot.List(s_{member.Name} ?? {ArticleFileWriter.New}{member.Name}(), index, {place})",
        _ => member.Name,
    };

    /// <summary>The way from an article in the list to its body, which is trimmed away where no body is read.</summary>
    private static void WriteComplete(SourceWriter writer, CollectionModel collection, int methodCount)
    {
        writer.WriteLine($"private sealed partial class {CollectionIndexWriter.ClassName}");
        writer.OpenBrace();
        writer.WriteLine("public override void CompleteArticle(int place)");
        writer.OpenBrace();
        writer.WriteLine($"switch (place / {ArticlesPerMethod})");
        writer.OpenBrace();
        for (var method = 0; method < methodCount; method++)
            writer.WriteLine($"case {method}: Complete_{method}(place); break;");
        writer.CloseBrace();
        writer.CloseBrace();
        for (var method = 0; method < methodCount; method++)
            WriteCompleteSome(writer, collection, method);
        writer.CloseBrace();
    }

    private static void WriteCompleteSome(SourceWriter writer, CollectionModel collection, int method)
    {
        writer.WriteLine();
        writer.WriteLine($"private static {collection.Names.ArticleTypeName}? Complete_{method}(int place) => place switch");
        writer.OpenBrace();
        foreach (var (member, place) in MembersOf(collection, method))
            writer.WriteLine($"{place} => {member.Name},");
        writer.WriteLine("_ => null,");
        writer.Indentation--;
        writer.WriteLine("};");
    }

    private static IEnumerable<(CollectionMember Member, int Place)> MembersOf(CollectionModel collection, int method) =>
        collection.Members.Select(static (member, place) => (member, place)).Skip(method * ArticlesPerMethod).Take(ArticlesPerMethod);
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Writing;

/// <summary>Prints a collection's <c>All</c>, <c>Get</c> and <c>TryGet</c>.</summary>
internal static class CollectionWriter
{
    /// <summary>
    /// The method that an article without references is made by. It exists for the compiler's sake: binding a generic call and a creation
    /// in each of 1,000 articles takes it some 0.3 s longer.
    /// </summary>
    public const string Create = "Create_";

    /// <summary>What the packs of a collection derive from.</summary>
    public const string Pack = "Pack_";

    /// <summary>What gives the constructor of an article in a pack what was compiled of it.</summary>
    public const string PackRecord = "Given_";

    private const string List = "List_";

    /// <summary>Adds the collection's class, and the type of its articles.</summary>
    public static void AddTo(SourceProductionContext output, PlacedCollection placed)
    {
        var (collection, @namespace, texts) = placed;
        output.AddSource(collection.Names.HintName + ".g.cs", GeneratedFile.Text(Write(collection, @namespace, texts)));
        if (collection.Declared is { } declared)
            DeclaredTypeWriter.AddTo(output, collection.Names, declared);
        else
            ArticleTypeWriter.AddTo(output, collection, @namespace);
    }

    public static string Write(CollectionModel collection, string @namespace, CollectionTexts texts)
    {
        var (name, className, type, _) = collection.Names;
        var all = $"global::Broadsheet.ArticleCollection<{type}>";
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine($"/// <summary>The articles of <c>{Documentation.Escape(name)}</c>: {collection.Members.Count}.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine($"[{RuntimeTypes.Slugs}(");
        writer.Indentation++;
        writer.WriteLiteral(collection.Slugs, ")]");
        writer.Indentation--;
        var isWhole = texts.Parts == 1;
        writer.WriteLine(isWhole
            ? $"{Accessibility(collection)} static partial class {className}"
            : $"{Accessibility(collection)} abstract partial class {className} : {PackNames.Holder(className, texts.Parts - 1, texts.Parts)}");
        writer.OpenBrace();
        writer.WriteLine($$"""
            /// <summary>All articles of <c>{{Documentation.Escape(name)}}</c>, newest first, those too whose date lies ahead: <c>All.Published(clock)</c> leaves them out.</summary>
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
                {{RuntimeTypes.Slot}}.Complete(slot ?? {{RuntimeTypes.Slot}}.Fill(ref slot, new(new {{RuntimeTypes.Compiled}}({{CompiledFormat.Number}}, record, html))), html);

            private static {{type}} {{List}}(ref {{type}}? slot, string record, {{CollectionIndexWriter.ClassName}} index, int position) =>
                slot ?? {{RuntimeTypes.Slot}}.Fill(ref slot, {{RuntimeTypes.Slot}}.List<{{type}}>(new(new {{RuntimeTypes.Compiled}}({{CompiledFormat.Number}}, record, "")), index, position));

            """);
        var listed = new LoadedMembers(collection, texts);
        WriteLoad(writer, collection, listed, texts, all);
        if (isWhole && !texts.Packs.IsEmpty)
            WritePack(writer, collection, "private");
        writer.CloseBrace();
        if (!isWhole)
            WriteParts(writer, collection, texts.Parts);
        return writer.Finish();
    }

    private static string Accessibility(CollectionModel collection) => collection.Names.IsInternal ? "internal" : "public";

    private static void WriteLoad(SourceWriter writer, CollectionModel collection, LoadedMembers listed, CollectionTexts texts, string all)
    {
        writer.WriteLine($"private static {all} Load_()");
        writer.OpenBrace();
        writer.WriteLine($"var articles = new {collection.Names.ArticleTypeName}[{collection.Members.Count}];");
        writer.WriteLine($"var index = new {CollectionIndexWriter.ClassName}();");
        foreach (var (method, _) in listed.Literal)
            writer.WriteLine($"Load_{method}(articles, index);");
        for (var method = 0; method < listed.Packed.Count; method++)
            writer.WriteLine($"Load{Pack}{method}(articles);");
        writer.WriteLine($"return {RuntimeTypes.Slot}.Keep(ref s_All, articles, index);");
        writer.CloseBrace();
        foreach (var (method, members) in listed.Literal)
            WriteLoadSome(writer, collection, method, members, texts.IsReloadable);
        for (var method = 0; method < listed.Packed.Count; method++)
            WriteLoadPacks(writer, collection, method, listed.Packed[method]);
        writer.WriteLine();
        WriteComplete(writer, collection, listed);
    }

    private static void WriteLoadPacks(SourceWriter writer, CollectionModel collection, int method, IEnumerable<ListedPack> packs)
    {
        writer.WriteLine();
        writer.WriteLine($"private static void Load{Pack}{method}({collection.Names.ArticleTypeName}[] articles)");
        writer.OpenBrace();
        foreach (var pack in packs)
            writer.WriteLine($"{pack.ClassName}.All.CopyTo(articles, \"{pack.Positions}\");");
        writer.CloseBrace();
    }

    /// <summary>
    /// The constructor of an inferred type reads nothing, so that a record stays in its pack until it is asked for; a declared one is
    /// filled from it.
    /// </summary>
    private static void WritePack(SourceWriter writer, CollectionModel collection, string accessibility)
    {
        var type = collection.Names.ArticleTypeName;
        writer.WriteLine();
        writer.WriteLine($$"""
            {{accessibility}} abstract class {{Pack}} : {{RuntimeTypes.Pack}}<{{type}}>
            {
                private protected {{Pack}}(int count)
                    : base(count)
                {
                }

                internal {{RuntimeTypes.Compiled}} {{PackRecord}}(int number) => new({{CompiledFormat.Number}}, {{(collection.Declared is null ? "\"\"" : "Record(number)")}}, "");

                protected override {{type}} Make(int number) => new({{PackRecord}}(number));
            }
            """);
    }

    /// <summary>The classes that make up the collection, each with some of its articles, in a chain at whose end it stands.</summary>
    private static void WriteParts(SourceWriter writer, CollectionModel collection, int parts)
    {
        var className = collection.Names.ClassName;
        for (var part = 0; part < parts; part++)
        {
            writer.WriteLine();
            writer.WriteLine(
                $"/// <summary>Some of the articles of <see cref=\"{className}\"/>, which has them all: a single class could not.</summary>");
            writer.WriteLine("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
            writer.WriteLine(
                $"{Accessibility(collection)} abstract partial class {PackNames.Holder(className, part, parts)}{(part == 0 ? "" : " : " + PackNames.Holder(className, part - 1, parts))}");
            writer.OpenBrace();
            if (part == 0)
                WritePack(writer, collection, "private protected");
            writer.CloseBrace();
        }
    }

    private static void WriteLoadSome(
        SourceWriter writer,
        CollectionModel collection,
        int method,
        IEnumerable<(CollectionMember Member, int Position)> members,
        bool isReloadable)
    {
        writer.WriteLine();
        writer.WriteLine(
            $"private static void Load_{method}({collection.Names.ArticleTypeName}[] articles, {CollectionIndexWriter.ClassName} index)");
        writer.OpenBrace();
        foreach (var (member, position) in members)
            WriteListed(writer, member, position, isReloadable);
        writer.CloseBrace();
    }

    /// <summary>An article as <c>All</c> makes it: without its body, unless it is in a circle of references.</summary>
    private static void WriteListed(SourceWriter writer, CollectionMember member, int position, bool isReloadable)
    {
        if (member.Shape == ArticleShape.Plain)
            writer.WriteLine(
                $"articles[{position}] = {List}(ref s_{member.Name}, {ArticleFileWriter.RecordOf(member.Name, isReloadable)}, index, {position});");
        else if (member.Shape == ArticleShape.Referring)
            writer.WriteLine(
                $"articles[{position}] = {RuntimeTypes.Slot}.List(s_{member.Name} ?? {ArticleFileWriter.New}{member.Name}(), index, {position});");
        else
            writer.WriteLine($"articles[{position}] = {member.Name};");
    }

    /// <summary>The way from an article in the list to its body, which is trimmed away where no body is read.</summary>
    private static void WriteComplete(SourceWriter writer, CollectionModel collection, LoadedMembers listed)
    {
        writer.WriteLine($"private sealed partial class {CollectionIndexWriter.ClassName}");
        writer.OpenBrace();
        writer.WriteLine("public override void CompleteArticle(int position)");
        writer.OpenBrace();
        if (listed.Literal.Count > 0)
        {
            writer.WriteLine($"switch (position / {LoadedMembers.ArticlesPerMethod})");
            writer.OpenBrace();
            foreach (var (method, _) in listed.Literal)
                writer.WriteLine($"case {method}: Complete_{method}(position); break;");
            writer.CloseBrace();
        }

        writer.CloseBrace();
        writer.CloseBrace();
        foreach (var (method, members) in listed.Literal)
            WriteCompleteSome(writer, collection, method, members);
    }

    /// <summary>
    /// A method of the collection itself: in the nested class, an article called <c>Terms</c> would be the member that the class has.
    /// </summary>
    private static void WriteCompleteSome(
        SourceWriter writer, CollectionModel collection, int method, IEnumerable<(CollectionMember Member, int Position)> members)
    {
        writer.WriteLine();
        writer.WriteLine($"private static {collection.Names.ArticleTypeName}? Complete_{method}(int position) => position switch");
        writer.OpenBrace();
        foreach (var (member, position) in members)
            writer.WriteLine($"{position} => {member.Name},");
        writer.WriteLine("_ => null,");
        writer.Indentation--;
        writer.WriteLine("};");
    }
}

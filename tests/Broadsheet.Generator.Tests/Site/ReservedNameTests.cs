using System.Reflection;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Tests.Testing;

namespace Broadsheet.Generator.Tests.Site;

/// <summary>
/// Whatever a text is called, what is generated of it compiles. The names that are tried are those that generated types have, found by
/// reflection.
/// </summary>
public sealed class ReservedNameTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>A body that is a pack of its own.</summary>
    private static readonly string LongBody = string.Concat(
        Enumerable.Repeat("The ferry to Harrow Isle leaves at six, and at seven on Sundays.\n\n", 300));

    private static readonly Lazy<IReadOnlyList<string>> Names = new(() =>
    [
        .. MemberNames().Where(Identifier.CanName).Select(static name => Slug.From(Identifier.KebabCase(name))).DistinctBy(
            Identifier.Folded)
            .Order(StringComparer.Ordinal),
    ]);

    [Fact]
    public void The_names_come_from_every_kind_of_generated_type()
    {
        string[] expected =
        [
            "all", "try-get-by-path", "terms", "related", "slugs", "other-slugs", "complete-article", "records", "bodies", "make",
            "copy-to", "headline", "find-linked-from",
            "record", "equality-contract", "print-members", "value", "has-flag", "get-hash-code", "memberwise-clone",
        ];

        Assert.Empty(expected.Except(Names.Value));
    }

    [Fact]
    public void An_article_may_be_called_like_any_member_of_generated_types()
    {
        var host = new GeneratorHost();
        foreach (var name in Names.Value)
            host.Article($"content/notes/{name}.md", "Text.\n").Article(
                $"content/posts/{name}.md", $"---\nposts: {name}\n---\n\n[Itself](posts:{name})\n");
        var loaded = Compiled(host);

        foreach (var collection in new[] { "Notes", "Posts" })
            Assert.Equal(
                Names.Value.Order(StringComparer.Ordinal),
                All(loaded, collection).Select(article => article.Slug).Order(StringComparer.Ordinal));
        Assert.All(All(loaded, "Notes"), article => Assert.Equal("Text.", article.Body.Text));
    }

    [Fact]
    public void An_article_in_a_pack_may_be_called_like_any_member_of_generated_types()
    {
        var host = new GeneratorHost();
        foreach (var name in Names.Value)
            host.Article($"content/isles/{name}.md", $"---\nisles: {name}\n---\n\n{LongBody}").Article(
                $"content/tides/{name}.md", $"---\nisles: {name}\n---\n\n{LongBody}");
        var outcome = host.Run();

        var loaded = outcome.LoadWithoutWarnings();

        Assert.Contains(outcome.Sources.Keys, static name => name.EndsWith(".Pack.g.cs", StringComparison.Ordinal));
        Assert.All(All(loaded, "Isles").Concat(All(loaded, "Tides")), static article => Assert.NotEmpty(article.Body.Text));
    }

    [Fact]
    public void An_article_may_have_been_called_like_any_member_of_generated_types()
    {
        var host = new GeneratorHost().Article(
            "content/notes/quay.md", $"---\nformerly: [{string.Join(", ", Names.Value)}]\n---\n\nText.\n");

        var loaded = Compiled(host);

        Assert.Equal(Names.Value.Count + 2, loaded.Type("Notes").GetProperties(BindingFlags.Public | BindingFlags.Static).Length);
    }

    [Fact]
    public void A_collection_may_be_called_like_any_member_of_generated_types()
    {
        var host = new GeneratorHost();
        foreach (var name in Names.Value)
            host.Article($"content/{name}/{name}.md", $"---\n{name}: one\n---\n\n[The other]({name}:pier)\n").Article(
                $"content/{name}/pier.md", $"---\n{name}: two\n---\n\nText.\n");

        Compiled(host);
    }

    [Fact]
    public void A_key_may_be_called_like_any_member_of_generated_types()
    {
        var keys = Names.Value.Where(static name => !KeysOfTheField.Contains(name)).ToList();
        var scalars = string.Concat(keys.Select(static name => $"{name}: 7\n"));
        var nested = "inner:\n" + string.Concat(keys.Select(static name => $"  {name}: [harbor]\n"));
        var mappings = string.Concat(keys.Select(static name => $"{name}: {{ {name}: 7 }}\n"));
        var host = new GeneratorHost()
            .Article("content/notes/a.md", $"---\n{scalars}{nested}---\n\nText.\n")
            .Article("content/posts/a.md", $"---\n{mappings}---\n\nText.\n");

        var type = Compiled(host).Type("NotesArticle");

        Assert.Equal(keys.Count + 1, type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length);
    }

    [Fact]
    public void A_word_of_an_enum_may_be_called_like_any_member_of_generated_types()
    {
        var host = new GeneratorHost();
        var enums = Names.Value.Chunk(50).Select((words, i) => (Key: $"status{(char)('a' + i)}", Words: words)).ToList();
        host.Property("BroadsheetEnums", string.Join(",", enums.Select(static words => words.Key)));
        foreach (var (key, words) in enums)
            host.Article(
                $"content/notes/{key}.md", $"---\n{key}: [{string.Join(", ", words)}]\nnotes-{key}: 7\nnotes-article: 8\n---\n\nText.\n");

        var loaded = Compiled(host);

        Assert.All(
            enums,
            words => Assert.Equal(
                words.Words.Length, Enum.GetNames(loaded.Type("NotesStatus" + words.Key[^1..].ToLowerInvariant())).Length));
    }

    private static LoadedHost Compiled(GeneratorHost host) => host.Run().LoadWithoutWarnings();

    private static IEnumerable<Article> All(LoadedHost loaded, string className) => (IEnumerable<Article>)loaded.Read(className, "All")!;

    private static readonly HashSet<string> KeysOfTheField = [.. MetadataKey.OfArticles.Select(static own => own.Key)];

    /// <summary>
    /// The members of all types that are generated for a project with one of each, and of the types that these derive from.
    /// </summary>
    private static IEnumerable<string> MemberNames()
    {
        var outcome = new GeneratorHost()
            .Property("BroadsheetEnums", "status")
            .Article("content/authors/mina.md", "---\ntitle: Mina Seo\n---\n\nText.\n")
            .Article(
                "content/notes/a.md",
                "---\nauthor: mina\nstatus: open\nlevel: 3\nsteps:\n- name: dig\n  at: https://quay.example/\nnotes: [b]\nformerly: z\n---\n\n[The other](notes:b)\n")
            .Article("content/notes/b.md", "---\nauthor: mina\nstatus: shut\nlevel: 4\n---\n\n" + LongBody)
            .Run();
        Assert.Empty(outcome.CompilerDiagnostics);
        var generated = outcome.Load().Type("Notes").Assembly.GetTypes().Where(static type => type.Namespace == "Acme.Site.Content");
        return generated.SelectMany(WithBases).Distinct().SelectMany(static type => type.GetMembers(Everything))
            .Select(static member => Bare(member.Name)).Concat(["Notes", "NotesArticle"]);
    }

    private static IEnumerable<Type> WithBases(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>The name that C# sees of an accessor, a field behind a property, or an implementation of an interface.</summary>
    private static string Bare(string name)
    {
        var member = name.StartsWith('<') ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name[(name.LastIndexOf('.') + 1)..];
        var accessor = new[] { "get_", "set_", "add_", "remove_", "op_" }.FirstOrDefault(
            prefix => member.StartsWith(prefix, StringComparison.Ordinal));
        return member[(accessor?.Length ?? 0)..];
    }
}

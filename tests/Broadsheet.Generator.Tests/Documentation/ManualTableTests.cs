extern alias runtime;

using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Broadsheet.Generator.Model;
using Broadsheet.Testing;

namespace Broadsheet.Generator.Tests.Documentation;

/// <summary>The manual's tables of properties, keys and members, compared with the code, both ways.</summary>
public sealed partial class ManualTableTests
{
    /// <summary>Properties that the package's targets pass to the generator, and no project sets.</summary>
    private static readonly string[] Internal =
    [
        "BroadsheetProjectDirectory", "BroadsheetRootNamespace", "BroadsheetWritesJsonSchemas", "EnableRequestDelegateGenerator",
        "BroadsheetRoutedCollections", "BroadsheetCollectionReading", "BroadsheetMissingArticles",
    ];

    /// <summary>Properties that the targets read themselves, or that are the SDK's and get a default from them.</summary>
    private static readonly string[] OfTheTargets = ["BroadsheetJsonSchemas", "IlcDehydrate", "CscEnvironment"];

    private static readonly Type[] Queried = [typeof(runtime::Broadsheet.ArticleCollection<>), typeof(runtime::Broadsheet.ArticleList<>)];

    [Fact]
    public void The_table_of_properties_has_those_that_a_project_may_set()
    {
        var visible = XDocument.Load(Path.Combine(Repository.Root, "generator", "build", "Broadsheet.props")).Descendants()
            .Where(static element => element.Name.LocalName == "CompilerVisibleProperty")
                .Select(static element => element.Attribute("Include")!.Value);

        var table = Rows("msbuild-properties.md").TakeWhile(static row => row[0] != "`EnableDefaultArticleItems` and")
            .Select(static row => Code().Match(row[0]))
            .Where(static name => name.Success).Select(static name => name.Groups[1].Value)
            .Where(static name => name.StartsWith("Broadsheet", StringComparison.Ordinal) || !name.Contains(' ', StringComparison.Ordinal))
            .Where(static name => Regex.IsMatch(name, "^(Broadsheet|Enable|Ilc|Csc)"));

        Assert.Equal(visible.Except(Internal).Concat(OfTheTargets).Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_of_a_key_is_in_the_manual()
    {
        var known = Fields().SelectMany(static field => field.Synonyms.Concat(field.Dialects).Prepend(field.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var written = Code().Matches(Text("front-matter.md") + Text("newspaper-pages.md")).Select(static name => name.Groups[1].Value);

        Assert.Empty(known.Except(written, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_table_of_keys_has_no_other_names()
    {
        var known = Fields().SelectMany(static field => field.Synonyms.Prepend(field.Name)).ToHashSet(StringComparer.Ordinal);
        var table = Text("front-matter.md");
        table = table[table.IndexOf("## Keys with a meaning", StringComparison.Ordinal)..table.IndexOf("### Dates",
            StringComparison.Ordinal)];

        var names = RowsOf(table).SelectMany(static row => Code().Matches(row[0]).Select(static name => name.Groups[1].Value)).ToList();

        Assert.NotEmpty(names);
        Assert.Empty(names.Except(known));
    }

    [Fact]
    public void The_table_of_types_has_the_properties_of_each_and_no_other()
    {
        foreach (var row in Rows("public-model.md").Where(static row => TypeOf(row[0]) is not null))
        {
            var type = TypeOf(row[0])!;
            var listed = Code().Matches(row[1]).Select(static name => Regex.Match(name.Groups[1].Value, "^\\w+").Value).ToList();
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(static member => member is not ConstructorInfo).Select(static member => member.Name).ToHashSet();

            Assert.Empty(listed.Except(members).Select(name => $"{type.Name}.{name} is no member"));
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(static property => property.Name);
            Assert.Empty((type.IsEnum ? Enum.GetNames(type) : properties).Except(listed)
                .Select(name => $"{type.Name}.{name} is not in the table"));
        }
    }

    [Fact]
    public void The_table_of_queries_has_every_query_and_no_other()
    {
        var listed = Rows("queries.md")
            .SelectMany(static row => Code().Matches(row[0]).Select(static name => Regex.Match(name.Groups[1].Value, "^\\w+").Value))
            .Where(static name => name.Length > 0 && name != "null").ToHashSet();
        var queries = Queried
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static method => !method.IsSpecialName && method.ReturnType != typeof(string))
            .Select(static method => method.Name)
            .Except(["Get", "TryGet", "TryGetByPath", "GetEnumerator", "AsList", "Contains", "Equals", "GetHashCode"])
            .ToHashSet();

        Assert.Empty(listed.Except(queries));
        Assert.Empty(queries.Except(listed));
    }

    private static Type? TypeOf(string cell) =>
        Code().Match(cell) is { Success: true } name && RowsNamed(name.Groups[1].Value) is { } type
            && type != typeof(runtime::Broadsheet.ArticleCollection) ? type : null;

    private static Type? RowsNamed(string name) => typeof(runtime::Broadsheet.Article).Assembly.GetType("Broadsheet." + name);

    private static MetadataField[] Fields() =>
        (MetadataField[])typeof(MetadataKey).GetField("Fields", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    private static string Text(string page) =>
        File.ReadAllText(Path.Combine(Repository.Root, "sample-app", "content", "guides", "reference", page));

    private static IEnumerable<string[]> Rows(string page) => RowsOf(Text(page));

    private static IEnumerable<string[]> RowsOf(string text) => text.Split('\n')
        .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(static line => line.Trim('|').Split(" | ").Select(static cell => cell.Trim()).ToArray());

    [GeneratedRegex("`([^`\\n]+)`")]
    private static partial Regex Code();
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Writing;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// The declarations of a collection as they are generated, without its articles' texts: what the compiler needs to bind a look-up. Printed
/// once for each state of the collection, and only where there is a look-up, and bound at each edit of C#, so that of thousands of names
/// only those are declared that the C# at hand mentions.
/// </summary>
internal sealed record CollectionDeclaration(CollectionModel Collection, string Namespace)
{
    // Derived from the collection, so no part of what makes two declarations equal.
    private readonly Lazy<IReadOnlyList<string>> _sources = new(() => Write(Collection, Namespace));
    private readonly Lazy<ArticleCatalog> _catalog = new(() => ArticleCatalog.Read(Collection.Slugs));

    public CollectionNames Names => Collection.Names;

    /// <summary>
    /// The collection's class without its articles, and its articles' type. In place of all slugs the class has the name of the collection,
    /// so that these are not parsed at each edit.
    /// </summary>
    public IReadOnlyList<string> Sources => _sources.Value;

    public ArticleCatalog Catalog => _catalog.Value;

    public bool Equals(CollectionDeclaration? other) =>
        other is not null && Namespace == other.Namespace && Collection.Equals(other.Collection);

    public override int GetHashCode() => Collection.Names.GetHashCode();

    /// <summary>A source of those properties whose names are among <paramref name="mentioned"/>.</summary>
    public string WriteMembers(HashSet<string> mentioned)
    {
        var writer = GeneratedFile.Begin(Namespace);
        writer.WriteLine($"static partial class {Collection.Names.ClassName}");
        writer.OpenBrace();
        foreach (var member in Catalog.Members)
        {
            if (mentioned.Contains(member))
                writer.WriteLine($"public static {Collection.Names.ArticleTypeName} {member} => null!;");
        }

        writer.CloseBrace();
        return writer.Finish();
    }

    private static IReadOnlyList<string> Write(CollectionModel collection, string @namespace)
    {
        var outline = collection with { Members = [], Slugs = collection.Names.Name };
        var type = CollectionWriter.Write(outline, @namespace, CollectionTexts.InPlace);
        // A type that the user declared stands in the user's own sources.
        return collection.Declared is null ? [type, ArticleTypeWriter.Write(collection, @namespace)] : [type];
    }
}

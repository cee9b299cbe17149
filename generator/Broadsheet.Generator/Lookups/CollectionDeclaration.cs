using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Broadsheet.Generator.Writing;

namespace Broadsheet.Generator.Lookups;

/// <summary>
/// The declarations of a collection as they are generated, without its articles' texts: what the compiler needs to bind a look-up. Printed when the collection
/// changes, and bound at each edit of C#, so that of thousands of names only those are declared that the C# at hand mentions.
/// </summary>
/// <param name="Sources">The collection's class without its articles, and its articles' type.</param>
/// <param name="Members">The names of its articles' properties, former ones included.</param>
internal sealed record CollectionDeclaration(string Namespace, CollectionNames Names, EquatableArray<string> Sources, EquatableArray<string> Members)
{
    public static CollectionDeclaration Of(CollectionModel collection, string @namespace)
    {
        var type = CollectionWriter.Write(collection with { Members = [] }, @namespace, CollectionTexts.InPlace);
        return new CollectionDeclaration(
            @namespace,
            collection.Names,
            // A type that the user declared stands in the user's own sources.
            collection.Declared is null ? [type, ArticleTypeWriter.Write(collection, @namespace)] : [type],
            CatalogText.Parse(collection.Slugs).Select(static entry => entry.MemberName).ToEquatableArray());
    }

    /// <summary>A source of those properties whose names are among <paramref name="mentioned"/>.</summary>
    public string WriteMembers(HashSet<string> mentioned)
    {
        var writer = GeneratedFile.Begin(Namespace);
        writer.WriteLine($"static partial class {Names.ClassName}");
        writer.OpenBrace();
        foreach (var member in Members)
        {
            if (mentioned.Contains(member))
                writer.WriteLine($"public static {Names.ArticleTypeName} {member} => null!;");
        }

        writer.CloseBrace();
        return writer.Finish();
    }
}

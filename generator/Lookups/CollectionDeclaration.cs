using Broadsheet.Generator.Model;
using Broadsheet.Generator.Writing;

namespace Broadsheet.Generator.Lookups;

/// <summary>The declarations of a collection as they are generated, without its articles' texts: what the compiler needs to bind a look-up.</summary>
internal static class CollectionDeclaration
{
    public static IEnumerable<string> Of(CollectionModel collection, string @namespace)
    {
        yield return CollectionWriter.Write(collection, @namespace);
        // A type that the user declared stands in the user's own sources.
        if (collection.Declared is null)
            yield return ArticleTypeWriter.Write(collection, @namespace);
        yield return Names(collection, @namespace);
    }

    private static string Names(CollectionModel collection, string @namespace)
    {
        var writer = GeneratedFile.Begin(@namespace);
        writer.WriteLine($"static partial class {collection.Names.ClassName}");
        writer.OpenBrace();
        foreach (var entry in CatalogText.Parse(collection.Slugs))
            writer.WriteLine($"public static {collection.Names.ArticleTypeName} {entry.MemberName} => null!;");
        writer.CloseBrace();
        return writer.ToString();
    }
}

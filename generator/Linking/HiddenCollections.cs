using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Linking;

/// <summary>
/// Collections whose class has the name of a namespace around it or beside one of these: code of the project means the namespace by it, whatever it uses
/// (C# specification, 7.8). A class <c>Blog_</c> would compile, and be found by nobody who looks for <c>Blog</c>.
/// </summary>
internal static class HiddenCollections
{
    /// <param name="namespace">That of the generated classes.</param>
    public static EquatableArray<DiagnosticInfo> Check(EquatableArray<CollectionPlace> collections, string @namespace, Compilation compilation)
    {
        var parts = NamespaceName.Unescape(@namespace).Split('.');
        return collections
            .Select(collection => (Collection: collection, Namespace: HiddenBy(collection.ClassName, parts, compilation.GlobalNamespace)))
            .Where(static found => found.Namespace is not null)
            .Select(found => DiagnosticInfo.At(
                Descriptors.HiddenCollection, found.Collection.FirstFile, default,
                found.Collection.ClassName, found.Namespace!, found.Collection.Name, $"global::{@namespace}.{found.Collection.ClassName}"))
            .ToEquatableArray();
    }

    /// <summary>
    /// The namespace of that name, the innermost of several; null where there is none. Generated code is not part of the compilation yet, so its own are told by name.
    /// </summary>
    private static string? HiddenBy(string className, string[] parts, INamespaceSymbol global)
    {
        string? hiding = null;
        var outer = (INamespaceSymbol?)global;
        for (var depth = 0; depth <= parts.Length; depth++)
        {
            var isOwn = depth < parts.Length && parts[depth] == className;
            if (isOwn || outer?.GetMembers(className).OfType<INamespaceSymbol>().Any() == true)
                hiding = string.Join(".", [.. parts.Take(depth), className]);
            if (depth < parts.Length)
                outer = outer?.GetMembers(parts[depth]).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return hiding;
    }
}

/// <summary>A collection, its class, and the first of its files.</summary>
internal sealed record CollectionPlace(string Name, string ClassName, string FirstFile)
{
    public static EquatableArray<CollectionPlace> All(SiteModel site) =>
        site.Files
            .GroupBy(static file => file.Collection)
            .Select(static files => new CollectionPlace(files.Key.Name, files.Key.ClassName, files.First().FullPath))
            .ToEquatableArray();
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Site;

/// <summary>Which declared class serves which collection, and which articles its properties name.</summary>
internal sealed class DeclaredTypes
{
    private readonly Dictionary<string, DeclaredType> _byCollection = new(StringComparer.Ordinal);
    private readonly ICollection<DeclarationProblem> _problems;

    public DeclaredTypes(
        IEnumerable<DeclaredType> declared, IReadOnlyCollection<string> collections, ICollection<DeclarationProblem> problems)
    {
        _problems = problems;
        foreach (var type in declared.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var problem in type.Problems)
                problems.Add(problem);
            if (!collections.Contains(type.Collection, StringComparer.Ordinal))
                Report(Descriptors.NoSuchCollection, type, Anchor.Collection, type.Collection, NearestOf(type.Collection, collections));
            else if (_byCollection.TryGetValue(type.Collection, out var first))
                Report(Descriptors.SecondDeclaration, type, Anchor.Collection, first.Name, type.Collection);
            else if (type.CanServe)
                _byCollection.Add(type.Collection, type);
        }
    }

    public DeclaredType? Of(string collection) => _byCollection.TryGetValue(collection, out var type) ? type : null;

    /// <summary>The names of those in <paramref name="namespace"/>, which no generated class there may have.</summary>
    public static IEnumerable<string> NamesIn(string @namespace, IEnumerable<DeclaredType> declared) =>
        declared.Where(type => type.Namespace == @namespace).Select(type => type.Name);

    /// <summary>
    /// <paramref name="type"/> with the article types of its properties resolved; a property whose type is none is left out.
    /// </summary>
    public DeclaredType Resolve(DeclaredType type, ReferenceTargets targets, string @namespace) =>
        type with { Properties = type.Properties.Select(property => Resolve(property, type, targets, @namespace)).ToEquatableArray() };

    private DeclaredProperty Resolve(DeclaredProperty property, DeclaredType owner, ReferenceTargets targets, string @namespace)
    {
        var name = property.Type as ArticleTypeName ?? (property.Type as ListPropertyType)?.Item as ArticleTypeName;
        if (name is null)
            return property;
        if (Find(name, targets, @namespace) is not { } reference)
        {
            // A declared class without a collection has its own error.
            if (name.Collection is null)
                Report(Descriptors.UnsupportedPropertyType, owner, Anchor.TypeOf(property.Name), property.Name, name.Name, MendOf(
                    name, targets));
            return property with { Type = null, IsRequired = false };
        }

        return property with { Type = property.Type is ListPropertyType list ? list with { Item = reference } : reference };
    }

    private static ReferencePropertyType? Find(ArticleTypeName name, ReferenceTargets targets, string @namespace)
    {
        if (name.Collection is { } collection)
            return targets.ByCollection(collection) is { } declared && declared.Names.ArticleTypeName == name.Name
                ? ReferenceTargets.ReferenceTo(declared)
                : null;
        var inferred = targets.All.FirstOrDefault(target => target.Names.ArticleTypeName == name.Name);
        return inferred is null ? null : ReferenceTargets.ReferenceTo(inferred) with { TypeName = $"global::{@namespace}.{name.Name}" };
    }

    private static string MendOf(ArticleTypeName name, ReferenceTargets targets)
    {
        var names = targets.All.Select(target => target.Names.ArticleTypeName).Select(
            known => known.Substring(known.LastIndexOfAny(['.', ':']) + 1));
        return Spelling.Nearest(name.Name, names) is { } nearest
            ? $"no such type is known when articles are read; write '{nearest}'"
            : "no such type is known when articles are read; declare it, or write the article type of a collection";
    }

    private static string NearestOf(string collection, IReadOnlyCollection<string> collections)
    {
        if (Spelling.Nearest(collection, collections.OrderBy(name => name, StringComparer.Ordinal)) is { } nearest)
            return $"write '{nearest}'";
        return collections.Count == 0
            ? "no article file is part of the project; add one below 'content/'"
            : $"write one of {string.Join(", ", collections.OrderBy(name => name, StringComparer.Ordinal).Select(name => $"'{name}'"))}";
    }

    private void Report(
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, DeclaredType type, string anchor, params string[] arguments) =>
        _problems.Add(new DeclarationProblem(descriptor, type.FullName, anchor, arguments.ToEquatableArray()));
}

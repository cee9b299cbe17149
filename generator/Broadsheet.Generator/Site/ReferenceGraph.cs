using Broadsheet.Generator.Schema;

namespace Broadsheet.Generator.Site;

/// <summary>
/// Which collections' articles refer to which, to tell the references that may lead back to where they came from: those between two
/// collections of one strongly connected component (Kosaraju's algorithm, which is linear).
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, string> _components = new(StringComparer.Ordinal);

    public ReferenceGraph(IReadOnlyList<CollectionSchema> schemas)
        : this(schemas.ToDictionary(
            static schema => schema.Naming.Names.Name,
            static schema => schema.References.Select(static reference => reference.Collection).ToList(),
            StringComparer.Ordinal))
    {
    }

    /// <param name="references">The collections that each refers to.</param>
    internal ReferenceGraph(IReadOnlyDictionary<string, List<string>> references)
    {
        var referring = references.Keys.ToDictionary(
            static collection => collection, static _ => new List<string>(), StringComparer.Ordinal);
        foreach (var reference in references)
        {
            foreach (var target in reference.Value)
                referring[target].Add(reference.Key);
        }

        var order = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var collection in references.Keys)
            Visit(collection, references, seen, order);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var component = new List<string>();
            Visit(order[i], referring, placed, component);
            foreach (var collection in component)
                _components.Add(collection, order[i]);
        }
    }

    /// <summary>
    /// Whether following references from <paramref name="target"/>, which <paramref name="collection"/> refers to, may arrive there again.
    /// </summary>
    public bool LeadsBack(string collection, string target) => _components[collection] == _components[target];

    /// <summary>Appends those that are reached anew from <paramref name="start"/>, each behind those that it leads to.</summary>
    private static void Visit(string start, IReadOnlyDictionary<string, List<string>> edges, HashSet<string> seen, List<string> finished)
    {
        if (!seen.Add(start))
            return;
        var open = new Stack<(string Collection, int Next)>([(start, 0)]);
        while (open.Count > 0)
        {
            var (collection, next) = open.Pop();
            if (next == edges[collection].Count)
            {
                finished.Add(collection);
                continue;
            }

            open.Push((collection, next + 1));
            if (seen.Add(edges[collection][next]))
                open.Push((edges[collection][next], 0));
        }
    }
}

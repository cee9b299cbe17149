using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;

namespace Broadsheet.Generator.Linking;

/// <summary>Which collections' articles refer to which, to tell the references that may lead back to where they came from.</summary>
internal sealed class ReferenceGraph(IReadOnlyList<CollectionSchema> schemas)
{
    private readonly Dictionary<string, HashSet<string>> _reachable = schemas.ToDictionary(
        schema => schema.Naming.Names.Name, schema => Reach(schema.Naming.Names.Name, schemas), StringComparer.Ordinal);

    /// <summary>Whether following references from <paramref name="target"/> may arrive at <paramref name="collection"/>.</summary>
    public bool LeadsBack(string collection, string target) => target == collection || _reachable[target].Contains(collection);

    private static HashSet<string> Reach(string collection, IReadOnlyList<CollectionSchema> schemas)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([collection]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            foreach (var reference in schemas.First(schema => schema.Naming.Names.Name == next).References)
            {
                if (reached.Add(reference.Collection))
                    open.Push(reference.Collection);
            }
        }

        return reached;
    }
}

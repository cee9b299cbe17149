using Broadsheet.Generator.Linking;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema;

/// <summary>What was seen of mappings that become one type: the front matter of a collection's articles, or a mapping inside it.</summary>
internal sealed class MappingUse
{
    private readonly SortedDictionary<string, KeyUse> _keys = new(StringComparer.Ordinal);
    private int _count;

    public void Add(ArticleFile file, IEnumerable<FrontMatterEntry> entries)
    {
        _count++;
        foreach (var entry in entries)
        {
            if (!_keys.TryGetValue(entry.Key, out var use))
                _keys.Add(entry.Key, use = new KeyUse(entry.Key, _keys.Count));
            use.Add(file, entry);
        }
    }

    /// <summary>The properties, sorted by key, under names that neither each other nor <paramref name="takenNames"/> have.</summary>
    /// <param name="typePrefix">What the names of the types of nested mappings begin with.</param>
    /// <param name="isRoot">Whether this is a collection's front matter itself, where references and enums are told by key.</param>
    public EquatableArray<PropertyModel> Infer(InferenceScope scope, HashSet<string> takenNames, string typePrefix, bool isRoot)
    {
        var properties = new List<PropertyModel>();
        var last = LastKey(scope);
        foreach (var pair in _keys)
        {
            var use = pair.Value;
            if (use.Order > last)
                continue;
            if (!Identifier.CanName(use.Key))
                use.RefuseName(scope);
            else if (use.Count > 0 && use.Infer(scope, typePrefix, isRoot) is { } type)
                properties.Add(new PropertyModel(Identifier.MakeUnique(Identifier.PascalCase(use.Key), takenNames), use.Key, type, use.Count < _count, use.Count, _count));
        }

        return properties.ToEquatableArray();
    }

    /// <summary>The order of the last key that may become a property; a message names the place of the next one, if there is one.</summary>
    private int LastKey(InferenceScope scope)
    {
        var allowed = Math.Min(_keys.Count, scope.Properties.Left);
        scope.Properties.Left -= allowed;
        if (allowed < _keys.Count)
            _keys.Values.First(use => use.Order == allowed).RefuseAmount(scope);
        return allowed - 1;
    }
}

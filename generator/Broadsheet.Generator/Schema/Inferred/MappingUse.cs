using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>What was seen of mappings that become one type: the front matter of a collection's articles, or a mapping inside it.</summary>
internal sealed class MappingUse
{
    private readonly Dictionary<string, KeyUse> _byWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeyUse> _byName = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _repeated = [];
    private int _count;

    public void Add(ArticleFile file, IEnumerable<FrontMatterEntry> entries)
    {
        _count++;
        foreach (var entry in entries)
        {
            if (UseOf(entry.Key).Add(file, entry, _count) is { } first)
                _repeated.Add(DiagnosticInfo.At(Descriptors.SynonymousKey, file.FullPath, entry.KeySpan, entry.Key, first));
        }
    }

    /// <summary>The properties, sorted by key, under names that neither each other nor <paramref name="takenNames"/> have.</summary>
    /// <param name="typePrefix">What the names of the types of nested mappings begin with.</param>
    /// <param name="isRoot">Whether this is a collection's front matter itself, where references and enums are told by key.</param>
    public EquatableArray<PropertyModel> Infer(InferenceScope scope, HashSet<string> takenNames, string typePrefix, bool isRoot)
    {
        foreach (var repeated in _repeated)
            scope.Diagnostics.Add(repeated);
        var properties = new List<PropertyModel>();
        var last = LastKey(scope);
        foreach (var use in _byName.Values.Where(use => use.Order <= last).OrderBy(static use => use.Key, StringComparer.Ordinal))
        {
            if (!Identifier.CanName(use.Key) || Identifier.IsTooLong(use.Key))
            {
                use.RefuseName(scope);
                continue;
            }

            use.ReportSpellings(scope);
            if (use.HasValue && use.Infer(scope, typePrefix, isRoot) is { } type)
                properties.Add(Property(use, type, Identifier.MakeUnique(Identifier.PascalCase(use.Key), takenNames)));
        }

        return properties.ToEquatableArray();
    }

    /// <summary>The order of the last key that may become a property; a message names the place of the next one, if there is one.</summary>
    private int LastKey(InferenceScope scope)
    {
        var allowed = Math.Min(_byName.Count, scope.Properties.Left);
        scope.Properties.Left -= allowed;
        if (allowed < _byName.Count)
            _byName.Values.First(use => use.Order == allowed).RefuseAmount(scope);
        return allowed - 1;
    }

    private PropertyModel Property(KeyUse use, PropertyType type, string name) =>
        new(name, use.Key, type, use.Count < _count, use.Count, _count) { OtherKeys = use.OtherKeys };

    /// <summary>One for all spellings of a key: <c>reading-level</c>, <c>readingLevel</c> and <c>ReadingLevel</c>.</summary>
    private KeyUse UseOf(string key)
    {
        if (_byWritten.TryGetValue(key, out var use))
            return use;
        var name = Identifier.CanName(key) ? Identifier.Folded(key) : key;
        if (!_byName.TryGetValue(name, out use))
            _byName.Add(name, use = new KeyUse(_byName.Count));
        _byWritten.Add(key, use);
        return use;
    }
}

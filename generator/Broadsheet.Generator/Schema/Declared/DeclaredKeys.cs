using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>The properties of a type by the keys that fill them.</summary>
internal sealed class DeclaredKeys
{
    private readonly Dictionary<string, DeclaredProperty> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredProperty> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <param name="isArticle">Whether the field's own keys stand beside these.</param>
    public DeclaredKeys(IEnumerable<DeclaredProperty> properties, bool isArticle)
    {
        foreach (var property in properties)
        {
            (property.IsExactKey ? _exact : _byName)[property.IsExactKey ? property.Key : Identifier.PascalCase(property.Name)] = property;
            _known[property.Key.ToLowerInvariant()] = property.Key;
        }

        foreach (var key in isArticle ? MetadataKey.OfArticles.Select(own => own.Key) : [])
            _known[key.ToLowerInvariant()] = key;
    }

    public DeclaredProperty? Find(string written)
    {
        if (_exact.TryGetValue(written, out var property))
            return property;
        return _byName.TryGetValue(Identifier.PascalCase(written), out property) ? property : null;
    }

    /// <summary>The key that may have been meant, whatever its case.</summary>
    public string? Nearest(string written) =>
        Spelling.Nearest(written.ToLowerInvariant(), _known.Keys.OrderBy(key => key, StringComparer.Ordinal)) is { } nearest
            ? _known[nearest]
            : null;
}

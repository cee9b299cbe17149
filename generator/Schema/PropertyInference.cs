using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Linking;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Schema;

/// <summary>
/// Infers a collection's custom properties from the front matter of all its articles: per key the narrowest type that holds
/// every value, nullable where an article lacks the key.
/// </summary>
internal sealed class PropertyInference(string articleTypeName)
{
    private readonly SortedDictionary<string, KeyUse> _uses = new(StringComparer.Ordinal);
    private int _articleCount;

    public void Add(ArticleFile file, ArticleIndex article, ICollection<DiagnosticInfo> diagnostics)
    {
        _articleCount++;
        foreach (var entry in article.Custom)
        {
            if (FindUnsupported(entry.Value) is { } unsupported)
            {
                diagnostics.Add(DiagnosticInfo.At(Descriptors.InvalidValue, file.FullPath, unsupported.Place,
                    entry.Key, "one value or a list of values", unsupported is FrontMatterMapping ? "a mapping" : "a list within a list"));
                continue;
            }

            if (!_uses.TryGetValue(entry.Key, out var use))
                _uses.Add(entry.Key, use = new KeyUse());
            use.Add(entry.Value);
        }
    }

    /// <summary>The properties, sorted by key, under names that neither each other nor the members of <c>Article</c> have.</summary>
    public EquatableArray<PropertyModel> Infer()
    {
        var taken = new HashSet<string>(ReservedNames.OfArticleTypes, StringComparer.Ordinal) { articleTypeName };
        return _uses
            .Where(use => use.Value.Count > 0)
            .Select(use => new PropertyModel(
                Identifier.MakeUnique(Identifier.PascalCase(use.Key), taken),
                use.Key,
                use.Value.Type,
                use.Value.Count < _articleCount,
                use.Value.Count,
                _articleCount))
            .ToEquatableArray();
    }

    /// <summary>The values of one article in the canonical text of the properties' types.</summary>
    public static EquatableArray<TypedValue> TypeValues(ArticleIndex article, IReadOnlyDictionary<string, PropertyModel> properties)
    {
        var values = new List<TypedValue>();
        foreach (var entry in article.Custom)
        {
            if (FindUnsupported(entry.Value) is null && properties.TryGetValue(entry.Key, out var property))
                values.AddRange(Scalars(entry.Value).Select(scalar => new TypedValue(entry.Key, ScalarType.Canonical(scalar.Text, property.Type))));
        }

        return values.ToEquatableArray();
    }

    private static FrontMatterValue? FindUnsupported(FrontMatterValue value) => value switch
    {
        FrontMatterList list => list.Items.FirstOrDefault(item => item is not FrontMatterScalar),
        FrontMatterScalar => null,
        _ => value,
    };

    private static IEnumerable<FrontMatterScalar> Scalars(FrontMatterValue value) => value switch
    {
        FrontMatterList list => list.Items.OfType<FrontMatterScalar>(),
        FrontMatterScalar scalar when !ScalarType.IsNull(scalar) => [scalar],
        _ => [],
    };

    /// <summary>What was seen of one key so far.</summary>
    private sealed class KeyUse
    {
        private PropertyType? _scalarType;
        private bool _isList;

        public int Count { get; private set; }

        public PropertyType Type => _isList ? PropertyType.TextList : _scalarType ?? PropertyType.Text;

        public void Add(FrontMatterValue value)
        {
            if (value is FrontMatterScalar scalar && ScalarType.IsNull(scalar))
                return;
            Count++;
            if (value is FrontMatterList)
                _isList = true;
            else if (value is FrontMatterScalar typed)
                _scalarType = _scalarType is { } known ? Widest(known, ScalarType.Of(typed)) : ScalarType.Of(typed);
        }

        private static PropertyType Widest(PropertyType one, PropertyType other) => (one, other) switch
        {
            _ when one == other => one,
            (PropertyType.Int32, PropertyType.Int64) or (PropertyType.Int64, PropertyType.Int32) => PropertyType.Int64,
            (PropertyType.Int32 or PropertyType.Int64, PropertyType.Double) or
            (PropertyType.Double, PropertyType.Int32 or PropertyType.Int64) => PropertyType.Double,
            (PropertyType.Date, PropertyType.DateTime) or (PropertyType.DateTime, PropertyType.Date) => PropertyType.DateTime,
            _ => PropertyType.Text,
        };
    }
}

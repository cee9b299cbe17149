using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>
/// Holds the front matter of one article against what its collection's declared type asks for. What does not fit is reported at its
/// characters and left out, so that the article still compiles.
/// </summary>
internal sealed class DeclaredValueReader(DeclaredSchema schema, ArticleFile file)
{
    public List<DeclaredReference> References { get; } = [];

    public EquatableArray<TypedValue> Read(ArticleHead article)
    {
        var given = new HashSet<DeclaredProperty>();
        var values = ReadEntries(article.Custom, schema.KeysOfArticle, schema.Type.Name, given);
        var people = new DeclaredPeople(schema, file, article);
        foreach (var property in schema.Type.Properties.Where(DeclaredPeople.Fill))
            References.AddRange(people.Read(property, given));
        if (article.FrontMatterStart is { } start)
            ReportMissing(schema.Type.Properties, given, start);
        return values.ToEquatableArray();
    }

    private List<TypedValue> ReadEntries(
        IEnumerable<FrontMatterEntry> entries, DeclaredKeys keys, string owner, HashSet<DeclaredProperty> given)
    {
        var values = new List<TypedValue>();
        var writtenKeys = new Dictionary<DeclaredProperty, string>();
        foreach (var entry in entries)
        {
            if (keys.Find(entry.Key) is not { } property)
            {
                ReportUnknown(entry, keys, owner);
                continue;
            }

            if (writtenKeys.TryGetValue(property, out var first))
            {
                Report(Descriptors.SynonymousKey, entry.KeySpan, entry.Key, first);
                continue;
            }

            writtenKeys.Add(property, entry.Key);
            if (entry.Value is FrontMatterScalar scalar && IsAbsent(scalar, property.Type))
                continue;
            given.Add(property);
            values.AddRange(ReadProperty(entry, property));
        }

        return values;
    }

    /// <summary>A text without a character is a value to a property of texts alone.</summary>
    private static bool IsAbsent(FrontMatterScalar scalar, PropertyType? type)
    {
        var isOfTexts = (type is ListPropertyType list ? list.Item : type) is ScalarPropertyType { Kind: ScalarKind.Text, ClrType: null };
        return ScalarText.IsNull(scalar) || (!isOfTexts && ScalarText.IsBlank(scalar));
    }

    private IEnumerable<TypedValue> ReadProperty(FrontMatterEntry entry, DeclaredProperty property) => property.Type switch
    {
        null => [],
        ListPropertyType list => ReadList(entry, property, list),
        ReferencePropertyType reference => ReadReferences(entry, property, reference),
        _ => ReadValue(entry.Value, entry, property, property.Type) is { } value ? [value] : [],
    };

    private IEnumerable<TypedValue> ReadList(FrontMatterEntry entry, DeclaredProperty property, ListPropertyType type)
    {
        var items = entry.Value is FrontMatterList list
            ? list.Items.Where(item => item is not FrontMatterScalar scalar || !IsAbsent(scalar, type)).ToList()
            : [entry.Value];
        if (!ConstraintChecks.HoldsForCount(property, items.Count, out var expected, out var ownWords))
        {
            Report(Descriptors.OutOfBounds, entry.Value.Span, entry.Key, expected, DeclaredSchema.Display(property),
                $"a list of {items.Count}{ownWords}");
            return [];
        }

        if (type.Item is ReferencePropertyType reference)
            return ReadReferences(entry, property, reference);
        // An empty list stands against a default that is not, and is not the same as none.
        if (items.Count == 0)
            return property.HasDefault || property.IsNullable ? [new TypedValue(DeclaredSchema.EmptyListKey(property.Key), "")] : [];
        return items.Select(item => ReadValue(item, entry, property, type.Item)).OfType<TypedValue>().ToList();
    }

    private TypedValue? ReadValue(FrontMatterValue value, FrontMatterEntry entry, DeclaredProperty property, PropertyType type)
    {
        if (type is DeclaredNestedType nested && value is FrontMatterMapping mapping)
            return ReadNested(mapping, value == entry.Value ? entry.KeySpan : null, property, nested);
        var text = value is not FrontMatterScalar scalar ? null : type switch
        {
            ScalarPropertyType typed => DeclaredScalar.Canonical(scalar, typed, file.Zone),
            EnumPropertyType words => DeclaredWords.Find(words, scalar.Text)?.Name,
            _ => null,
        };
        if (text is null)
        {
            var found = type is ScalarPropertyType expectedType ? DeclaredScalar.Found(value, expectedType) : Expectation.Found(value);
            Report(Descriptors.WrongType, value.Span, entry.Key, DeclaredSchema.Expected(type, value), DeclaredSchema.Display(property),
                found);
            return null;
        }

        if (schema.Constraints.Holds(property, text, out var bounds, out var ownWords))
            return new TypedValue(property.Key, text);
        Report(Descriptors.OutOfBounds, value.Span, entry.Key, bounds, DeclaredSchema.Display(property),
            Expectation.Found(value) + ownWords);
        return null;
    }

    /// <param name="keyPlace">The key of the mapping; null for an item of a list, which has none.</param>
    private TypedValue ReadNested(FrontMatterMapping mapping, FileSpan? keyPlace, DeclaredProperty property, DeclaredNestedType type)
    {
        var given = new HashSet<DeclaredProperty>();
        var values = ReadEntries(mapping.Entries, schema.KeysOf(type), DeclaredSchema.ShortName(type.TypeName), given);
        ReportMissing(type.Properties, given, keyPlace ?? (mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].KeySpan));
        return new TypedValue(property.Key, "", values.ToEquatableArray());
    }

    private TypedValue[] ReadReferences(FrontMatterEntry entry, DeclaredProperty property, ReferencePropertyType reference)
    {
        if (entry.Value is FrontMatterMapping || (entry.Value is FrontMatterList && property.Type is not ListPropertyType))
        {
            Report(Descriptors.WrongType, entry.Value.Span, entry.Key, DeclaredSchema.Expected(reference, entry.Value),
                DeclaredSchema.Display(property), Expectation.Found(entry.Value));
            return [];
        }

        var target = schema.TargetOf(reference);
        var found = new List<NamedArticle>();
        foreach (var item in entry.Value is FrontMatterList list ? list.Items : [entry.Value])
        {
            if (item is not FrontMatterScalar slug)
                Report(Descriptors.WrongType, item.Span, entry.Key, DeclaredSchema.Expected(reference, item),
                    DeclaredSchema.Display(property), Expectation.Found(item));
            else if (target.Find(slug.Text) is { } article)
                found.Add(article);
            else if (!IsAbsent(slug, reference))
                ReferenceProblem.Report(entry.Key, new Observation(file, slug), target, schema.Diagnostics);
        }

        if (found.Count > 0)
            References.Add(new DeclaredReference(property, found));
        return [];
    }

    private void ReportMissing(IEnumerable<DeclaredProperty> properties, HashSet<DeclaredProperty> given, FileSpan place)
    {
        foreach (var property in properties.Where(property => property.IsRequired && !given.Contains(property)))
            Report(Descriptors.MissingKey, place, DeclaredSchema.Display(property), property.Key, DeclaredSchema.Expected(
                property.Type!, null));
    }

    private void ReportUnknown(FrontMatterEntry entry, DeclaredKeys keys, string owner)
    {
        var mend = keys.Nearest(entry.Key) is { } nearest ? $"write '{nearest}'" : $"remove it, or declare a property for it in {owner}";
        Report(Descriptors.UnknownKey, entry.KeySpan, entry.Key, owner, mend);
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, FileSpan place, params string[] arguments) =>
        schema.Diagnostics.Add(DiagnosticInfo.At(descriptor, file.FullPath, place, arguments));
}

/// <summary>The articles that a property of an article refers to.</summary>
internal sealed record DeclaredReference(DeclaredProperty Property, IReadOnlyList<NamedArticle> Targets);

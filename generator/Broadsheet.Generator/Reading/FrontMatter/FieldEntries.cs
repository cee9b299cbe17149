using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// The entries of front matter by what they say. Each field has one, or several where they add to each other. Of several that mean a field
/// the strongest is it: a key that the project maps, then the field's own keys, then names that other engines have for it. What is weaker
/// is the author's own key.
/// </summary>
internal sealed class FieldEntries
{
    private const int Mapped = int.MinValue;
    private const int Foremost = -1;
    private const int Own = 0;
    private const int Yielding = 1;
    private const int Dialect = 2;

    private readonly Dictionary<string, List<FrontMatterEntry>> _byField = new(StringComparer.Ordinal);

    /// <summary>The fields that have an entry.</summary>
    public ICollection<string> Fields => _byField.Keys;

    /// <summary>The entries whose keys mean no field, or one that another entry says.</summary>
    public EquatableArray<FrontMatterEntry> Custom { get; private set; }

    /// <summary>Whether an entry says <c>published: false</c>, which is as good as a draft.</summary>
    public bool IsHeldBack { get; private set; }

    public IReadOnlyList<FrontMatterEntry> this[string field] => _byField.TryGetValue(field, out var entries) ? entries : [];

    public static FieldEntries Of(
        EquatableArray<FrontMatterEntry> written, MetadataSettings settings, ICollection<DiagnosticInfo> diagnostics)
    {
        var entries = Taxonomies.Lift(written);
        var fields = new FieldEntries();
        var strongest = new Dictionary<string, int>(StringComparer.Ordinal);
        var meanings = new (MetadataField Field, int Rank)?[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            meanings[i] = MeaningOf(entries[i], settings);
            if (meanings[i] is var (field, rank) && !MetadataValues.IsAbsent(entries[i].Value))
                strongest[field.Name] = strongest.TryGetValue(field.Name, out var other) ? Math.Min(other, rank) : rank;
        }

        var custom = new List<FrontMatterEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (PublishedFlag.Read(entries[i]) is { } isPublished)
                fields.IsHeldBack |= !isPublished;
            else if (meanings[i] is not var (field, rank))
                custom.Add(entries[i]);
            else if (!field.IsJoined && strongest.TryGetValue(field.Name, out var least) && rank > least)
                AddWeaker(entries[i], custom);
            else
                fields.Add(entries[i], field, settings.FilePath, diagnostics);
        }

        fields.Custom = custom.Count == entries.Count ? entries : custom.ToEquatableArray();
        return fields;
    }

    /// <summary>The name of the field that an entry by itself means; null for a key of the author's own.</summary>
    public static string? FieldOf(FrontMatterEntry entry, MetadataSettings settings) => MeaningOf(entry, settings)?.Field.Name;

    private static (MetadataField Field, int Rank)? MeaningOf(FrontMatterEntry entry, MetadataSettings settings)
    {
        for (var i = 0; i < settings.Keys.Count; i++)
        {
            if (settings.Keys[i].Written.Equals(entry.Key, StringComparison.OrdinalIgnoreCase))
                return (MetadataKey.Field(settings.Keys[i].Field, isPage: true)!, Mapped + i);
        }

        if (MetadataKey.Field(entry.Key, settings.IsPage) is { } field)
            return (field, field.Yielding.Contains(entry.Key, StringComparer.OrdinalIgnoreCase) ? Yielding : Own);
        if (MetadataKey.Dialect(entry.Key) is not var (other, rank) || (settings.IsData && other.Name == MetadataKey.Permalink))
            return null;
        if (!MetadataValues.IsAbsent(entry.Value) && !FieldFit.Fits(entry.Value, other.Form))
            return null;
        return (other, other.Dialects[rank] == other.Foremost ? Foremost : Dialect + rank);
    }

    /// <summary>A key without a value is no key of the author's own either: nothing is said under it.</summary>
    private static void AddWeaker(FrontMatterEntry entry, List<FrontMatterEntry> custom)
    {
        if (!MetadataValues.IsAbsent(entry.Value))
            custom.Add(entry);
    }

    /// <summary>Adds an entry as strong as any other of its field.</summary>
    private void Add(FrontMatterEntry entry, MetadataField field, string filePath, ICollection<DiagnosticInfo> diagnostics)
    {
        if (MetadataValues.IsAbsent(entry.Value))
            return;
        if (!_byField.TryGetValue(field.Name, out var entries))
            _byField.Add(field.Name, [entry]);
        else if (field.IsJoined)
            entries.Add(entry);
        else if (!SaysTheSame(entries[0].Value, entry.Value))
            diagnostics.Add(DiagnosticInfo.At(Descriptors.SynonymousKey, filePath, entry.KeySpan, entry.Key, entries[0].Key));
    }

    private static bool SaysTheSame(FrontMatterValue one, FrontMatterValue other) =>
        one is FrontMatterScalar first && other is FrontMatterScalar second && first.Text == second.Text;
}

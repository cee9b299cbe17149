using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.Source;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>
/// Reads the values of known keys as their types; a value that does not fit is reported at its characters and counts as absent.
/// </summary>
internal sealed class MetadataValues(
    IReadOnlyDictionary<string, FrontMatterEntry> known,
    string filePath,
    ICollection<DiagnosticInfo> diagnostics) : IMetadataValues
{
    private const int MaxQuotedLength = 60;
    private const string ExpectedSlug = "letters and digits, such as city-opens-data-zone";

    public bool IsHeldBack { get; private init; }

    public EquatableArray<FrontMatterEntry> Custom { get; private init; }

    public EquatableArray<MisspelledKey> Misspelled { get; private init; }

    public FileSpan? Start { get; private init; }

    /// <summary>The entries, those apart whose keys are not the field's own.</summary>
    public static MetadataValues Of(
        EquatableArray<FrontMatterEntry> entries, FileSpan? start, string filePath, bool isPage, ICollection<DiagnosticInfo> diagnostics)
    {
        var known = new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        var custom = new List<FrontMatterEntry>(entries.Count);
        var isHeldBack = false;
        foreach (var entry in entries)
        {
            if (PublishedFlag.Read(entry) is { } isPublished)
                isHeldBack |= !isPublished;
            else if (MetadataKey.Meaning(entry.Key, isPage) is not { } meaning)
                custom.Add(entry);
            else if (!known.TryGetValue(meaning, out var first))
                known.Add(meaning, entry);
            else
                diagnostics.Add(DiagnosticInfo.At(Descriptors.SynonymousKey, filePath, entry.KeySpan, entry.Key, first.Key));
        }

        return new(known, filePath, diagnostics)
        {
            IsHeldBack = isHeldBack,
            Custom = custom.Count == entries.Count ? entries : custom.ToEquatableArray(),
            Misspelled = KeySpelling.Find(custom, known.Keys, isPage),
            Start = start,
        };
    }

    public string? Text(string key) => Find(key) is { } entry ? TextOf(entry, entry.Value, "a text") : null;

    /// <summary>A text, or a list of texts.</summary>
    public EquatableArray<string> Texts(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        return ItemsOf(entry).Select(item => TextOf(entry, item, "a text or a list of texts")).OfType<string>().ToEquatableArray();
    }

    /// <summary>A list of texts, or one text with commas.</summary>
    public EquatableArray<string> Keywords(string key)
    {
        if (Find(key) is not { Value: FrontMatterScalar commaSeparated })
            return Texts(key);
        var keywords = commaSeparated.Text.Split(',').Select(static keyword => keyword.Trim());
        return keywords.Where(static keyword => keyword.Length > 0).ToEquatableArray();
    }

    public DateTimeOffset? Date(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        var mayBeFlag = string.Equals(entry.Key, MetadataKey.Published, StringComparison.OrdinalIgnoreCase);
        var expected = "a date such as 2024-10-18 or 2024-10-18T09:00:00+09:00" + (mayBeFlag ? ", or false for a draft" : "");
        if (TextOf(entry, entry.Value, expected) is not { } text)
            return null;
        if (IsoDate.TryParse(text, out var date))
            return date;
        Refuse(entry, entry.Value, expected);
        return null;
    }

    /// <summary><c>true</c> and <c>false</c> as YAML 1.2's core schema writes them; <c>yes</c> and <c>no</c> are texts there.</summary>
    public bool Boolean(string key)
    {
        if (Find(key) is not { } entry)
            return false;
        var value = entry.Value is FrontMatterScalar scalar ? BooleanOf(scalar) : null;
        if (value is null)
            Refuse(entry, entry.Value, "true or false");
        return value ?? false;
    }

    /// <summary>Null where the value is neither.</summary>
    public static bool? BooleanOf(FrontMatterScalar scalar) => scalar switch
    {
        { IsPlain: true, Text: "true" or "True" or "TRUE" } => true,
        { IsPlain: true, Text: "false" or "False" or "FALSE" } => false,
        _ => null,
    };

    public Genre? Genre(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        var names = Enum.GetNames(typeof(Genre));
        var expected = "one of " + string.Join(", ", names);
        if (TextOf(entry, entry.Value, expected) is not { } text)
            return null;
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return (Genre)index;
        Refuse(entry, entry.Value, expected);
        return null;
    }

    public string? Language(string key)
    {
        const string Expected = "a language tag such as ko or en-GB";
        if (Find(key) is not { } entry || TextOf(entry, entry.Value, Expected) is not { } text)
            return null;
        if (LanguageTag.IsWellFormed(text))
            return text;
        Refuse(entry, entry.Value, Expected);
        return null;
    }

    public SlugRequest? Slug(string key) =>
        Find(key) is { } entry && TextOf(entry, entry.Value, ExpectedSlug) is { } written && SlugOf(entry, entry.Value, written) is { } slug
            ? new SlugRequest(slug, true, entry.Value.Span)
            : null;

    /// <summary>A slug, or a list of slugs, each with its place.</summary>
    public EquatableArray<SlugRequest> Slugs(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        var slugs = new List<SlugRequest>();
        foreach (var item in ItemsOf(entry))
        {
            if (TextOf(entry, item, ExpectedSlug) is { } written && SlugOf(entry, item, written) is { } slug)
                slugs.Add(new SlugRequest(slug, true, item.Span));
        }

        return slugs.ToEquatableArray();
    }

    /// <summary>One author, or a list of them.</summary>
    public EquatableArray<BylineModel> Bylines(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        var bylines = new List<BylineModel>();
        foreach (var item in ItemsOf(entry))
        {
            if (BylineEntry.Read(item) is { } byline)
                bylines.Add(byline);
            else if (item is FrontMatterMapping mapping)
                RefuseMapping(entry, mapping, BylineEntry.Keys);
            else
                Refuse(entry, item, "a name, 'Name <address>', or a mapping with name, role, email and affiliation");
        }

        return bylines.ToEquatableArray();
    }

    /// <summary>The series that an article is a part of.</summary>
    public SeriesModel? Series(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        if (SeriesEntry.Read(entry.Value) is { } series)
            return series;
        if (entry.Value is FrontMatterMapping mapping)
            RefuseMapping(entry, mapping, SeriesEntry.Keys);
        else
            Refuse(entry, entry.Value, "a name, or a mapping with name and position");
        return null;
    }

    /// <summary>Whether nothing is said, as YAML writes it.</summary>
    public static bool IsAbsent(FrontMatterValue value) =>
        value is FrontMatterScalar { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>The entry of a key; one that stands without a value, as templates have it, is absent.</summary>
    public FrontMatterEntry? Find(string key) =>
        known.TryGetValue(key, out var entry) && !IsAbsent(entry.Value) ? entry : null;

    /// <summary>The items that say something.</summary>
    private static IEnumerable<FrontMatterValue> ItemsOf(FrontMatterEntry entry) =>
        entry.Value is FrontMatterList list ? list.Items.Where(static item => !IsAbsent(item)) : [entry.Value];

    private string? SlugOf(FrontMatterEntry entry, FrontMatterValue value, string written)
    {
        var slug = Naming.Slug.From(written);
        if (slug.Length == 0)
        {
            Refuse(entry, value, ExpectedSlug);
            return null;
        }

        if (slug != written)
            diagnostics.Add(DiagnosticInfo.At(Descriptors.SlugRewritten, filePath, value.Span, Shorten(written), slug));
        return slug;
    }

    private string? TextOf(FrontMatterEntry entry, FrontMatterValue value, string expected)
    {
        if (value is FrontMatterScalar scalar)
            return scalar.Text.Trim() is { Length: > 0 } text ? text : null;
        Refuse(entry, value, expected);
        return null;
    }

    /// <summary>Reports the key or value for which a mapping is refused, instead of the whole mapping.</summary>
    private void RefuseMapping(FrontMatterEntry entry, FrontMatterMapping mapping, string[] keys)
    {
        var expected = $"a mapping with {string.Join(", ", keys.Take(keys.Length - 1))} and {keys[keys.Length - 1]} alone";
        var other = mapping.Entries.FirstOrDefault(own => !keys.Contains(own.Key, StringComparer.OrdinalIgnoreCase));
        var unfit = mapping.Entries.FirstOrDefault(static own => own.Value is not FrontMatterScalar);
        var position = mapping.Entries.FirstOrDefault(
            static own => !IsAbsent(own.Value) && SeriesEntry.IsPosition(own.Key) && !SeriesEntry.TryPosition(own.Value, out _));
        if (other is not null)
            Report(entry, other.KeySpan, expected, $"the key '{Shorten(other.Key)}'; {MendOf(other.Key, keys)}");
        else if (unfit is not null)
            Report(entry, unfit.Value.Span, $"a text for '{unfit.Key}'", FoundOf(unfit.Value));
        else if (position is not null)
            Report(entry, position.Value.Span, "a whole number for 'position'", FoundOf(position.Value));
        else
            Report(entry, mapping.Span, "a mapping with a 'name'", "none in this one");
    }

    private static string MendOf(string written, string[] keys) =>
        Spelling.Nearest(written.ToLowerInvariant(), keys) is { } nearest
            ? $"write '{nearest}'"
            : "remove it, or give the article a key of its own for it";

    private void Refuse(FrontMatterEntry entry, FrontMatterValue value, string expected)
    {
        Report(entry, value.Span, expected, FoundOf(value));
    }

    private void Report(FrontMatterEntry entry, FileSpan place, string expected, string found) =>
        diagnostics.Add(DiagnosticInfo.At(Descriptors.InvalidValue, filePath, place, entry.Key, expected, found));

    private static string FoundOf(FrontMatterValue value) => value switch
    {
        FrontMatterScalar scalar => $"'{Shorten(scalar.Text)}'",
        FrontMatterList => "a list",
        _ => "a mapping",
    };

    private static string Shorten(string text) => text.Length <= MaxQuotedLength ? text : text.Substring(0, MaxQuotedLength) + "…";
}

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
internal sealed class MetadataValues(FieldEntries fields, MetadataSettings settings, ICollection<DiagnosticInfo> diagnostics)
    : IMetadataValues
{
    private const string ExpectedSlug = "letters and digits, such as city-opens-data-zone";

    private readonly ValueProblems _problems = new(settings.FilePath, diagnostics);

    public bool IsHeldBack => fields.IsHeldBack;

    public EquatableArray<FrontMatterEntry> Custom => fields.Custom;

    public EquatableArray<MisspelledKey> Misspelled { get; private init; }

    public FileSpan? Start { get; private init; }

    /// <summary>The entries, those apart whose keys are not the field's own.</summary>
    public static MetadataValues Of(
        EquatableArray<FrontMatterEntry> entries, FileSpan? start, MetadataSettings settings, ICollection<DiagnosticInfo> diagnostics)
    {
        var fields = FieldEntries.Of(entries, settings, diagnostics);
        return new(fields, settings, diagnostics)
        {
            Misspelled = KeySpelling.Find(fields.Custom, fields.Fields, settings.IsPage),
            Start = start,
        };
    }

    public string? Text(string key) => Find(key) is { } entry ? TextOf(entry, OnlyItem(entry.Value), "a text") : null;

    /// <summary>A text, or the first of a list of them; the others are keywords.</summary>
    public string? First(string key) => Find(key) is { } entry ? TextOf(entry, ItemsOf(entry.Value).FirstOrDefault(), "a text") : null;

    /// <summary>A text, or a list of texts.</summary>
    public EquatableArray<string> Texts(string key) => TextsOf(Find(key)).ToEquatableArray();

    /// <summary>
    /// Of each entry a list of texts, or one text with commas; of <c>tags</c> without a comma or quotes, blanks separate. What
    /// <see cref="First"/> leaves of a section or a series follows: an article has one of each, and a list of them classifies it as
    /// keywords do.
    /// </summary>
    public EquatableArray<string> Keywords(string key) => fields[key].SelectMany(KeywordsOf)
        .Concat(Others(MetadataKey.Section)).Concat(Others(MetadataKey.Series)).Distinct(StringComparer.Ordinal).ToEquatableArray();

    public DateTimeOffset? Date(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        var mayBeFlag = string.Equals(entry.Key, MetadataKey.Published, StringComparison.OrdinalIgnoreCase);
        var expected = "a date such as 2024-10-18 or 2024-10-18T09:00:00+09:00" + (mayBeFlag ? ", or false for a draft" : "");
        var value = OnlyItem(entry.Value);
        if (TextOf(entry, value, expected) is not { } text)
            return null;
        var isUsDate = string.Equals(entry.Key, MetadataKey.UsDate, StringComparison.OrdinalIgnoreCase);
        if (WrittenDate.TryParse(text, settings.Zone, out var date, isUsDate))
            return date;
        _problems.Refuse(entry, value, expected);
        return null;
    }

    /// <summary>Whether one of the entries says so.</summary>
    public bool Boolean(string key)
    {
        var isSaid = false;
        foreach (var entry in fields[key])
        {
            var value = OnlyItem(entry.Value);
            var flag = value is FrontMatterScalar scalar ? Flag.Read(scalar) : null;
            if (flag is null)
                _problems.Refuse(entry, value, "true or false");
            isSaid |= flag == true;
        }

        return isSaid;
    }

    public Genre? Genre(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        var names = Enum.GetNames(typeof(Genre));
        var expected = "one of " + string.Join(", ", names);
        if (TextOf(entry, OnlyItem(entry.Value), expected) is not { } text)
            return null;
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return (Genre)index;
        _problems.Refuse(entry, OnlyItem(entry.Value), expected);
        return null;
    }

    public string? Language(string key)
    {
        const string Expected = "a language tag such as ko or en-GB";
        if (Find(key) is not { } entry || TextOf(entry, OnlyItem(entry.Value), Expected) is not { } text)
            return null;
        if (LanguageTag.Read(text) is { } tag)
            return tag;
        _problems.Refuse(entry, OnlyItem(entry.Value), Expected);
        return null;
    }

    public SlugRequest? Slug(string key)
    {
        if (Find(key) is not { } entry)
            return null;
        var value = OnlyItem(entry.Value);
        return TextOf(entry, value, ExpectedSlug) is { } written && SlugOf(entry, value, written) is { } slug
            ? new SlugRequest(slug, true, value.Span)
            : null;
    }

    /// <summary>A slug, or a list of slugs, each with its place.</summary>
    public EquatableArray<SlugRequest> Slugs(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        var slugs = new List<SlugRequest>();
        foreach (var item in ItemsOf(entry.Value))
        {
            if (TextOf(entry, item, ExpectedSlug) is { } written && SlugOf(entry, item, written) is { } slug)
                slugs.Add(new SlugRequest(slug, true, item.Span));
        }

        return slugs.ToEquatableArray();
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The one of a <c>permalink</c>, and those of a <c>redirect_from</c>, are paths of the site, with a <c>/</c> or without.
    /// </remarks>
    public EquatableArray<WrittenPath> Paths(string key)
    {
        const string Expected = "the path of an address on this site, such as /about/";
        var paths = new List<WrittenPath>();
        foreach (var entry in fields[key])
        {
            var isOfSite = key == MetadataKey.Permalink
                || string.Equals(entry.Key, MetadataKey.RedirectFrom, StringComparison.OrdinalIgnoreCase);
            foreach (var item in key == MetadataKey.Permalink ? [OnlyItem(entry.Value)] : ItemsOf(entry.Value))
            {
                if (TextOf(entry, item, Expected) is not { } written)
                    continue;
                if (!FieldFit.IsPath(written))
                    _problems.Refuse(entry, item, Expected);
                else
                    paths.Add(new(UnicodeText.ToNfc(isOfSite && written[0] != '/' ? "/" + written : written), item.Span));
            }
        }

        return paths.ToEquatableArray();
    }

    /// <summary>One author, or a list of them.</summary>
    public EquatableArray<BylineModel> Bylines(string key)
    {
        if (Find(key) is not { } entry)
            return [];
        var bylines = new List<BylineModel>();
        foreach (var item in ItemsOf(entry.Value))
        {
            if (BylineEntry.Read(item) is { } byline)
                bylines.Add(byline);
            else if (item is FrontMatterMapping mapping)
                _problems.RefuseMapping(entry, mapping);
            else
                _problems.Refuse(entry, item, "a name, 'Name <address>', or a mapping with name, role, email and affiliation");
            _problems.ReportUnread(entry, item, BylineEntry.Members);
        }

        return bylines.ToEquatableArray();
    }

    /// <summary>The series that an article is a part of, the first of a list of them.</summary>
    public SeriesModel? Series(string key)
    {
        if (Find(key) is not { } entry || ItemsOf(entry.Value).FirstOrDefault() is not { } value)
            return null;
        _problems.ReportUnread(entry, value, SeriesEntry.Members);
        if (SeriesEntry.Read(value) is { } series)
            return series;
        if (value is FrontMatterMapping mapping)
            _problems.RefuseMapping(entry, mapping);
        else
            _problems.Refuse(entry, value, "a name, or a mapping with name and position");
        return null;
    }

    /// <summary>Whether nothing is said, as YAML writes it or with nothing between quotes.</summary>
    public static bool IsAbsent(FrontMatterValue value) =>
        value is FrontMatterScalar { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" }
            || (value is FrontMatterScalar { IsPlain: false } quoted && quoted.Text.Trim().Length == 0);

    /// <summary>The entry of a key; one that stands without a value, as templates have it, is absent.</summary>
    public FrontMatterEntry? Find(string key) => fields[key] is { Count: > 0 } entries ? entries[0] : null;

    /// <summary>The items that say something.</summary>
    private static IEnumerable<FrontMatterValue> ItemsOf(FrontMatterValue value) =>
        value is FrontMatterList list ? list.Items.Where(static item => !IsAbsent(item)) : [value];

    /// <summary>The only item of a list where one value is expected; else the value itself.</summary>
    private static FrontMatterValue OnlyItem(FrontMatterValue value) =>
        ItemsOf(value).Take(2).ToList() is { Count: 1 } items ? items[0] : value;

    private IEnumerable<string> TextsOf(FrontMatterEntry? entry) => entry is null
        ? []
        : ItemsOf(entry.Value).Select(item => TextOf(entry, item, "a text or a list of texts")).OfType<string>();

    private IEnumerable<string> KeywordsOf(FrontMatterEntry entry)
    {
        if (entry.Value is not FrontMatterScalar scalar)
            return TextsOf(entry);
        var separatesByBlanks = scalar.IsPlain && scalar.Text.IndexOf(',') < 0
            && string.Equals(entry.Key, MetadataKey.Tags, StringComparison.OrdinalIgnoreCase);
        return scalar.Text.Split(separatesByBlanks ? [' ', '\t', '\n'] : [','])
            .Select(static keyword => keyword.Trim()).Where(static keyword => keyword.Length > 0);
    }

    /// <summary>The texts of a list but for the first; a list within it is not told here, nor is a mapping.</summary>
    private IEnumerable<string> Others(string key)
    {
        if (Find(key)?.Value is not FrontMatterList list)
            return [];
        return ItemsOf(list).Skip(1).Select(static item => (item as FrontMatterScalar)?.Text.Trim()).OfType<string>();
    }

    private string? SlugOf(FrontMatterEntry entry, FrontMatterValue value, string written)
    {
        var slug = WrittenSlug.Of(written);
        if (!Identifier.CanName(slug))
        {
            _problems.Refuse(entry, value, ExpectedSlug);
            return null;
        }

        if (!WrittenSlug.IsKept(written))
            _problems.SlugRewritten(value, written, slug);
        return slug;
    }

    private string? TextOf(FrontMatterEntry entry, FrontMatterValue? value, string expected)
    {
        if (value is FrontMatterScalar scalar)
            return scalar.Text.Trim() is { Length: > 0 } text ? text : null;
        if (value is not null)
            _problems.Refuse(entry, value, expected);
        return null;
    }
}

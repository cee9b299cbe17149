using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Broadsheet.CompilerServices;
using Broadsheet.Shared;

namespace Broadsheet.CompilerServices;

/// <summary>
/// What is known of an article beside its body, packed in one string. Generated code passes it on; a value is decoded
/// when it is asked for, so that an article costs nothing before it is read.
/// </summary>
/// <remarks>
/// <para>
/// A record is lines <c>key value</c> with one space between and <c>\n</c> between the lines, in any order; <c>slug</c>
/// and <c>headline</c> come first because they are read most. A list is one line for each of its values. A line that
/// does not parse counts as absent.
/// </para>
/// <para>
/// In a value <c>\\</c> is a backslash, <c>\n</c> a line feed, <c>\r</c> a carriage return, <c>\t</c> a tab. A value of
/// several fields has a tab between them, an empty field is absent, and absent fields at the end may be left out.
/// </para>
/// <para>
/// <see cref="RecordKeys"/> has the keys, and what the value of each is. Beside them stand those of custom properties, <c>.</c> and a front
/// matter key; in that <c>\s</c> is a space and the escapes of values hold too. <see cref="RecordValue"/> tells the forms of their values;
/// a mapping is a record of its own, escaped as any text.
/// </para>
/// <para>The methods take a key as the record writes it, escapes included.</para>
/// </remarks>
/// <param name="record">The lines.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720", Justification = "The methods are named after the types that generated properties have.")]
public readonly partial struct ArticleRecord(string record)
{
    private readonly string? _record = record;

    /// <summary>The first value of <paramref name="key"/> as text.</summary>
    public string? Text(string key) => TryFind(key, out var value) ? RecordText.Unescape(value) : null;

    /// <summary>Whether the record has <paramref name="key"/>.</summary>
    public bool Has(string key) => TryFind(key, out _);

    /// <summary>The first value of <paramref name="key"/>, <c>true</c> or <c>false</c>.</summary>
    public bool? Boolean(string key) => RecordValue.Boolean(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a whole number of 32 bits.</summary>
    public int? Int32(string key) => RecordValue.Int32(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a whole number of 64 bits.</summary>
    public long? Int64(string key) => RecordValue.Int64(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a number.</summary>
    public double? Double(string key) => RecordValue.Double(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a number of up to 28 digits.</summary>
    public decimal? Decimal(string key) => RecordValue.Decimal(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a day.</summary>
    public DateOnly? Date(string key) => RecordValue.Date(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a moment with its offset from UTC.</summary>
    public DateTimeOffset? DateTime(string key) => RecordValue.DateTime(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a time of day.</summary>
    public TimeOnly? Time(string key) => RecordValue.Time(Find(key));

    /// <summary>The first value of <paramref name="key"/> as a length of time.</summary>
    public TimeSpan? Duration(string key) => RecordValue.Duration(Find(key));

    /// <summary>The first value of <paramref name="key"/> as an address.</summary>
    public Uri? Uri(string key) => Text(key) is { } text ? RecordValue.Uri(text) : null;

    /// <summary>The first value of <paramref name="key"/> as a GUID.</summary>
    public Guid? Guid(string key) => RecordValue.Guid(Find(key));

    /// <summary>The first value of <paramref name="key"/>, which is a record of its own.</summary>
    public T? Nested<T>(string key, Func<ArticleRecord, T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return Text(key) is { } text ? read(new ArticleRecord(text)) : null;
    }

    /// <summary>The first value of <paramref name="key"/>, which is a record of its own, as a structure.</summary>
    public T? NestedValue<T>(string key, Func<ArticleRecord, T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return Text(key) is { } text ? read(new ArticleRecord(text)) : null;
    }

    /// <summary>All values of <paramref name="key"/>, which are records of their own, in the record's order.</summary>
    public ImmutableArray<T> NestedList<T>(string key, Func<ArticleRecord, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return List(key, text => read(new ArticleRecord(text)));
    }

    /// <summary>All values of <paramref name="key"/> as text, in the record's order; empty where there is none.</summary>
    public ImmutableArray<string> List(string key) => List(key, static text => text);

    /// <summary>
    /// All values of <paramref name="key"/> as <paramref name="read"/> reads their text, in the record's order; empty where there is none.
    /// </summary>
    public ImmutableArray<T> List<T>(string key, Func<string, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var values = ValuesOf(key);
        if (!values.MoveNext())
            return [];
        var list = ImmutableArray.CreateBuilder<T>();
        do
            list.Add(read(RecordText.Unescape(values.Current)));
        while (values.MoveNext());
        return list.DrainToImmutable();
    }

    /// <summary>The first value of <paramref name="key"/> as it stands in the record; empty where there is none.</summary>
    internal ReadOnlySpan<char> Find(string key) => TryFind(key, out var value) ? value : default;

    private bool TryFind(string key, out ReadOnlySpan<char> value)
    {
        var values = ValuesOf(key);
        var found = values.MoveNext();
        value = values.Current;
        return found;
    }

    private RecordValues ValuesOf(string key) => new(_record, key);
}

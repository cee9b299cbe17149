using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Toml;

/// <summary>What made a table, which decides what may still be added to it.</summary>
internal enum TomlTableKind
{
    /// <summary>A header of a table below it: <c>[a.b]</c> makes <c>a</c>.</summary>
    Implicit,

    /// <summary>Its own header.</summary>
    Header,

    /// <summary>A key with dots: <c>a.b = 1</c> makes <c>a</c>.</summary>
    Dotted,

    /// <summary>Braces, which hold all of it.</summary>
    Inline,
}

/// <summary>A table while it is read. Headers and keys anywhere below may add to it.</summary>
/// <param name="key">The part of a key that made it.</param>
internal sealed class TomlTable(TomlTableKind kind, TextSpan key)
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private readonly List<TomlPart> _keys = [];

    public TomlTableKind Kind { get; set; } = kind;

    /// <summary>A <see cref="TomlTable"/>, a list of them, or a <see cref="FrontMatterValue"/>; null where the key has none.</summary>
    public object? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    public void Add(TomlPart name, object value)
    {
        _keys.Add(name);
        _values.Add(name.Text, value);
    }

    public EquatableArray<FrontMatterEntry> ToEntries(Func<TextSpan, FileSpan> spanOf) =>
        _keys.Select(name => new FrontMatterEntry(name.Text, spanOf(name.Span), ValueOf(_values[name.Text], spanOf))).ToEquatableArray();

    /// <summary>From its first key to its last value, which may be far apart; its own key where nothing is in it.</summary>
    private FrontMatterMapping ToMapping(Func<TextSpan, FileSpan> spanOf)
    {
        var entries = ToEntries(spanOf);
        if (entries.IsEmpty)
            return new(entries, spanOf(key));
        var end = entries.AsEnumerable().Max(static entry => entry.Value.Span.Characters.End);
        return new(entries, spanOf(TextSpan.FromBounds(entries[0].KeySpan.Characters.Start, end)));
    }

    private static FrontMatterValue ValueOf(object value, Func<TextSpan, FileSpan> spanOf)
    {
        if (value is TomlTable table)
            return table.ToMapping(spanOf);
        if (value is not List<TomlTable> tables)
            return (FrontMatterValue)value;
        var items = tables.Select(item => (FrontMatterValue)item.ToMapping(spanOf)).ToEquatableArray();
        var end = items.AsEnumerable().Max(static item => item.Span.Characters.End);
        return new FrontMatterList(items, spanOf(TextSpan.FromBounds(items[0].Span.Characters.Start, end)));
    }
}

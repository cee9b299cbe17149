using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Host;

/// <summary>How the front matter of a collection is read, where an item <c>ArticleCollection</c> says so.</summary>
/// <param name="Keys">Of its <c>Keys</c>, those that are right.</param>
/// <param name="Zone">Of its <c>TimeZone</c>; null where it has none.</param>
/// <param name="Problems">What is wrong with either, at the project file.</param>
internal sealed record CollectionReading(
    string Name, EquatableArray<MappedKey> Keys, TimeSpan? Zone, EquatableArray<DiagnosticInfo> Problems)
{
    /// <summary>
    /// Reads <c>BroadsheetCollectionReading</c>, which the targets write: <c>name&gt;file&gt;keys&gt;zone</c>, each encoded, with <c>|</c>
    /// between.
    /// </summary>
    public static EquatableArray<CollectionReading> From(string property) =>
        property
            .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static item => item.Split('>').Select(static part => EncodedText.Decode(part).Trim()).ToArray())
            .Where(static parts => parts.Length == 4)
            .Select(static parts => Of(UnicodeText.ToNfc(parts[0]), parts[1], parts[2], parts[3]))
            .ToEquatableArray();

    /// <summary>The keys of a collection. As with routes, the last item that has some counts, and case does not.</summary>
    public static EquatableArray<MappedKey> KeysOf(string collection, EquatableArray<CollectionReading> readings) =>
        Last(collection, readings, static reading => !reading.Keys.IsEmpty)?.Keys ?? [];

    /// <summary>The offset of a collection's dates that have none; null where no item says one.</summary>
    public static TimeSpan? ZoneOf(string collection, EquatableArray<CollectionReading> readings) =>
        Last(collection, readings, static reading => reading.Zone is not null)?.Zone;

    private static CollectionReading? Last(
        string collection, EquatableArray<CollectionReading> readings, Func<CollectionReading, bool> says) =>
        readings.LastOrDefault(reading => says(reading) && reading.Name.Equals(collection, StringComparison.OrdinalIgnoreCase));

    private static CollectionReading Of(string name, string file, string keys, string zone)
    {
        var problems = new List<DiagnosticInfo>();
        var mapped = new List<MappedKey>();
        foreach (var pair in keys.Split(';', '\r', '\n').Select(static pair => pair.Trim()).Where(static pair => pair.Length > 0))
        {
            if (MappedKeyOf(pair, out var problem) is { } key)
                mapped.Add(key);
            else
                problems.Add(DiagnosticInfo.At(Descriptors.InvalidKeys, file, default, name, pair, problem));
        }

        var offset = ZoneOffset.Read(zone);
        if (offset is null && zone.Length > 0)
            problems.Add(DiagnosticInfo.At(
                Descriptors.InvalidTimeZone, file, default, $"'TimeZone' of the item 'ArticleCollection' of '{name}'", zone));
        return new(name, mapped.ToEquatableArray(), offset, problems.ToEquatableArray());
    }

    /// <summary><c>published=ms.date</c>: the field, and what front matter calls it.</summary>
    private static MappedKey? MappedKeyOf(string pair, out string problem)
    {
        var sign = pair.IndexOf('=');
        var (target, written) = sign < 0 ? (pair.Trim(), "") : (pair.Substring(0, sign).Trim(), pair.Substring(sign + 1).Trim());
        problem = "has no key on each side of a '='; write 'published=ms.date'";
        if (target.Length == 0 || written.Length == 0)
            return null;
        if (MetadataKey.Field(target, isPage: true) is { } field)
            return new(UnicodeText.ToNfc(written), field.Name);
        var names = MetadataKey.Names(isPage: true);
        problem = MetadataKey.Field(written, isPage: true) is not null
            ? $"has its keys the wrong way round; write '{written}={target}'"
            : $"begins with '{target}', which is no key that Broadsheet knows; write "
                + (Spelling.Nearest(target.ToLowerInvariant(), names) is { } nearest ? $"'{nearest}'" : "one such as 'published'");
        return null;
    }
}

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Data;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Host;

/// <summary>The AdditionalFiles that give front matter to a folder.</summary>
internal static class DefaultsFile
{
    public static bool IsOne(AdditionalText text) => DefaultsReader.Takes(text.Path);

    public static DefaultsReading Read(AdditionalText text, HostSettings host, CancellationToken cancellation)
    {
        var path = ArticlePath.RelativeTo(host.ProjectDirectory, text.Path);
        var collection = ArticlePath.DefaultCollection(path) ?? "";
        var file = new ArticleFile(text.Path, path, collection, host.Reading)
        {
            Zone = CollectionReading.ZoneOf(collection, host.Readings) ?? host.Zone,
            Keys = CollectionReading.KeysOf(collection, host.Readings),
        };
        return DefaultsReader.Read(file, text.GetText(cancellation));
    }

    /// <summary>What all of them give, in an order that does not depend on the compiler's.</summary>
    public static EquatableArray<FolderDefaults> Given(IEnumerable<DefaultsReading> readings) => readings
        .Select(static reading => reading.Defaults)
        .Where(static defaults => !defaults.Entries.IsEmpty)
        .OrderBy(static defaults => defaults.Entries[0].KeySpan.File!.Path, StringComparer.Ordinal)
        .ToEquatableArray();
}

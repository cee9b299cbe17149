using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Data;
using Broadsheet.Generator.Site.Routes;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Host;

/// <summary>An AdditionalFile that takes part: the compiler's text, and what its metadata says of it.</summary>
internal sealed record AdditionalArticle(AdditionalText Text, ArticleFile File)
{
    private const string Metadata = "build_metadata.BroadsheetFile.";

    /// <summary>The same with what the other files of the site make of it.</summary>
    public AdditionalArticle OnSiteOf(SiteNames names) => this with
    {
        File = File with
        {
            NameLanguage = FileLanguages.Of(File.Path, names.Languages),
            SharesSource = names.LargeCollections.Contains(File.Collection),
            IsRepeated = names.Repeated.Contains(File.FullPath),
        },
    };

    /// <summary>
    /// The article file that <paramref name="text"/> is; null where it is none. The targets describe those alone of which the path does not
    /// tell.
    /// </summary>
    /// <param name="defaults">What folders give to front matter.</param>
    public static AdditionalArticle? From(
        AdditionalText text, AnalyzerConfigOptionsProvider options, HostSettings host, EquatableArray<FolderDefaults> defaults)
    {
        if (DefaultsReader.Takes(text.Path))
            return null;
        var metadata = options.GetOptions(text);
        var path = ArticlePath.RelativeTo(host.ProjectDirectory, text.Path);
        var collection = Value("Collection");
        if (collection is null && !host.ListsFilesByHand)
            collection = ArticlePath.DefaultCollection(path);
        if (collection is null or "")
            return null;
        // macOS decomposes the names of folders; a path, like all text, is NFC.
        collection = UnicodeText.ToNfc(collection);
        var route = Value("Route") is { Length: > 0 } own ? own : RoutedCollection.RouteOf(collection, host.RoutedCollections);
        return new AdditionalArticle(text, new ArticleFile(text.Path, path, collection, host.Reading)
        {
            Route = route,
            Zone = CollectionReading.ZoneOf(collection, host.Readings) ?? host.Zone,
            Keys = CollectionReading.KeysOf(collection, host.Readings),
            Defaults = FolderDefaults.Of(path, defaults),
            Folder = ArticlePath.FolderBelow(UnicodeText.ToNfc(path), collection, UnicodeText.ToNfc(Value("Folder") ?? "")),
            FoldersLeft = UnicodeText.ToNfc(ArticlePath.FoldersLeft(host.ProjectDirectory, path)),
        });

        string? Value(string name) => metadata.TryGetValue(Metadata + name, out var value) ? EncodedText.Decode(value).Trim() : null;
    }

    /// <summary>
    /// The same file with the same content. An editor keeps the handle of a file that did not change; a compiler server that keeps its
    /// generators makes all of them anew for each build.
    /// </summary>
    public bool Equals(AdditionalArticle? other) =>
        other is not null && File.Equals(other.File) && (ReferenceEquals(Text, other.Text) || HasContentOf(other));

    public override int GetHashCode() => File.GetHashCode();

    private bool HasContentOf(AdditionalArticle other) =>
        Text.GetText() is { } text && other.Text.GetText() is { } content && text.ContentEquals(content);
}

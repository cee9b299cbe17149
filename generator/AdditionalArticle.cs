using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator;

/// <summary>An AdditionalFile that takes part: the compiler's text, and what its metadata says of it.</summary>
internal sealed record AdditionalArticle(AdditionalText Text, ArticleFile File)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The same with the language that its file's name tells on a site of these languages.</summary>
    public AdditionalArticle OnSiteOf(EquatableArray<string> languages) =>
        FileLanguages.Of(File.Path, languages) is { } language ? this with { File = File with { NameLanguage = language } } : this;

    /// <summary>The article file that <paramref name="text"/> is, or null where it carries no <c>Collection</c>.</summary>
    public static AdditionalArticle? From(AdditionalText text, AnalyzerConfigOptionsProvider options, HostSettings host)
    {
        var metadata = options.GetOptions(text);
        if (Value("Collection") is not { } collection)
            return null;
        var path = ArticlePath.RelativeTo(host.ProjectDirectory, text.Path);
        return new AdditionalArticle(text, new ArticleFile(text.Path, path, collection, host.Reading) { Route = Value("Route") });

        string? Value(string name) => metadata.TryGetValue(Metadata + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    /// <summary>
    /// The same file with the same content. An editor keeps the handle of a file that did not change; a compiler server that keeps its generators makes
    /// all of them anew for each build.
    /// </summary>
    public bool Equals(AdditionalArticle? other) => other is not null && File.Equals(other.File) && (ReferenceEquals(Text, other.Text) || HasContentOf(other));

    public override int GetHashCode() => File.GetHashCode();

    private bool HasContentOf(AdditionalArticle other) => Text.GetText() is { } text && other.Text.GetText() is { } content && text.ContentEquals(content);
}

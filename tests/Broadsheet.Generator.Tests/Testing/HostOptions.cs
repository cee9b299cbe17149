using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Testing;

/// <summary>MSBuild properties and item metadata as the compiler hands them to a generator.</summary>
internal sealed class HostOptions : AnalyzerConfigOptionsProvider
{
    public Dictionary<string, string> Global { get; } = new(AnalyzerConfigOptions.KeyComparer);

    /// <summary>The <c>Collection</c> metadata by file path, where that does not tell it.</summary>
    public Dictionary<string, string> Collections { get; } = [];

    /// <summary>The <c>Folder</c> metadata by file path, of files that a wildcard lists.</summary>
    public Dictionary<string, string> Folders { get; } = [];

    public override AnalyzerConfigOptions GlobalOptions => new Options(Global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var metadata = new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer);
        if (Collections.TryGetValue(textFile.Path, out var collection)
            || (ListsFilesByHand && (collection = FolderOf(textFile.Path)) is not null))
            metadata.Add("build_metadata.BroadsheetFile.Collection", Uri.EscapeDataString(collection));
        if (Folders.TryGetValue(textFile.Path, out var folder))
            metadata.Add("build_metadata.BroadsheetFile.Folder", Uri.EscapeDataString(folder));
        return new Options(metadata);
    }

    /// <summary>
    /// A property of the project under the name and in the encoding in which the package's targets let the compiler see it.
    /// </summary>
    public static (string Name, string Value) AsTheTargetsGive(string name, string value) => name switch
    {
        "ProjectDir" => ("BroadsheetProjectDirectory", Uri.EscapeDataString(value)),
        "RootNamespace" => ("BroadsheetRootNamespace", Uri.EscapeDataString(value)),
        "BroadsheetNamespace" or "BroadsheetEnums" => (name, Uri.EscapeDataString(value)),
        "BroadsheetJsonSchemas" => ("BroadsheetWritesJsonSchemas", value.Length > 0 ? "true" : ""),
        _ => (name, value),
    };

    private bool ListsFilesByHand => Global.GetValueOrDefault("build_property.EnableDefaultArticleItems") == "false";

    private static string? FolderOf(string path) =>
        path[GeneratorHost.ProjectDirectory.Length..].Split('/') is ["content", var folder, _, ..]
            && !path.EndsWith(".png", StringComparison.Ordinal) ? folder : null;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>An image among the AdditionalFiles, whose bytes nobody may ask for.</summary>
internal sealed class ImageFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException($"{path} was read.");
}

/// <summary>An AdditionalFile; without content, one that the compiler could not read.</summary>
internal sealed class ArticleText(string path, SourceText? content) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => content;
}

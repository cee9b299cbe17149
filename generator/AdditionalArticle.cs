using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator;

/// <summary>An AdditionalFile that takes part: the compiler's text, and what its metadata says of it.</summary>
internal sealed record AdditionalArticle(AdditionalText Text, ArticleFile File)
{
    private const string CollectionMetadata = "build_metadata.AdditionalFiles.Collection";

    /// <summary>The article file that <paramref name="text"/> is, or null where it carries no <c>Collection</c>.</summary>
    public static AdditionalArticle? From(AdditionalText text, AnalyzerConfigOptionsProvider options, HostSettings host)
    {
        if (!options.GetOptions(text).TryGetValue(CollectionMetadata, out var collection) || collection.Trim().Length == 0)
            return null;
        var path = ArticlePath.RelativeTo(host.ProjectDirectory, text.Path);
        return new AdditionalArticle(text, new ArticleFile(text.Path, path, collection.Trim(), host.Reading));
    }
}

using System.Collections.Immutable;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator;

/// <summary>An AdditionalFile that means something here: an article file, an image, or both.</summary>
internal sealed record ListedFile(AdditionalArticle? Article, string? ImagePath)
{
    public ListedPath Path => new(Article?.File, ImagePath);

    /// <summary>The file, or none where it means nothing.</summary>
    public static ImmutableArray<ListedFile> Of(AdditionalText text, AnalyzerConfigOptionsProvider options, HostSettings host)
    {
        var article = AdditionalArticle.From(text, options, host);
        var image = AdditionalImage.IsImage(text) ? text.Path : null;
        return article is null && image is null ? [] : [new ListedFile(article, image)];
    }

    /// <summary>What the file holds, or none where it is no article file.</summary>
    public ImmutableArray<ArticleFileReading> Read(SiteNames names, CancellationToken cancellation) =>
        Article is null ? [] : [ArticleFileReader.Read(Article.OnSiteOf(names).File, Article.Text.GetText(cancellation), names.Collections)];
}

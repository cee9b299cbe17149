using System.Collections.Immutable;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Broadsheet.Generator.Host;

/// <summary>An AdditionalFile that means something here: an article file, an image, or both.</summary>
internal sealed record HostFile(AdditionalArticle? Article, string? ImagePath)
{
    private readonly Ahead<SiteNames, ImmutableArray<ArticleFileReading>> _ahead = new();

    /// <summary>The same for as long as the file is, so that nothing is compared.</summary>
    public ListedPath Path { get; } = new(Article?.File, ImagePath);

    /// <summary>The file, or none where it means nothing.</summary>
    /// <param name="defaults">What folders give to front matter.</param>
    public static ImmutableArray<HostFile> Of(
        AdditionalText text, AnalyzerConfigOptionsProvider options, HostSettings host, EquatableArray<FolderDefaults> defaults = default)
    {
        var article = AdditionalArticle.From(text, options, host, defaults);
        var image = AdditionalImage.IsImage(text) ? text.Path : null;
        return article is null && image is null ? [] : [new HostFile(article, image)];
    }

    /// <summary>Whether there is nothing to read ahead.</summary>
    public bool IsRead(SiteNames names) => Article is null || _ahead.WasMadeFor(names);

    /// <summary>Keeps what the file holds for the next that asks.</summary>
    public void ReadAhead(SiteNames names, CancellationToken cancellation) => _ahead.Keep(names, ReadNow(names, cancellation));

    /// <summary>What the file holds, or none where it is no article file.</summary>
    public ImmutableArray<ArticleFileReading> Read(SiteNames names, CancellationToken cancellation) =>
        _ahead.TryTake(names, out var reading) ? reading : ReadNow(names, cancellation);

    private ImmutableArray<ArticleFileReading> ReadNow(SiteNames names, CancellationToken cancellation) =>
        Article is null || Article.File.Options.IsOldLanguage || names.LeavesOut(Article.File.Collection)
            ? []
            : [ArticleFileReader.Read(Article.OnSiteOf(names).File, Article.Text.GetText(cancellation), names.Collections)];
}

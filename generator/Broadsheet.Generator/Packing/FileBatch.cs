using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Packing;

/// <summary>Article files that are printed to one source.</summary>
/// <param name="Name">What the source's name ends in; null for a file that has a source of its own.</param>
/// <param name="Files">Of one collection; none where no file has the hash of the batch yet.</param>
internal sealed record FileBatch(string? Name, EquatableArray<ArticleFileReading> Files)
{
    /// <summary>What Linking sees of them.</summary>
    public EquatableArray<ArticleFileIndex> Index() => Files.Select(ArticleFileIndex.Of).ToEquatableArray();

    /// <summary>What decides where their articles' texts go.</summary>
    public EquatableArray<FileSizes> Sizes() => Files.Select(FileSizes.Of).ToEquatableArray();

    public EquatableArray<DiagnosticInfo> Diagnostics() => Files.SelectMany(static file => file.Diagnostics).ToEquatableArray();
}

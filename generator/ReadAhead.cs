using System.Collections.Immutable;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator;

/// <summary>
/// Reads the files that a build begins with on all processors at once: the compiler runs a step file by file on one, and reading is most of what there is to do.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Of fewer new files, the step that follows reads each as soon.</summary>
    private const int FewFiles = 16;

    /// <summary>Reads those that have not been read, if they are many. Gives what never differs, so that a file that was edited re-runs the reading of no other.</summary>
    public static bool Read(ImmutableArray<ListedFile> files, SiteNames names, CancellationToken cancellation)
    {
        var unread = files.Where(file => !file.IsRead(names)).ToList();
        if (unread.Count >= FewFiles)
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => file.ReadAhead(names, cancellation));
        return true;
    }
}

/// <summary>What was read of a file before it was asked for. It hands the reading over, and from then on tells only that the file has been read.</summary>
internal sealed class AheadReading : IEquatable<AheadReading>
{
    // Replaced as a whole: two runs of the compiler may meet here.
    private volatile Kept? _kept;

    public bool IsOf(SiteNames names) => _kept is { } kept && kept.Names.Equals(names);

    public void Keep(SiteNames names, ImmutableArray<ArticleFileReading> reading) => _kept = new(names, reading);

    /// <summary>The reading, if there is one.</summary>
    public ImmutableArray<ArticleFileReading>? Take(SiteNames names)
    {
        var kept = _kept;
        _kept = new(names, null);
        return kept is not null && kept.Names.Equals(names) ? kept.Reading : null;
    }

    /// <summary>It is no part of what a file is.</summary>
    public bool Equals(AheadReading? other) => other is not null;

    public override bool Equals(object? other) => other is AheadReading;

    public override int GetHashCode() => 0;

    private sealed record Kept(SiteNames Names, ImmutableArray<ArticleFileReading>? Reading);
}

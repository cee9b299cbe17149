using System.Collections.Immutable;
using Broadsheet.Generator.Host;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// Reads the files that a build begins with on all processors at once: the compiler runs a step file by file on one, and reading is most of
/// what there is to do.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Of fewer new files, the step that follows reads each as soon.</summary>
    private const int FewFiles = 16;

    /// <summary>
    /// Reads those that have not been read, if they are many. Returns the names that they were read for: a file that was edited re-runs the
    /// reading of no other.
    /// </summary>
    public static SiteNames Read(ImmutableArray<HostFile> files, SiteNames names, CancellationToken cancellation)
    {
        var unread = files.Where(file => !file.IsRead(names)).ToList();
        if (unread.Count >= FewFiles)
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => file.ReadAhead(names, cancellation));
        return names;
    }
}

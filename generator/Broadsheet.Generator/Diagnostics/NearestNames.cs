using Broadsheet.Shared;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>
/// Finds what someone may have meant. Each search looks at every name there is, so a run makes a number of comparisons: enough for any
/// author, while thousands of dead links cannot stop a build.
/// </summary>
internal sealed class NearestNames
{
    private int _comparisonsLeft = 200_000;

    public string? Find(string written, IReadOnlyCollection<string> names)
    {
        if (names.Count > _comparisonsLeft)
            return null;
        _comparisonsLeft -= names.Count;
        return Spelling.Nearest(written, names);
    }
}

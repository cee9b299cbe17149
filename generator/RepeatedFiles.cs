using System.Collections.Immutable;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator;

/// <summary>
/// Files that the compiler was given more than once, the first of each left out. Almost always empty, and then equal to what it
/// was before, so that a new file re-runs no other.
/// </summary>
internal static class RepeatedFiles
{
    public static EquatableArray<AdditionalArticle> Among(ImmutableArray<AdditionalArticle> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => !seen.Add(file.File.FullPath)).ToEquatableArray();
    }
}

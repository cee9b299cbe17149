using System.Reflection.Metadata;
using Broadsheet.AspNetCore;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Broadsheet.AspNetCore;

/// <summary>
/// Called by the runtime once <c>dotnet watch</c>, or a debugger, has changed the code of a running app: an article's text, or what renders
/// it. A published app has no such updates, and the trimmer removes this. <c>Broadsheet</c> counts as well, but not in public, and this
/// library uses its public members alone.
/// </summary>
internal static class HotReload
{
    private static int s_updates;

    /// <summary>How often code was changed: what was made of it before is out of date.</summary>
    public static int Updates => s_updates;

    public static void ClearCache(Type[]? updated) => Interlocked.Increment(ref s_updates);
}

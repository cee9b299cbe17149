namespace Broadsheet.Tests;

/// <summary>What code allocates.</summary>
internal static class Allocation
{
    /// <summary>
    /// The bytes that an action allocates on this thread, once it has run before: the least of several runs, because when another thread
    /// has garbage collected, what was left of this one's room counts as well.
    /// </summary>
    public static long Of(Action action) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}

namespace Broadsheet.Benchmarks.Content;

/// <summary>Some of many, from all parts of the folder.</summary>
internal static class Sample
{
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> sorted, int most)
    {
        var count = Math.Min(most, sorted.Count);
        return Enumerable.Range(0, count).Select(number => sorted[(int)((long)number * sorted.Count / count)]);
    }
}

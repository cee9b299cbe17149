using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages.Training;

/// <summary>
/// Several trainings as one. Each sees other composed pages in another order; what they have in common is what pages have in common.
/// Weights that are added up score as the trainings would together (bagging, Breiman 1996).
/// </summary>
internal static class WeightMean
{
    /// <summary>Below this a weight of one byte tells nothing.</summary>
    private const int Least = 2;

    /// <param name="mostFeatures">Those that weigh most are kept.</param>
    public static PageWeights Of(IReadOnlyList<PageWeights> members, int mostFeatures, string version)
    {
        var states = PageWeights.StateCount;
        var sums = new SortedDictionary<uint, int[]>();
        foreach (var member in members)
        {
            for (var i = 0; i < member.Features.Length; i++)
            {
                if (!sums.TryGetValue(member.Features[i], out var row))
                    sums.Add(member.Features[i], row = new int[states]);
                for (var state = 0; state < states; state++)
                    row[state] += member.Weights[(i * states) + state];
            }
        }

        KeyValuePair<uint, int[]>[] kept =
        [
            .. sums.OrderByDescending(static sum => sum.Value.Sum(Math.Abs)).ThenBy(static sum => sum.Key).Take(mostFeatures)
                .OrderBy(static sum => sum.Key),
        ];
        return new(
            version,
            [.. kept.Select(static sum => sum.Key)],
            [.. kept.SelectMany(static sum => sum.Value)
                .Select(sum => Math.Abs(sum) < Least * members.Count ? (sbyte)0 : (sbyte)(sum / members.Count))],
            [.. Enumerable.Range(0, members[0].Transitions.Length)
                .Select(i => (short)(members.Sum(member => member.Transitions[i]) / members.Count))]);
    }
}

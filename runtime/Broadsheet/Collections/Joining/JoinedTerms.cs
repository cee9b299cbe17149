using System.Collections.Concurrent;
using Broadsheet.Shared;

namespace Broadsheet.Collections.Joining;

/// <summary>
/// The terms of joined collections: what each has precomputed, at the positions of all together. A term is put together when it is first
/// asked for, and kept.
/// </summary>
internal sealed class JoinedTerms(IReadOnlyList<IJoinPart> parts, JoinedOrder order) : ITermIndex
{
    private readonly ConcurrentDictionary<TermIndex.Kind, ConcurrentDictionary<string, int[]>> _found = new();

    /// <inheritdoc/>
    public int[] Find(TermIndex.Kind kind, string term)
    {
        var terms = _found.GetOrAdd(kind, static _ => new(StringComparer.OrdinalIgnoreCase));
        var cleaned = TermIndex.Cleaned(term);
        if (terms.TryGetValue(cleaned, out var known))
            return known;
        var positions = FindInParts(kind, cleaned);
        // What no article has is not kept: anybody may ask for it.
        return positions.Length == 0 ? positions : terms.GetOrAdd(cleaned, positions);
    }

    /// <inheritdoc/>
    public IEnumerable<TermIndex.Entry> All(TermIndex.Kind kind)
    {
        var terms = new Dictionary<string, (string Term, int[][] Positions)>(StringComparer.OrdinalIgnoreCase);
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var entry in parts[part].Terms.All(kind))
            {
                if (!terms.TryGetValue(entry.Term, out var known))
                    terms.Add(entry.Term, known = (entry.Term, new int[parts.Count][]));
                else if (IsNewer(part, entry.Positions, known.Positions))
                    terms[entry.Term] = (entry.Term, known.Positions);
                known.Positions[part] = entry.Positions;
            }
        }

        return terms.Values.Select(term => new TermIndex.Entry(term.Term, Joined(term.Positions)));
    }

    private int[] FindInParts(TermIndex.Kind kind, string term) => Joined([.. parts.Select(part => part.Terms.Find(kind, term))]);

    /// <summary>
    /// Whether the first article that has a term in a collection comes before all that have it in the collections before.
    /// </summary>
    private bool IsNewer(int part, int[] positions, int[][] before)
    {
        var first = order.Positions[part][positions[0]];
        for (var other = 0; other < part; other++)
        {
            if (before[other] is { Length: > 0 } known && order.Positions[other][known[0]] < first)
                return false;
        }

        return true;
    }

    private int[] Joined(int[]?[] placesOfParts)
    {
        var joined = new int[placesOfParts.Sum(static positions => positions?.Length ?? 0)];
        var count = 0;
        for (var part = 0; part < placesOfParts.Length; part++)
        {
            foreach (var position in placesOfParts[part] ?? [])
                joined[count++] = order.Positions[part][position];
        }

        Array.Sort(joined);
        return joined;
    }
}

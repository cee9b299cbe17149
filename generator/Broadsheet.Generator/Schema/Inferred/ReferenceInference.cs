using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>
/// A key named like a collection, or like one of it, refers to that collection's articles where its values are their slugs.
/// </summary>
internal static class ReferenceInference
{
    private const int OthersPerOddValue = 10;

    /// <summary>Null where the key names no collection, or its values are no slugs there.</summary>
    public static ReferencePropertyType? Infer(string key, IReadOnlyList<Observation> scalars, InferenceScope scope)
    {
        if (scope.Targets.CollectionNamed(key) is not { } target)
            return null;
        var unknown = scalars.Where(scalar => !target.IsKnown(((FrontMatterScalar)scalar.Value).Text)).ToList();
        if (unknown.Count * OthersPerOddValue > scalars.Count || unknown.Count == scalars.Count)
            return null;
        foreach (var observation in unknown)
            ReferenceProblem.Report(key, observation, target, scope.Diagnostics);
        return ReferenceTargets.ReferenceTo(target);
    }
}

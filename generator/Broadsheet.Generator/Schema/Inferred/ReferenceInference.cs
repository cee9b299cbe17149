using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>
/// A key named like a collection, or like one of it, refers to that collection's articles where its values are their slugs.
/// </summary>
internal static class ReferenceInference
{
    private const int OthersPerOddValue = 10;

    /// <summary>What more articles name than this is no slip.</summary>
    private const int MostSlips = 3;

    /// <summary>Null where the key names no collection, or its values are no slugs there.</summary>
    public static ReferencePropertyType? Infer(string key, IReadOnlyList<Observation> scalars, InferenceScope scope)
    {
        if (scope.Targets.CollectionNamed(key) is not { } target)
            return null;
        var unknown = scalars.Where(scalar => !target.IsKnown(((FrontMatterScalar)scalar.Value).Text)).ToList();
        if (unknown.Count * OthersPerOddValue > scalars.Count || unknown.Count == scalars.Count)
            return null;
        foreach (var same in unknown.GroupBy(static scalar => ((FrontMatterScalar)scalar.Value).Text, StringComparer.Ordinal))
            Report(key, same.Key, [.. same], target, scope);
        return ReferenceTargets.ReferenceTo(target);
    }

    /// <summary>
    /// A slug that is near another, and rare, is a slip. Any other is a term that nobody has written an article about, which one message
    /// says however many articles have it.
    /// </summary>
    private static void Report(string key, string slug, List<Observation> uses, ReferenceTarget target, InferenceScope scope)
    {
        var isSlip = uses.Count <= MostSlips && Spelling.Nearest(slug, target.Slugs) is not null;
        if (isSlip || scope.Options.Strictness == InferenceStrictness.Strict)
        {
            foreach (var use in uses)
                ReferenceProblem.Report(key, use, target, scope.Diagnostics);
            return;
        }

        var places = uses.Count == 1 ? "one place" : $"{uses.Count.ToString(CultureInfo.InvariantCulture)} places";
        scope.Diagnostics.Add(DiagnosticInfo.At(
            Descriptors.MissingTerm, uses[0].File.FullPath, uses[0].Value.Span, key, slug, places, target.Names.Name));
    }
}

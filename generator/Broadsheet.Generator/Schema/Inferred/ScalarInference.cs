using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Schema.Inferred;

/// <summary>The narrowest type of single values, and the few odd ones that would widen it for all others.</summary>
internal static class ScalarInference
{
    /// <summary>One value in so many is odd; more are a habit.</summary>
    private const int OthersPerOddValue = 10;

    public static ScalarKind Infer(string key, IReadOnlyList<Observation> scalars, InferenceScope scope)
    {
        var kinds = scalars.Select(scalar => ScalarKinds.Of((FrontMatterScalar)scalar.Value)).ToList();
        var widest = WidestOf(kinds);
        if (widest == ScalarKind.Text && kinds.Exists(static one => one.Narrowest is ScalarKind.Date or ScalarKind.DateTime))
        {
            kinds = [.. scalars.Select(scalar => ScalarKinds.BesideDates((FrontMatterScalar)scalar.Value))];
            widest = WidestOf(kinds);
        }

        if (scope.Options.Strictness == InferenceStrictness.Loose)
            return widest;
        var (common, holders) = MostCommonBelow(widest, kinds);
        var odd = scalars.Count - holders;
        if (holders == 0 || odd * OthersPerOddValue > scalars.Count || IsOfCodes(scalars, kinds, common))
            return widest;
        for (var i = 0; i < scalars.Count; i++)
        {
            if (!kinds[i].Contains(common))
                Report(key, scalars[i], common, widest, $"{Number(holders)} of {Number(scalars.Count)}", scope);
        }

        return scope.Options.Strictness == InferenceStrictness.Strict ? common : widest;
    }

    private static ScalarKind WidestOf(List<ScalarKinds> kinds) =>
        kinds.Aggregate(ScalarKinds.All, static (all, one) => all.Intersect(one)).Narrowest;

    /// <summary>Whether what is odd among numbers is digits that begin with a zero: then all are codes rather than numbers.</summary>
    private static bool IsOfCodes(IReadOnlyList<Observation> scalars, List<ScalarKinds> kinds, ScalarKind common) =>
        common is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal
        && Enumerable.Range(0, kinds.Count).All(
            i => kinds[i].Contains(common) || ScalarText.HasLeadingZero(((FrontMatterScalar)scalars[i].Value).Text));

    /// <summary>The kind narrower than <paramref name="widest"/> that holds most of the values.</summary>
    private static (ScalarKind Kind, int Holders) MostCommonBelow(ScalarKind widest, List<ScalarKinds> kinds)
    {
        var best = (Kind: widest, Holders: 0);
        for (var kind = ScalarKind.Boolean; kind < widest; kind++)
        {
            var holders = kinds.Count(value => value.Contains(kind));
            if (holders > best.Holders)
                best = (kind, holders);
        }

        return best;
    }

    private static void Report(string key, Observation odd, ScalarKind common, ScalarKind widest, string share, InferenceScope scope)
    {
        if (scope.Options.Strictness == InferenceStrictness.Strict)
            scope.Refuse(key, odd, $"{Expectation.Of(common)}, as {share} values are");
        else
            scope.Diagnostics.Add(DiagnosticInfo.At(Descriptors.OddValue, odd.File.FullPath, odd.Value.Span,
                key, Expectation.Of(common), share, Expectation.Found(odd.Value), Expectation.Of(widest)));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>Which of all messages are reported: of each code the first about a file, and how many are left out.</summary>
internal static class ReportedDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Of(IReadOnlyCollection<DiagnosticInfo> all)
    {
        if (all.Count <= InputLimits.MessagesPerCode)
            return all;
        var counts = new Dictionary<(string FilePath, string Code), int>();
        var reported = new List<DiagnosticInfo>();
        var firstLeftOut = new List<DiagnosticInfo>();
        foreach (var diagnostic in all)
        {
            counts.TryGetValue(KeyOf(diagnostic), out var before);
            counts[KeyOf(diagnostic)] = before + 1;
            if (before < InputLimits.MessagesPerCode)
                reported.Add(diagnostic);
            else if (before == InputLimits.MessagesPerCode)
                firstLeftOut.Add(diagnostic);
        }

        reported.AddRange(firstLeftOut.Select(first => LeftOut(first, counts[KeyOf(first)] - InputLimits.MessagesPerCode)));
        return reported;
    }

    private static (string FilePath, string Code) KeyOf(DiagnosticInfo diagnostic) => (diagnostic.FilePath, diagnostic.Descriptor.Id);

    /// <summary>
    /// Takes the severity of the messages it counts, but at most Warning: the errors that are reported already fail the build.
    /// </summary>
    private static DiagnosticInfo LeftOut(DiagnosticInfo first, int count)
    {
        var number = count.ToString("N0", CultureInfo.InvariantCulture);
        var summary = DiagnosticInfo.At(Descriptors.MessagesLeftOut, first.FilePath, first.Span, number, first.Descriptor.Id);
        return summary with { Severity = first.Severity < DiagnosticSeverity.Warning ? first.Severity : DiagnosticSeverity.Warning };
    }
}

using Broadsheet.Generator.Lookups;
using Microsoft.CodeAnalysis;

namespace Broadsheet.CodeFixes;

/// <summary>What the analyzer says may have been meant, the likeliest first.</summary>
internal static class DiagnosticSuggestions
{
    public static string[] Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(LookupAnalyzer.SuggestionsKey, out var suggestions) && suggestions is { Length: > 0 }
            ? suggestions.Split(' ')
            : [];
}

using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Packing;

/// <summary>Whether the compiler puts long literals into the data section, which the package's targets ask it to.</summary>
/// <remarks>
/// The feature is described in the compiler's <c>docs/features/string-literals-data-section.md</c>, and had another name at first. It knows
/// one length for the whole assembly, so this is one that hardly any literal of the project's own has.
/// </remarks>
internal sealed record TextSettings(bool CanPack)
{
    /// <summary>What the targets say: a literal that is longer, in characters, is no part of the heap.</summary>
    public const int LongestInHeap = 16_384;

    private static readonly string[] Features = ["utf8-string-literal-encoding", "experimental-data-section-string-literals"];

    public static TextSettings From(ParseOptions options) =>
        new(Features.Any(feature => options.Features.TryGetValue(feature, out var value) && Allows(value)));

    // Without a number the compiler takes 100.
    private static bool Allows(string value) =>
        value is "" or "true"
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var longest) && longest <= LongestInHeap);
}

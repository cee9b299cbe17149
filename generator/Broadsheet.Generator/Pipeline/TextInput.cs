using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Host;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What decides which texts are literals of their own, and which share one. Lengths are rounded, so that an edit inside a body ends here.
/// </summary>
internal sealed record TextInput(EquatableArray<FileSizes> Files, TextSettings Settings, bool IsReloadable)
{
    public static IncrementalValueProvider<TextInput> Combine(
        Batches<EquatableArray<FileSizes>> sizes, IncrementalValueProvider<ParseOptions> parsing,
        IncrementalValueProvider<HostSettings> settings) =>
        sizes.Collect().Combine(parsing).Combine(settings).Select(static (input, _) =>
        {
            var ((sizes, parsing), host) = input;
            return new TextInput(sizes.SelectMany(static file => file).ToEquatableArray(), TextSettings.From(parsing), host.IsReloadable);
        });

    public TextPlan Plan(BatchLimits limits) =>
        TextBudget.Plan(Files, Settings, limits.ArticlesPerClass) with { IsReloadable = IsReloadable };
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>What all sources of articles share: what was found out of all files together.</summary>
internal sealed record PlacingInput(SiteModel Site, TextPlan Texts, string Namespace)
{
    public static IncrementalValueProvider<PlacingInput> Combine(
        IncrementalValueProvider<SiteModel> site, IncrementalValueProvider<TextPlan> texts, IncrementalValueProvider<string> @namespace) =>
        site.Combine(texts).Combine(@namespace).Select(static (input, _) =>
        {
            var ((site, texts), @namespace) = input;
            return new PlacingInput(site, texts, @namespace);
        });

    public static PlacedBatch Place(FileBatch batch, PlacingInput input) => PlacedBatch.Of(batch, input.Site, input.Namespace, input.Texts);

    public static PlacedCollection Place(CollectionModel collection, PlacingInput input) =>
        new(collection, input.Namespace, CollectionTexts.Of(collection, input.Texts, input.Site));
}

using System.Collections.Immutable;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What decides where the files of each pack are among the sources: of the sources only the paths of their files, so that an edit looks no
/// file up.
/// </summary>
/// <param name="Paths">The files of each source; none where nothing is packed.</param>
internal sealed record PackingInput(TextPlan Texts, EquatableArray<EquatableArray<string>> Paths)
{
    public static IncrementalValueProvider<PackingInput> Combine(
        IncrementalValueProvider<ImmutableArray<PlacedBatch>> placed, IncrementalValueProvider<TextPlan> texts) =>
        placed.Select(texts, static (batches, texts) =>
            new PackingInput(texts, texts.Packs.IsEmpty ? [] : batches.Select(static batch => batch.Paths).ToEquatableArray()));

    public static EquatableArray<FoundPack> Find(PackingInput input, CancellationToken cancellation) =>
        FoundPack.All(input.Texts, input.Paths);
}

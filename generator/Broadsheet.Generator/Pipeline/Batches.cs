using System.Collections.Immutable;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Packing;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// What passes on for each source. Files with a source of their own go one by one, so that a new file moves no other; files that share
/// sources meet in one list. Every step takes both ways.
/// </summary>
internal sealed class Batches<T>(IncrementalValuesProvider<T> alone, IncrementalValuesProvider<T> together)
{
    /// <summary>A step of each item.</summary>
    public Batches<TResult> Select<TResult>(Func<T, TResult> step, string name) => new(
        alone.Select((batch, _) => step(batch)).WithTrackingName(name),
        together.Select((batch, _) => step(batch)).WithTrackingName(name));

    /// <summary>A step of each item with a value that all items share.</summary>
    public Batches<TResult> Select<TShared, TResult>(
        IncrementalValueProvider<TShared> shared, Func<T, TShared, TResult> step, string name) => new(
        alone.Select(shared, step).WithTrackingName(name),
        together.Select(shared, step).WithTrackingName(name));

    public IncrementalValueProvider<ImmutableArray<T>> Collect() =>
        alone.Collect().Select(together.Collect(), static (one, other) => one.AddRange(other));

    public void Register(IncrementalGeneratorInitializationContext context, Action<SourceProductionContext, T> add)
    {
        context.RegisterSourceOutput(alone, add);
        context.RegisterSourceOutput(together, add);
    }
}

internal static class Batches
{
    public static Batches<FileBatch> Of(IncrementalValuesProvider<ArticleFileReading> readings, BatchLimits limits) => new(
        readings.SelectMany(static (reading, _) => FileBatches.Alone(reading)).WithTrackingName(StepNames.Batching),
        readings.Collect().SelectMany((all, _) => FileBatches.Together(all, limits)).WithTrackingName(StepNames.Batching));
}

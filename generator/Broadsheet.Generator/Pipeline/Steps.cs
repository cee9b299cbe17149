using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Pipeline;

/// <summary>
/// Steps with two inputs, each of which has a name where the step is written. The compiler visits every item of every step at each run, so
/// none of these adds a step of its own.
/// </summary>
internal static class Steps
{
    /// <summary>A step of two values.</summary>
    public static IncrementalValueProvider<TResult> Select<TOne, TOther, TResult>(
        this IncrementalValueProvider<TOne> one, IncrementalValueProvider<TOther> other,
        Func<TOne, TOther, CancellationToken, TResult> step) =>
        one.Combine(other).Select((input, cancellation) => step(input.Left, input.Right, cancellation));

    /// <summary>A step of two values.</summary>
    public static IncrementalValueProvider<TResult> Select<TOne, TOther, TResult>(
        this IncrementalValueProvider<TOne> one, IncrementalValueProvider<TOther> other, Func<TOne, TOther, TResult> step) =>
        one.Combine(other).Select((input, _) => step(input.Left, input.Right));

    /// <summary>A step that makes several of two values.</summary>
    public static IncrementalValuesProvider<TResult> SelectMany<TOne, TOther, TResult>(
        this IncrementalValueProvider<TOne> one, IncrementalValueProvider<TOther> other, Func<TOne, TOther, IEnumerable<TResult>> step) =>
        one.Combine(other).SelectMany((input, _) => step(input.Left, input.Right));

    /// <summary>A step of each item with a value that all items share.</summary>
    public static IncrementalValuesProvider<TResult> Select<TItem, TShared, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TShared> shared, Func<TItem, TShared, TResult> step) =>
        items.Combine(shared).Select((input, _) => step(input.Left, input.Right));

    /// <summary>A step of each item with a value that all items share.</summary>
    public static IncrementalValuesProvider<TResult> Select<TItem, TShared, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TShared> shared,
        Func<TItem, TShared, CancellationToken, TResult> step) =>
        items.Combine(shared).Select((input, cancellation) => step(input.Left, input.Right, cancellation));

    /// <summary>A step that makes several of each item and a value that all items share.</summary>
    public static IncrementalValuesProvider<TResult> SelectMany<TItem, TShared, TResult>(
        this IncrementalValuesProvider<TItem> items, IncrementalValueProvider<TShared> shared,
        Func<TItem, TShared, CancellationToken, ImmutableArray<TResult>> step) =>
        items.Combine(shared).SelectMany((input, cancellation) => step(input.Left, input.Right, cancellation));

    /// <summary>A source of each item and a value that all items share.</summary>
    public static void RegisterSourceOutput<TItem, TShared>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TItem> items,
        IncrementalValueProvider<TShared> shared,
        Action<SourceProductionContext, TItem, TShared> add) =>
        context.RegisterSourceOutput(items.Combine(shared), (output, input) => add(output, input.Left, input.Right));
}

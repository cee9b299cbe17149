using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Routing;

namespace Broadsheet.AspNetCore.Routing;

/// <summary>The collections that an app, or one of its groups of routes, serves beside each other.</summary>
internal sealed class ServedCollections
{
    private static readonly ConditionalWeakTable<IEndpointRouteBuilder, ServedCollections> All = [];

    private IServedCollection[] _collections = [];

    public static ServedCollections Of(IEndpointRouteBuilder endpoints) => All.GetValue(endpoints, static _ => new ServedCollections());

    public void Add(IServedCollection collection) => _collections = [.. _collections, collection];

    /// <summary>
    /// When the next article of any of them is published: a page may list, or be linked from, articles of another collection.
    /// </summary>
    public DateTimeOffset? NextPublication(TimeProvider clock)
    {
        DateTimeOffset? next = null;
        foreach (var collection in _collections)
        {
            if (collection.NextPublication(clock) is { } date && !(date >= next))
                next = date;
        }

        return next;
    }

    /// <summary>
    /// Whether one that was mapped before a collection has an article at a path. The compiler refuses it within a project; between two of
    /// them the first answers, and routing does not throw for two endpoints.
    /// </summary>
    public bool HasBefore(IServedCollection collection, ReadOnlySpan<char> path)
    {
        foreach (var other in _collections)
        {
            if (other == collection)
                return false;
            if (other.Head.Equals(collection.Head, StringComparison.OrdinalIgnoreCase) && other.Has(path))
                return true;
        }

        return false;
    }
}

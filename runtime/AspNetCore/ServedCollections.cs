using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Routing;

namespace Broadsheet.AspNetCore;

/// <summary>The collections that an app, or one of its groups of routes, serves beside each other: folders of two may be the same, or one in the other.</summary>
internal sealed class ServedCollections
{
    private static readonly ConditionalWeakTable<IEndpointRouteBuilder, ServedCollections> All = [];

    private IServedCollection[] _collections = [];

    public static ServedCollections Of(IEndpointRouteBuilder endpoints) => All.GetValue(endpoints, static _ => new ServedCollections());

    public void Add(IServedCollection collection) => _collections = [.. _collections, collection];

    /// <summary>Whether a collection is the one that says that there is no article at a path: the first of those in whose folder it is, where it is in none of them.</summary>
    public bool IsMissingFrom(IServedCollection collection, ReadOnlySpan<char> path)
    {
        foreach (var other in _collections)
        {
            if (other.Has(path))
                return false;
        }

        foreach (var other in _collections)
        {
            if (other.IsInFolder(path))
                return other == collection;
        }

        return false;
    }
}

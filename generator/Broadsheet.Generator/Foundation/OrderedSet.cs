using System.Collections.ObjectModel;

namespace Broadsheet.Generator.Foundation;

/// <summary>Takes each item once and keeps the order they came in.</summary>
internal sealed class OrderedSet<T> : Collection<T>
{
    private readonly HashSet<T> _items = [];

    protected override void InsertItem(int index, T item)
    {
        if (_items.Add(item))
            base.InsertItem(index, item);
    }
}

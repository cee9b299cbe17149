namespace Broadsheet.Generator.Foundation;

/// <summary>
/// Compares by value, but looks at no object that is the other one. At each run the compiler compares thousands of items with themselves,
/// and most are in no processor's cache.
/// </summary>
internal sealed class SameFirst<T> : IEqualityComparer<T>
    where T : class, IEquatable<T>
{
    private SameFirst()
    {
    }

    public static SameFirst<T> Comparer { get; } = new();

    public bool Equals(T one, T other) => ReferenceEquals(one, other) || one.Equals(other);

    public int GetHashCode(T value) => value.GetHashCode();
}

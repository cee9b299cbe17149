namespace Broadsheet;

/// <summary>
/// Declares the type of a collection's articles. The class is <see langword="partial"/> and derives from
/// <see cref="Article"/>; without such a class the type is generated, named after the collection.
/// </summary>
/// <param name="collection">The collection's name, as the folder below <c>content/</c> is called.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleCollectionAttribute(string collection) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Collection { get; } = collection;
}

namespace Broadsheet;

/// <summary>
/// Makes a class the article type of a collection, its properties the front matter that the collection's articles must and may have.
/// </summary>
/// <remarks>
/// The class is <c>partial</c>, not nested, and derives from <see cref="Article"/>:
/// <code>
/// [ArticleCollection("guides")]
/// public partial class Guide : Article
/// {
///     public required Level Level { get; init; }
///     public int? Minutes { get; init; }
/// }
/// </code>
/// Front matter that does not fit is an error at its characters in the article file. A property that front matter is not to fill carries
/// <see cref="System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute"/>.
/// </remarks>
/// <param name="collection">The collection's name, such as <c>guides</c>: its folder below <c>content/</c>, or its <c>Collection</c>
/// metadata.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleCollectionAttribute(string collection) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Collection { get; } = collection;
}

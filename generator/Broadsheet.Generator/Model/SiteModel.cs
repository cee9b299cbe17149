using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>What is known once all files are seen together: the collections, and the final names of each file's articles.</summary>
internal sealed record SiteModel(
    EquatableArray<CollectionModel> Collections,
    EquatableArray<CollectionIndexModel> Indexes,
    EquatableArray<FileLinks> Files,
    EquatableArray<Backlinks> Backlinks,
    EquatableArray<FileLinkProblems> LinkProblems,
    EquatableArray<DiagnosticInfo> Diagnostics,
    EquatableArray<DeclarationProblem> Problems)
{
    // Derived from Files and LinkProblems, so no part of what makes two sites equal.
    private readonly Lazy<Dictionary<string, FileLinks>> _linksByPath = new(
        () => Files.ToDictionary(file => file.FullPath, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, FileLinkProblems>> _problemsByPath = new(
        () => LinkProblems.ToDictionary(file => file.FullPath, StringComparer.Ordinal));

    public FileLinks? LinksOf(ArticleFile file) => LinksOf(file.FullPath);

    public FileLinks? LinksOf(string fullPath) => _linksByPath.Value.TryGetValue(fullPath, out var links) ? links : null;

    public EquatableArray<LinkProblem> ProblemsOf(ArticleFile file) =>
        _problemsByPath.Value.TryGetValue(file.FullPath, out var problems) ? problems.Problems : [];

    public bool Equals(SiteModel? other) =>
        other is not null && Collections.Equals(other.Collections) && Indexes.Equals(other.Indexes) && Files.Equals(other.Files)
            && Backlinks.Equals(other.Backlinks)
        && LinkProblems.Equals(other.LinkProblems) && Diagnostics.Equals(other.Diagnostics) && Problems.Equals(other.Problems);

    public override int GetHashCode() => Files.GetHashCode();
}

/// <summary>The final names of one file's articles, in the order they stand in the file.</summary>
/// <param name="HintName">The name of the source that they are printed to.</param>
internal sealed record FileLinks(string FullPath, string HintName, CollectionNames Collection, EquatableArray<ResolvedArticle> Articles);

/// <summary>
/// What an article got from seeing all others: its unique slug and member name, its custom values as their property's type writes them.
/// </summary>
/// <param name="FormerNames">Slugs that it had before.</param>
/// <param name="Bylines">With the people found that have an article in <c>authors</c>.</param>
internal sealed record ResolvedArticle(
    string Slug,
    string MemberName,
    EquatableArray<FormerName> FormerNames,
    EquatableArray<BylineModel> Bylines,
    EquatableArray<TypedValue> Custom,
    EquatableArray<ReferenceValue> References)
{
    /// <summary>Its route; null where that is <c>/collection/slug</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The paths that it had with the slugs of <see cref="FormerNames"/>, in their order.</summary>
    public EquatableArray<string> FormerPaths { get; init; }

    /// <summary>Paths that it had, which no slug tells.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Where each link of its body leads, as it stands in HTML; empty for one that stays as written.</summary>
    public EquatableArray<string> Addresses { get; init; }

    public ArticleShape Shape => References.IsEmpty ? ArticleShape.Plain
        : References.Any(static reference => reference.IsDeferred) ? ArticleShape.Circular
        : ArticleShape.Referring;
}

/// <summary>What an article refers to decides how it is made.</summary>
internal enum ArticleShape
{
    Plain,

    /// <summary>It refers to articles that do not lead back.</summary>
    Referring,

    /// <summary>A reference may lead back to it, and is filled in after it is made.</summary>
    Circular,
}

/// <summary>An article of a collection by its generated name.</summary>
internal sealed record CollectionMember(string Name, ArticleShape Shape);

/// <summary>A slug that an article had before, and the name that it then had.</summary>
internal sealed record FormerName(string Slug, string MemberName);

/// <summary>The articles that a property of an article refers to.</summary>
/// <param name="IsDeferred">The reference may lead back to its own article, or only its class sets it, so that it is filled in after the
/// article is created.</param>
internal sealed record ReferenceValue(string PropertyName, bool IsList, bool IsDeferred, EquatableArray<ArticleReference> Targets);

/// <summary>An article by its generated names.</summary>
internal sealed record ArticleReference(string ClassName, string MemberName);

/// <summary>A custom front matter value in the canonical text of its property's type; a list has one value per item.</summary>
/// <param name="Nested">The values of a mapping, which has no text of its own; null for any other value.</param>
internal sealed record TypedValue(string Key, string Text, EquatableArray<TypedValue>? Nested = null);

/// <summary>A collection and the C# names it goes by.</summary>
/// <param name="Name">As its folder or metadata says, such as <c>news</c>.</param>
/// <param name="ClassName">The static class, such as <c>News</c>.</param>
/// <param name="ArticleTypeName">The type of its articles, such as <c>NewsArticle</c>; a declared one with its namespace.</param>
/// <param name="HintName">What the names of its generated sources begin with.</param>
internal sealed record CollectionNames(string Name, string ClassName, string ArticleTypeName, string HintName)
{
    /// <summary>Its articles' type is declared so, and the collection can be no more.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>A collection as it is emitted.</summary>
/// <param name="Members">Its articles, newest first.</param>
/// <param name="Slugs">Every slug with its name, as the analyzer reads it.</param>
/// <param name="Declared">The user's article type; null where it is inferred.</param>
internal sealed record CollectionModel(
    CollectionNames Names,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<CollectionMember> Members,
    string Slugs,
    DeclaredType? Declared);

/// <summary>What is computed of a collection's articles in their order, each as the runtime reads it.</summary>
/// <param name="Slugs">Where each slug is.</param>
/// <param name="OtherSlugs">What leads to articles beside their slugs; empty where there is nothing.</param>
/// <param name="OtherPaths">The paths that do not lead to their article by its slug; empty where there is none.</param>
/// <param name="Ending">The places of those whose publication ends; empty where none does.</param>
/// <param name="Terms">Which articles have which section, keyword, byline and so on.</param>
/// <param name="Related">Which articles are related.</param>
internal sealed record CollectionIndexModel(
    CollectionNames Names, string Slugs, string OtherSlugs, string OtherPaths, string Ending, string Terms, string Related);

using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Site.Names;

/// <summary>All collections as references see them: by the words that a key names them with, and by name.</summary>
internal sealed class ReferenceTargets(IReadOnlyList<ReferenceTarget> targets)
{
    /// <summary>The collection whose bylines' people are articles.</summary>
    private const string Authors = "Authors";

    private readonly Dictionary<string, ReferenceTarget> _byKey = ByKey(targets);
    private readonly Dictionary<string, ReferenceTarget> _byCollection = targets.ToDictionary(
        static target => target.Names.Name, StringComparer.Ordinal);

    public IReadOnlyList<ReferenceTarget> All => targets;

    public static ReferencePropertyType ReferenceTo(ReferenceTarget target) =>
        new(target.Names.Name, target.Names.ArticleTypeName, target.Names.IsInternal);

    public ReferenceTarget? ByCollection(string collection) => _byCollection.TryGetValue(collection, out var target) ? target : null;

    /// <summary>
    /// The collection that <paramref name="key"/> is called like, in the plural or the singular: <c>authors</c>, <c>author</c>.
    /// </summary>
    public ReferenceTarget? CollectionNamed(string key) => _byKey.TryGetValue(Identifier.PascalCase(key), out var target) ? target : null;

    /// <summary>The collection of the people that bylines name, if there is one.</summary>
    public ReferenceTarget? People => CollectionNamed(Authors);

    private static Dictionary<string, ReferenceTarget> ByKey(IReadOnlyList<ReferenceTarget> targets)
    {
        var byKey = new Dictionary<string, ReferenceTarget>(StringComparer.Ordinal);
        foreach (var target in targets)
            byKey[Identifier.PascalCase(target.Names.Name)] = target;
        foreach (var target in targets)
        {
            var singular = EnglishPlural.SingularOf(Identifier.PascalCase(target.Names.Name));
            if (!byKey.ContainsKey(singular))
                byKey.Add(singular, target);
        }

        return byKey;
    }
}

/// <summary>A collection whose articles others may refer to by slug.</summary>
/// <param name="drafts">Those that this build leaves out.</param>
internal sealed class ReferenceTarget(CollectionNames names, IReadOnlyList<NamedArticle> articles, IReadOnlyList<NamedArticle> drafts)
{
    private readonly Dictionary<string, NamedArticle> _bySlug = articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
    private readonly Dictionary<string, NamedArticle> _draftBySlug = drafts.ToDictionary(draft => draft.Slug, StringComparer.Ordinal);

    public CollectionNames Names => names;

    public IReadOnlyList<NamedArticle> Articles => articles;

    public IReadOnlyList<NamedArticle> Drafts => drafts;

    public ICollection<string> Slugs => _bySlug.Keys;

    /// <summary>Whether an article has the slug, a draft or not.</summary>
    public bool IsKnown(string slug) => _bySlug.ContainsKey(slug) || IsDraft(slug);

    /// <summary>Whether an article has the slug that this build leaves out.</summary>
    public bool IsDraft(string slug) => _draftBySlug.ContainsKey(slug);

    /// <summary>The article with the slug, if this build leaves it out.</summary>
    public NamedArticle? FindDraft(string slug) => _draftBySlug.TryGetValue(slug, out var draft) ? draft : null;

    public NamedArticle? Find(string slug) => _bySlug.TryGetValue(slug, out var article) ? article : null;
}

/// <summary>An article with the names it got.</summary>
internal sealed record NamedArticle(ArticleFile File, ArticleHead Head, string Slug, string MemberName)
{
    public EquatableArray<FormerName> FormerNames { get; init; }
}

/// <summary>A file with its articles in the order they stand in it.</summary>
/// <param name="Drafts">Those that this build leaves out.</param>
internal sealed record LinkedFile(ArticleFile File, IReadOnlyList<NamedArticle> Articles, IReadOnlyList<NamedArticle> Drafts);

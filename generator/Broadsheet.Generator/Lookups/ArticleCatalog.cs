using Broadsheet.Generator.Model;
using Broadsheet.Shared;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Lookups;

/// <summary>The slugs of one collection as its class tells them, whichever project it was compiled in.</summary>
internal sealed class ArticleCatalog
{
    private readonly List<CatalogEntry> _articles = [];
    private readonly Dictionary<string, CatalogEntry> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogEntry> _byMember = new(StringComparer.Ordinal);

    private ArticleCatalog(string slugs)
    {
        foreach (var entry in CatalogText.Parse(slugs))
        {
            _bySlug[entry.Slug] = entry;
            _byMember[entry.MemberName] = entry;
            if (entry.SlugNow is null)
                _articles.Add(entry);
        }
    }

    public const string AttributeName = "Broadsheet.CompilerServices.ArticleSlugsAttribute";

    /// <summary>The slugs that articles have now, newest first.</summary>
    public IReadOnlyList<CatalogEntry> Articles => _articles;

    /// <summary>All slugs that lead to an article, former ones too.</summary>
    public IEnumerable<string> Slugs => _bySlug.Keys.OrderBy(static slug => slug, StringComparer.Ordinal);

    /// <summary>The names of the articles' properties, former ones too.</summary>
    public IReadOnlyCollection<string> Members => _byMember.Keys;

    /// <summary>Whether a slug leads to an article, now or formerly.</summary>
    public bool HasSlug(string slug) => _bySlug.ContainsKey(slug);

    /// <summary>The catalog of a collection's class; null for any other type.</summary>
    public static ArticleCatalog? Of(INamedTypeSymbol type) => TextOf(type) is { } slugs ? new ArticleCatalog(slugs) : null;

    /// <summary>The catalog that <see cref="CatalogText"/> printed.</summary>
    public static ArticleCatalog Read(string slugs) => new(slugs);

    /// <summary>What the class of a collection says in its attribute; null for any other type.</summary>
    public static string? TextOf(INamedTypeSymbol type)
    {
        // A collection's class is static, or abstract if it is made up of several. This costs the compiler less than asking for attributes.
        if (!(type.IsStatic || type.IsAbstract) || type.IsGenericType)
            return null;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == AttributeName
                && attribute.ConstructorArguments.FirstOrDefault().Value is string slugs)
                return slugs;
        }

        return null;
    }

    /// <summary>What a slug leads to, in each spelling that the run-time look-up knows.</summary>
    public CatalogEntry? Find(string slug) =>
        _bySlug.TryGetValue(slug, out var entry) || (Decoded(slug) is { } decoded && _bySlug.TryGetValue(decoded, out entry))
            ? entry
            : null;

    public CatalogEntry? FindMember(string memberName) => _byMember.TryGetValue(memberName, out var entry) ? entry : null;

    /// <summary>The property with a name, in whichever of the classes that make up a collection; null if there is none.</summary>
    public static ISymbol? MemberOf(INamedTypeSymbol collection, string memberName)
    {
        for (var part = collection; part is not null; part = part.BaseType)
        {
            if (part.GetMembers(memberName).FirstOrDefault() is { } member)
                return member;
        }

        return null;
    }

    private static string? Decoded(string slug)
    {
        if (slug.Length > SlugSpelling.MaxLength)
            return null;
        var room = new char[slug.Length];
        var length = SlugSpelling.Read(slug.AsSpan(), room);
        return length < 0 ? null : UnicodeText.ToNfc(new string(room, 0, length));
    }

    /// <summary>The article that an entry leads to now: itself, unless its slug is a former one.</summary>
    public CatalogEntry? Now(CatalogEntry entry) => entry.SlugNow is null ? entry : Find(entry.SlugNow);
}

using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Site.Names;

/// <summary>
/// Gives each article of a collection a slug of its own. Of several that ask for <c>c</c>, the one that is called so keeps it, and the
/// others get <c>c-2</c>, <c>c-3</c> in source order: a new <c>C#.md</c> moves no <c>c.md</c>.
/// </summary>
/// <param name="count">How many articles will have one.</param>
internal sealed class SlugAllocator(int count)
{
    private readonly Dictionary<string, (ArticleFile File, int Line)> _ownerBySlug = new(count, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    /// <summary>
    /// The slugs of all articles, in the order of their claims: those that are published in source order, then the drafts.
    /// </summary>
    public IReadOnlyList<string> Allocate(List<SlugClaim> claims, ICollection<DiagnosticInfo> diagnostics)
    {
        var owners = new Dictionary<string, SlugClaim>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!owners.TryGetValue(claim.Slug, out var other) || claim.Rank < other.Rank)
                owners[claim.Slug] = claim;
        }

        foreach (var owner in owners.Values)
            _ownerBySlug.Add(owner.Slug, (owner.File, owner.Article.Slug.Span.FirstLine));
        return claims.ConvertAll(claim => ReferenceEquals(owners[claim.Slug], claim) ? claim.Slug : Number(claim, diagnostics));
    }

    private string Number(SlugClaim claim, ICollection<DiagnosticInfo> diagnostics)
    {
        var slug = MakeUnique(claim.Slug);
        var owner = OwnerOf(_ownerBySlug[claim.Slug]);
        var place = claim.Article.Slug.Span;
        diagnostics.Add(
            claim.Article.Slug.IsExplicit
                ? DiagnosticInfo.At(Descriptors.DuplicateSlug, claim.File.FullPath, place, claim.Slug, owner, slug)
            : claim.IsItem ? DiagnosticInfo.At(Descriptors.RepeatedSlug, claim.File.FullPath, place, claim.Slug, owner, slug)
            : DiagnosticInfo.At(Descriptors.SharedSlug, claim.File.FullPath, place, claim.File.Path, owner, claim.Slug, slug));
        _ownerBySlug.Add(slug, (claim.File, place.FirstLine));
        return slug;
    }

    /// <summary>
    /// Whether an article can keep a slug that it had formerly: that no article has or had it. To be asked once every article has its own.
    /// </summary>
    public bool TryKeep(NamedArticle article, SlugRequest former, ICollection<DiagnosticInfo> diagnostics)
    {
        var file = article.File;
        var slug = SlugClaim.InForm(file, former);
        if (slug == article.Slug)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugIsOwn, file.FullPath, former.Span, slug));
            return false;
        }

        if (_ownerBySlug.TryGetValue(slug, out var owner))
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugTaken, file.FullPath, former.Span, slug, OwnerOf(owner)));
            return false;
        }

        _ownerBySlug.Add(slug, (file, former.Span.FirstLine));
        return true;
    }

    private static string OwnerOf((ArticleFile File, int Line) owner) =>
        $"{owner.File.Path}({owner.Line.ToString(CultureInfo.InvariantCulture)})";

    private string MakeUnique(string wanted)
    {
        // Counting on from the last number keeps a thousand equal headlines linear.
        _lastNumber.TryGetValue(wanted, out var number);
        number = Math.Max(number, 1);
        string slug;
        do
            slug = $"{wanted}-{(++number).ToString(CultureInfo.InvariantCulture)}";
        while (_ownerBySlug.ContainsKey(slug));
        _lastNumber[wanted] = number;
        return slug;
    }
}

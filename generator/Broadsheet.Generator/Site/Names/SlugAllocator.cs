using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Naming.Romanization;

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
        if (former.Text == article.Slug)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugIsOwn, file.FullPath, former.Span, former.Text));
            return false;
        }

        if (_ownerBySlug.TryGetValue(former.Text, out var owner))
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugTaken, file.FullPath, former.Span, former.Text, OwnerOf(owner)));
            return false;
        }

        _ownerBySlug.Add(former.Text, (file, former.Span.FirstLine));
        return true;
    }

    private static string OwnerOf((ArticleFile File, int Line) owner) =>
        $"{owner.File.Path}({owner.Line.ToString(CultureInfo.InvariantCulture)})";

    /// <summary>The slug that an article asks for in the form that the project wants.</summary>
    public static string InForm(ArticleFile file, string slug, bool isExplicit)
    {
        // A slug that the author wrote stays as written. Latin is the longer script: the slug is cut to length once more.
        var isRomanized = file.Options.RomanizeSlugs && !isExplicit;
        return isRomanized ? Slug.From(RevisedRomanization.Of(slug)) : slug;
    }

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

using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Linking.Romanization;
using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Linking;

/// <summary>Gives each article of a collection a slug of its own, in source order: the second to ask for <c>x</c> gets <c>x-2</c>.</summary>
internal sealed class SlugAllocator
{
    private readonly Dictionary<string, string> _ownerBySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    public string Allocate(ArticleFile file, ArticleIndex article, ICollection<DiagnosticInfo> diagnostics)
    {
        var wanted = Wanted(file, article);
        var slug = MakeUnique(wanted);
        if (slug != wanted)
        {
            var descriptor = article.Slug.IsExplicit ? Descriptors.DuplicateSlug : Descriptors.RepeatedSlug;
            diagnostics.Add(DiagnosticInfo.At(descriptor, file.FullPath, article.Slug.Place, wanted, _ownerBySlug[wanted], slug));
        }

        _ownerBySlug.Add(slug, OwnerAt(file, article.Slug));
        return slug;
    }

    /// <summary>Whether an article can keep a slug that it had formerly: that no article has or had it. To be asked once every article has its own.</summary>
    public bool TryKeep(LinkedArticle article, SlugRequest former, ICollection<DiagnosticInfo> diagnostics)
    {
        var file = article.File;
        if (former.Text == article.Slug)
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugIsOwn, file.FullPath, former.Place, former.Text));
            return false;
        }

        if (_ownerBySlug.TryGetValue(former.Text, out var owner))
        {
            diagnostics.Add(DiagnosticInfo.At(Descriptors.FormerSlugTaken, file.FullPath, former.Place, former.Text, owner));
            return false;
        }

        _ownerBySlug.Add(former.Text, OwnerAt(file, former));
        return true;
    }

    private static string OwnerAt(ArticleFile file, SlugRequest slug) => $"{file.Path}({slug.Place.FirstLine.ToString(CultureInfo.InvariantCulture)})";

    private static string Wanted(ArticleFile file, ArticleIndex article)
    {
        var slug = article.Slug.Text.Length > 0 ? article.Slug.Text : FromFileName(file, article);
        return InForm(file, slug, article.Slug.IsExplicit);
    }

    /// <summary>The slug that an article asks for in the form that the project wants.</summary>
    public static string InForm(ArticleFile file, string slug, bool isExplicit)
    {
        // A slug that the author wrote stays as written. Latin is the longer script: the slug is cut to length once more.
        var isRomanized = file.Options.RomanizeSlugs && !isExplicit;
        return isRomanized ? Slug.From(RevisedRomanization.Of(slug)) : slug;
    }

    private string MakeUnique(string wanted)
    {
        if (!_ownerBySlug.ContainsKey(wanted))
            return wanted;
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

    // An untitled photo, or a headline of nothing but signs.
    private static string FromFileName(ArticleFile file, ArticleIndex article)
    {
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Slug.From($"{(dot > 0 ? name.Substring(0, dot) : name)} {article.Genre}");
    }
}

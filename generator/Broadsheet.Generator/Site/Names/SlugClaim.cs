using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming.Romanization;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Site.Names;

/// <summary>An article that asks for a slug.</summary>
/// <param name="slug">The slug that it asks for, in the form that the project wants.</param>
internal sealed class SlugClaim(ArticleFile file, ArticleHead article, string slug)
{
    /// <summary>A draft takes no slug from an article that is published, whatever it is called.</summary>
    private const int Draft = 4;

    private int? _rank;

    public ArticleFile File => file;

    public ArticleHead Article => article;

    public string Slug => slug;

    /// <summary>Whether its file may hold several articles, so that it is called by its headline.</summary>
    public bool IsItem => article.Slug.IsItem;

    /// <summary>Of claims to one slug that with the lowest rank gets it.</summary>
    public int Rank => _rank ??= RankOf(file, article, slug) + (article.IsDraft ? Draft : 0);

    public static SlugClaim Of(ArticleFileIndex file, ArticleHead article) => new(file.File, article, Wanted(file.File, article));

    /// <summary>The slug that an article gets unless another has it.</summary>
    public static string Wanted(ArticleFile file, ArticleHead article)
    {
        var request = article.Slug;
        return InForm(file, request.Text.Length > 0 ? request : request with { Text = FromFileName(file, article) });
    }

    /// <summary>
    /// A slug in the form that the project wants. What the author wrote of it stays as written. Latin is the longer script: a part is cut
    /// to length once more.
    /// </summary>
    public static string InForm(ArticleFile file, SlugRequest request) => file.Options.RomanizeSlugs
        ? Romanized(request.Folder) + (request.IsExplicit ? request.Text : Romanized(request.Text))
        : request.Folder + request.Text;

    private static string Romanized(string slug) =>
        Naming.Slug.OfPath(string.Join("/", slug.Split('/').Select(RevisedRomanization.Of)));

    private static int RankOf(ArticleFile file, ArticleHead article, string slug)
    {
        var name = article.Slug.IsItem ? "" : ArticleFileName.Of(file).Path;
        return name == slug ? 0
            : article.Slug.IsExplicit ? 1
            : name.Equals(slug, StringComparison.OrdinalIgnoreCase) ? 2
            : 3;
    }

    // An untitled photo, or a headline of nothing but signs.
    private static string FromFileName(ArticleFile file, ArticleHead article)
    {
        var name = ArticlePath.FileName(file.Path);
        var dot = name.LastIndexOf('.');
        return Naming.Slug.From($"{(dot > 0 ? name.Substring(0, dot) : name)} {article.Genre}");
    }
}

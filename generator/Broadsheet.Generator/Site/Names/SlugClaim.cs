using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Site.Names;

/// <summary>An article that asks for a slug.</summary>
/// <param name="slug">The slug that it asks for, in the form that the project wants.</param>
/// <param name="isItem">Whether its file may hold several articles, so that it is called by its headline.</param>
internal sealed class SlugClaim(ArticleFile file, ArticleHead article, string slug, bool isItem)
{
    /// <summary>A draft takes no slug from an article that is published, whatever it is called.</summary>
    private const int Draft = 4;

    private int? _rank;

    public ArticleFile File => file;

    public ArticleHead Article => article;

    public string Slug => slug;

    public bool IsItem => isItem;

    /// <summary>Of claims to one slug that with the lowest rank gets it.</summary>
    public int Rank => _rank ??= RankOf(file, article, slug, isItem) + (article.IsDraft ? Draft : 0);

    public static SlugClaim Of(ArticleFileIndex file, ArticleHead article)
    {
        var isItem = file.Articles.Count + file.Drafts.Count > 1 || file.File.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        return new(file.File, article, Wanted(file.File, article), isItem);
    }

    /// <summary>The slug that an article gets unless another has it.</summary>
    public static string Wanted(ArticleFile file, ArticleHead article)
    {
        var asked = article.Slug.Text.Length > 0 ? article.Slug.Text : FromFileName(file, article);
        return SlugAllocator.InForm(file, asked, article.Slug.IsExplicit);
    }

    private static int RankOf(ArticleFile file, ArticleHead article, string slug, bool isItem)
    {
        var name = isItem ? "" : ArticleFileName.Of(file).Name;
        return name == slug ? 0
            : article.Slug.IsExplicit ? 1
            : name.Equals(slug, StringComparison.OrdinalIgnoreCase) ? 2
            : 3;
    }

    // An untitled photo, or a headline of nothing but signs.
    private static string FromFileName(ArticleFile file, ArticleHead article)
    {
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Naming.Slug.From($"{(dot > 0 ? name.Substring(0, dot) : name)} {article.Genre}");
    }
}

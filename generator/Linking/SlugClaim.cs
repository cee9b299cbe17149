using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading;

namespace Broadsheet.Generator.Linking;

/// <summary>An article that asks for a slug.</summary>
/// <param name="Slug">The slug that it asks for, in the form that the project wants.</param>
/// <param name="IsItem">Whether its file may hold several articles, so that it is called by its headline.</param>
internal sealed record SlugClaim(ArticleFile File, ArticleIndex Article, string Slug, bool IsItem)
{
    private readonly Lazy<int> _rank = new(() => RankOf(File, Article, Slug, IsItem));

    /// <summary>Of claims to one slug that with the lowest rank gets it.</summary>
    public int Rank => _rank.Value;

    public static SlugClaim Of(ArticleFileIndex file, ArticleIndex article)
    {
        var asked = article.Slug.Text.Length > 0 ? article.Slug.Text : FromFileName(file.File, article);
        var isItem = file.Articles.Count > 1 || file.File.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        return new(file.File, article, SlugAllocator.InForm(file.File, asked, article.Slug.IsExplicit), isItem);
    }

    private static int RankOf(ArticleFile file, ArticleIndex article, string slug, bool isItem)
    {
        var name = isItem ? "" : ArticleFileName.Of(file).Name;
        return name == slug ? 0
            : article.Slug.IsExplicit ? 1
            : name.Equals(slug, StringComparison.OrdinalIgnoreCase) ? 2
            : 3;
    }

    // An untitled photo, or a headline of nothing but signs.
    private static string FromFileName(ArticleFile file, ArticleIndex article)
    {
        var name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Linking.Slug.From($"{(dot > 0 ? name.Substring(0, dot) : name)} {article.Genre}");
    }
}

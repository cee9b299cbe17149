using System.Globalization;
using System.Text;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema;

namespace Broadsheet.Generator.Site.Links;

/// <summary>Who links to the articles of a collection, as the runtime's <c>ArticleLinks</c> reads it.</summary>
internal static class BacklinkTable
{
    /// <param name="targets">In ordinal order of their slugs.</param>
    /// <param name="ranks">The order of the site.</param>
    public static Backlinks Of(
        CollectionSchema schema,
        IReadOnlyCollection<SiteArticle> targets,
        IReadOnlyDictionary<SiteArticle, List<SiteArticle>> linkers,
        IReadOnlyDictionary<SiteArticle, int> ranks)
    {
        var ordered = targets.SelectMany(target => linkers[target]).Distinct().OrderBy(linker => ranks[linker]).ToList();
        var places = new Dictionary<SiteArticle, int>();
        foreach (var linker in ordered)
            places.Add(linker, places.Count);
        var table = new StringBuilder();
        foreach (var target in targets)
        {
            table.Append(table.Length > 0 ? "\n" : "").Append(target.Article.Slug);
            foreach (var place in linkers[target].Select(linker => places[linker]).OrderBy(static place => place))
                table.Append(' ').Append(place.ToString(CultureInfo.InvariantCulture));
        }

        var references = ordered.Select(static linker => new ArticleReference(linker.Collection.ClassName, linker.Article.MemberName));
        return new Backlinks(schema.Naming.Names, schema.Declared?.Type, references.ToEquatableArray(), table.ToString());
    }
}

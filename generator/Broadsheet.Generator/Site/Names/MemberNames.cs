using System.Globalization;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Site.Names;

/// <summary>
/// The C# names of a collection's articles: the slug in PascalCase, parts run together. Of several that would have one name, those behind
/// the first have a trailing <c>_</c>, as an article has whose name is a member of the class.
/// </summary>
internal sealed class MemberNames(string className, ICollection<DiagnosticInfo> diagnostics)
{
    private readonly HashSet<string> _taken = new(ReservedNames.OfCollections, StringComparer.Ordinal) { className };
    private readonly Dictionary<string, (ArticleFile File, int Line)> _owners = new(StringComparer.Ordinal);

    /// <summary>The name of an article with its slug.</summary>
    public string Name(ArticleFile file, ArticleHead article, string slug)
    {
        var wanted = Identifier.Shorten(Identifier.PascalCase(slug));
        var name = Identifier.MakeUnique(wanted, _taken);
        var place = article.Slug.Span;
        if (Identifier.IsTooLong(slug))
            diagnostics.Add(NameProblem.Shortened(file, place, slug, $"{className}.{name}"));
        if (name != wanted && _owners.TryGetValue(wanted, out var owner))
            diagnostics.Add(DiagnosticInfo.At(
                Descriptors.SharedName, file.FullPath, place, slug,
                $"{owner.File.Path}({owner.Line.ToString(CultureInfo.InvariantCulture)})", $"{className}.{wanted}", $"{className}.{name}"));
        _owners[name] = (file, place.FirstLine);
        return name;
    }

    /// <summary>The name that an article had with a former slug, where no other has it.</summary>
    public string Former(string slug) => Identifier.MakeUnique(Identifier.Shorten(Identifier.PascalCase(slug)), _taken);
}

using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>
/// Declared properties that <c>author</c> or <c>authors</c> fills: with the people of an article's bylines, whoever named them.
/// </summary>
internal sealed class DeclaredPeople(DeclaredSchema schema, ArticleFile file, ArticleHead article)
{
    public static bool Fill(DeclaredProperty property) =>
        property.Reference is not null && MetadataKey.Meaning(property.Key, isPage: false) == MetadataKey.Author;

    /// <param name="given">Gets the property where it is filled, or where what is wrong was told of its value.</param>
    public IEnumerable<DeclaredReference> Read(DeclaredProperty property, HashSet<DeclaredProperty> given)
    {
        var target = schema.TargetOf(property.Reference!);
        var people = schema.IsOfPeople(target)
            ? article.Bylines.Select(schema.People.PersonOf).OfType<NamedArticle>().Distinct().ToList()
            : Scalars().Select(scalar => target.Find(scalar.Text)).OfType<NamedArticle>().Distinct().ToList();
        var isReported = ReportUnknown(property, target, people) | ReportSeveral(property);
        if (people.Count > 0 || isReported)
            given.Add(property);
        return people.Count == 0 ? [] : [new DeclaredReference(property, people)];
    }

    /// <summary>
    /// A name that no article has is an error where the property needs one, or where it may be a slug misspelt; else it is a byline as any
    /// other, of someone without an article.
    /// </summary>
    private bool ReportUnknown(DeclaredProperty property, ReferenceTarget target, List<NamedArticle> people)
    {
        var isReported = false;
        foreach (var scalar in Scalars().Where(scalar => !IsFound(scalar, target)))
        {
            var isSlug = Slug.OfPath(scalar.Text) == scalar.Text
                && (scalar.Text.All(static c => c < 128) || Spelling.Nearest(scalar.Text, target.Slugs) is not null);
            if (!isSlug && (!property.IsRequired || people.Count > 0))
                continue;
            ReferenceProblem.Report(article.AuthorEntry!.Key, new Observation(file, scalar), target, schema.Diagnostics);
            isReported = true;
        }

        return isReported;
    }

    /// <summary>Several authors for a property of one, unless another property takes them all.</summary>
    private bool ReportSeveral(DeclaredProperty property)
    {
        var takesAll = schema.Type.Properties.Any(other => Fill(other) && other.Type is ListPropertyType);
        if (takesAll || article.AuthorEntry is not { Value: FrontMatterList { Items.Count: > 1 } list } entry)
            return false;
        schema.Diagnostics.Add(DiagnosticInfo.At(
            Descriptors.WrongType, file.FullPath, list.Span, entry.Key, DeclaredSchema.Expected(property.Reference!, list),
            DeclaredSchema.Display(property), Expectation.Found(list)));
        return true;
    }

    private bool IsFound(FrontMatterScalar scalar, ReferenceTarget target) =>
        target.Find(scalar.Text.Trim()) is not null
        || (schema.IsOfPeople(target) && BylineEntry.Read(scalar) is { } byline && schema.People.PersonOf(byline) is not null);

    private IEnumerable<FrontMatterScalar> Scalars()
    {
        IEnumerable<FrontMatterValue> values = article.AuthorEntry?.Value is FrontMatterList list
            ? list.Items
            : article.AuthorEntry is { } entry ? [entry.Value] : [];
        return values.OfType<FrontMatterScalar>().Where(static scalar => !ScalarText.IsNull(scalar));
    }
}

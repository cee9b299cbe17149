using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema;
using Broadsheet.Generator.Schema.Declared;
using Broadsheet.Generator.Schema.Values;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Site;

/// <summary>Gives each article what it has from the types of its collection and from the articles it refers to.</summary>
internal sealed class ArticleResolver(
    ReferenceTargets targets, AuthorReferences people, ReferenceGraph graph, HintNames hintNames, ICollection<DiagnosticInfo> diagnostics)
{
    public FileLinks Link(LinkedFile file, CollectionSchema schema)
    {
        var names = schema.Naming.Names;
        var links = file.Articles.Select(article => Link(file.File, article, schema));
        return new FileLinks(file.File.FullPath, hintNames.ForFile(names.HintName, file.File.Path), names, links.ToEquatableArray());
    }

    private ResolvedArticle Link(ArticleFile file, NamedArticle article, CollectionSchema schema)
    {
        var bylines = article.Head.Bylines.IsEmpty ? [] : article.Head.Bylines.Select(people.Complete).ToEquatableArray();
        if (schema.Declared is not { } declared)
        {
            var custom = ValueEncoder.Encode(article.Head.Custom, schema.Properties, file.Zone);
            var referred = References(file, article.Head, schema);
            return new ResolvedArticle(article.Slug, article.MemberName, article.FormerNames, bylines, custom, referred);
        }

        var reader = new DeclaredValueReader(declared, file);
        var values = reader.Read(article.Head);
        var references = reader.References.Select(reference => ToValue(schema.Naming.Names.Name, reference));
        return new ResolvedArticle(article.Slug, article.MemberName, article.FormerNames, bylines, values, references.ToEquatableArray());
    }

    private ReferenceValue ToValue(string collection, DeclaredReference reference)
    {
        var property = reference.Property;
        var isList = property.Type is ListPropertyType;
        var isHidden = property.Setter is PropertySetter.HiddenInit or PropertySetter.HiddenSet;
        var found = isList ? reference.Targets.Distinct() : reference.Targets.Take(1);
        return ToValue(collection, property.Name, property.Reference!, isList, isHidden, found);
    }

    private ReferenceValue ToValue(
        string collection,
        string propertyName,
        ReferencePropertyType reference,
        bool isList,
        bool isHidden,
        IEnumerable<NamedArticle> found)
    {
        var className = targets.ByCollection(reference.Collection)!.Names.ClassName;
        return new ReferenceValue(
            propertyName,
            isList,
            isHidden || graph.LeadsBack(collection, reference.Collection),
            found.Select(target => new ArticleReference(className, target.MemberName)).ToEquatableArray());
    }

    private EquatableArray<ReferenceValue> References(ArticleFile file, ArticleHead article, CollectionSchema schema)
    {
        List<ReferenceValue>? references = null;
        foreach (var property in schema.Properties)
        {
            if (property.Type.Reference is not { } reference)
                continue;
            var isList = property.Type is ListPropertyType;
            var referred = property.IsOfBylines ? People(file, article) : Referred(file, article, property, reference);
            var found = (isList ? referred.Distinct() : referred.Take(1)).ToList();
            if (found.Count > 0)
                (references ??= []).Add(ToValue(schema.Naming.Names.Name, property.Name, reference, isList, isHidden: false, found));
        }

        return references is null ? [] : references.ToEquatableArray();
    }

    private IEnumerable<NamedArticle> People(ArticleFile file, ArticleHead article)
    {
        ReportDrafts(file, article);
        return article.Bylines.Select(people.PersonOf).OfType<NamedArticle>();
    }

    /// <summary>A slug names a person's article; any other byline may be of someone without one.</summary>
    private void ReportDrafts(ArticleFile file, ArticleHead article)
    {
        if (article.AuthorEntry is not { } entry || targets.People is not { } target)
            return;
        foreach (var scalar in Scalars(entry.Value))
        {
            if (target.IsDraft(scalar.Text))
                ReferenceProblem.Report(entry.Key, new Observation(file, scalar), target, diagnostics);
        }
    }

    private IEnumerable<NamedArticle> Referred(
        ArticleFile file, ArticleHead article, PropertyModel property, ReferencePropertyType reference)
    {
        var target = targets.ByCollection(reference.Collection)!;
        var value = article.Custom.FirstOrDefault(entry => property.IsWritten(entry.Key))?.Value;
        foreach (var scalar in Scalars(value))
        {
            if (target.Find(scalar.Text) is { } found)
                yield return found;
            else if (target.IsDraft(scalar.Text))
                ReferenceProblem.Report(property.Key, new Observation(file, scalar), target, diagnostics);
        }
    }

    /// <summary>A value, or the items of a list.</summary>
    private static IEnumerable<FrontMatterScalar> Scalars(FrontMatterValue? value)
    {
        IEnumerable<FrontMatterValue> items = value is FrontMatterList list ? list.Items : value is null ? [] : [value];
        return items.OfType<FrontMatterScalar>();
    }
}

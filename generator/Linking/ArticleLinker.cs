using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Schema;

namespace Broadsheet.Generator.Linking;

/// <summary>Gives each article what it has from the types of its collection and from the articles it refers to.</summary>
internal sealed class ArticleLinker(ReferenceTargets targets, BylineLinker people, ReferenceGraph graph, HintNames hintNames)
{
    public FileLinks Link(LinkedFile file, CollectionSchema schema)
    {
        var names = schema.Naming.Names;
        var links = file.Articles.Select(article => Link(file.File, article, schema));
        return new FileLinks(file.File.FullPath, hintNames.ForFile(names.HintName, file.File.Path), names, links.ToEquatableArray());
    }

    private ArticleLink Link(ArticleFile file, LinkedArticle article, CollectionSchema schema)
    {
        var bylines = article.Index.Bylines.Select(people.Complete).ToEquatableArray();
        if (schema.Declared is not { } declared)
        {
            var custom = ValueEncoder.Encode(article.Index.Custom, schema.Properties);
            return new ArticleLink(article.Slug, article.MemberName, article.FormerNames, bylines, custom, References(article.Index, schema).ToEquatableArray());
        }

        var reader = new DeclaredValueReader(declared, file);
        var values = reader.Read(article.Index);
        var references = reader.References.Select(reference => ToValue(schema.Naming.Names.Name, reference));
        return new ArticleLink(article.Slug, article.MemberName, article.FormerNames, bylines, values, references.ToEquatableArray());
    }

    private ReferenceValue ToValue(string collection, DeclaredReference reference)
    {
        var property = reference.Property;
        var isList = property.Type is ListPropertyType;
        var isHidden = property.Setter is PropertySetter.HiddenInit or PropertySetter.HiddenSet;
        var found = isList ? reference.Targets.Distinct() : reference.Targets.Take(1);
        return ToValue(collection, property.Name, property.Reference!, isList, isHidden, found);
    }

    private ReferenceValue ToValue(string collection, string propertyName, ReferencePropertyType reference, bool isList, bool isHidden, IEnumerable<LinkedArticle> found)
    {
        var className = targets.ByCollection(reference.Collection)!.Names.ClassName;
        return new ReferenceValue(
            propertyName,
            isList,
            isHidden || graph.LeadsBack(collection, reference.Collection),
            found.Select(target => new ArticleReference(className, target.MemberName)).ToEquatableArray());
    }

    private IEnumerable<ReferenceValue> References(ArticleIndex article, CollectionSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            if (property.Type.Reference is not { } reference)
                continue;
            var isList = property.Type is ListPropertyType;
            var referred = property.IsOfBylines ? People(article) : Referred(article, property.Key, reference);
            var found = (isList ? referred.Distinct() : referred.Take(1)).ToList();
            if (found.Count > 0)
                yield return ToValue(schema.Naming.Names.Name, property.Name, reference, isList, isHidden: false, found);
        }
    }

    private IEnumerable<LinkedArticle> People(ArticleIndex article) => article.Bylines.Select(people.PersonOf).OfType<LinkedArticle>();

    private IEnumerable<LinkedArticle> Referred(ArticleIndex article, string key, ReferencePropertyType reference)
    {
        var target = targets.ByCollection(reference.Collection)!;
        var value = article.Custom.FirstOrDefault(entry => entry.Key == key)?.Value;
        IEnumerable<FrontMatterValue> items = value is FrontMatterList list ? list.Items : value is null ? [] : [value];
        return items.OfType<FrontMatterScalar>().Select(scalar => target.Find(scalar.Text)).OfType<LinkedArticle>();
    }
}

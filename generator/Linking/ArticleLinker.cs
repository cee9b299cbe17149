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
        var links = file.Articles.Select(article => new ArticleLink(
            article.Slug,
            article.MemberName,
            article.FormerNames,
            article.Index.Bylines.Select(people.Complete).ToEquatableArray(),
            ValueEncoder.Encode(article.Index.Custom, schema.Properties),
            References(article.Index, schema).ToEquatableArray()));
        return new FileLinks(file.File.FullPath, hintNames.ForFile(names.HintName, file.File.Path), names, links.ToEquatableArray());
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
            if (found.Count == 0)
                continue;
            var className = targets.ByCollection(reference.Collection)!.Names.ClassName;
            yield return new ReferenceValue(
                property.Name,
                isList,
                graph.LeadsBack(schema.Naming.Names.Name, reference.Collection),
                found.Select(target => new ArticleReference(className, target.MemberName)).ToEquatableArray());
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

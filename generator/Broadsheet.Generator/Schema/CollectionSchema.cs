using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema.Declared;
using Broadsheet.Generator.Schema.Inferred;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema;

/// <summary>The typed properties of a collection's articles.</summary>
/// <param name="Properties">Those that were inferred; none where the user declared the type.</param>
internal sealed record CollectionSchema(CollectionNaming Naming, EquatableArray<PropertyModel> Properties, DeclaredSchema? Declared = null)
{
    private const string Author = "Author";
    private const string Authors = "Authors";

    /// <summary>The articles that the properties refer to.</summary>
    public IEnumerable<ReferencePropertyType> References =>
        (Declared?.Type.Properties.Select(property => property.Reference)
            ?? Properties.Select(property => property.Type.Reference)).OfType<ReferencePropertyType>();

    /// <summary>
    /// From all that the collection's front matter says, and from the people that its bylines name. Drafts count, also where they are left
    /// out, so that types are the same in each build.
    /// </summary>
    public static CollectionSchema Infer(CollectionNaming naming, InferenceScope scope, AuthorReferences people)
    {
        var use = new MappingUse();
        foreach (var article in naming.WithDrafts)
            use.Add(article.File, article.Head.Custom);
        MisspelledKeys.Report(naming.Target.Articles, scope.Diagnostics);
        var members = ReservedNames.OfArticleTypes.Concat(MetadataKey.Members);
        var takenNames = new HashSet<string>(members, StringComparer.Ordinal) { naming.Names.ArticleTypeName };
        var properties = use.Infer(scope, takenNames, naming.Names.ClassName, isRoot: true);
        return new CollectionSchema(naming, properties.Concat(OfPeople(naming, scope.Targets, takenNames, people)).ToEquatableArray());
    }

    private static IEnumerable<PropertyModel> OfPeople(
        CollectionNaming naming, ReferenceTargets targets, HashSet<string> takenNames, AuthorReferences people)
    {
        var articles = naming.WithDrafts.ToList();
        var withPeople = articles.Count(article => article.Head.Bylines.Any(byline => people.AnyPersonOf(byline) is not null));
        if (targets.People is not { } target || withPeople == 0)
            yield break;
        var reference = ReferenceTargets.ReferenceTo(target);
        var named = articles.Where(article => article.Head.AuthorEntry is not null).ToList();
        if (named.Count > 0 && named.All(article => IsOnePerson(article.Head, people)))
        {
            // A draft is null where it is left out.
            var isOptional = named.Count < articles.Count
                || named.Any(article => people.AnyPersonOf(article.Head.Bylines[0])!.Head.IsDraft);
            yield return new PropertyModel(
                Identifier.MakeUnique(Author, takenNames), MetadataKey.Author, reference, isOptional, named.Count, articles.Count);
        }

        yield return new PropertyModel(
            Identifier.MakeUnique(Authors, takenNames),
            MetadataKey.Author,
            new ListPropertyType(reference),
            withPeople < articles.Count,
            withPeople,
            articles.Count);
    }

    private static bool IsOnePerson(ArticleHead article, AuthorReferences people) =>
        article.AuthorEntry?.Value is FrontMatterScalar && article.Bylines.Count == 1 && people.AnyPersonOf(article.Bylines[0]) is not null;
}

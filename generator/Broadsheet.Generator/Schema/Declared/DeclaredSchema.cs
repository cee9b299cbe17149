using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Site.Names;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>A collection's declared type as its articles are held against it.</summary>
/// <param name="type">With its references resolved.</param>
/// <param name="diagnostics">Takes each once: a page's articles share their front matter.</param>
internal sealed class DeclaredSchema(
    DeclaredType type,
    ReferenceTargets targets,
    AuthorReferences people,
    ICollection<DiagnosticInfo> diagnostics,
    ICollection<DeclarationProblem> problems)
{
    private readonly Dictionary<string, DeclaredKeys> _keys = new(StringComparer.Ordinal);

    public DeclaredType Type => type;

    public AuthorReferences People => people;

    public ICollection<DiagnosticInfo> Diagnostics => diagnostics;

    public DeclaredKeys KeysOfArticle { get; } = new(type.Properties, isArticle: true);

    public ConstraintChecks Constraints { get; } = new(type, problems);

    public DeclaredKeys KeysOf(DeclaredNestedType nested)
    {
        if (!_keys.TryGetValue(nested.TypeName, out var keys))
            _keys.Add(nested.TypeName, keys = new DeclaredKeys(nested.Properties, isArticle: false));
        return keys;
    }

    public ReferenceTarget TargetOf(ReferencePropertyType reference) => targets.ByCollection(reference.Collection)!;

    public bool IsOfPeople(ReferenceTarget target) => targets.People == target;

    /// <summary>The key under which a record says that a list is there and empty.</summary>
    public static string EmptyListKey(string key) => key + "[]";

    /// <summary>The declaration that decides, as messages name it: <c>Guide.Minutes</c>.</summary>
    public static string Display(DeclaredProperty property) => $"{ShortName(property.DeclaringType)}.{property.Name}";

    public static string ShortName(string typeName) => typeName.Substring(typeName.LastIndexOfAny(['.', ':']) + 1);

    /// <param name="found">What stands there instead, to name the nearest word; null where nothing does.</param>
    public static string Expected(PropertyType type, FrontMatterValue? found) => type switch
    {
        ScalarPropertyType scalar => DeclaredScalar.Expected(scalar),
        EnumPropertyType words => DeclaredWords.Expected(words, (found as FrontMatterScalar)?.Text),
        ReferencePropertyType reference => $"the slug of an article of '{reference.Collection}'",
        DeclaredNestedType nested => $"a mapping of {string.Join(", ", nested.Properties.Select(property => property.Key))}",
        ListPropertyType list => $"one or more of: {Expected(list.Item, found)}",
        _ => "a value",
    };
}

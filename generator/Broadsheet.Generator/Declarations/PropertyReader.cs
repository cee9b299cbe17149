using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Broadsheet.Generator.Declarations;

/// <summary>Reads the properties of a declared class, and of the types of its values, that front matter fills.</summary>
/// <param name="article">The declared class; what it sees, generated code sees.</param>
internal sealed class PropertyReader(Compilation compilation, INamedTypeSymbol article, DeclarationLog log, CancellationToken cancellation)
{
    private const string FrontMatterAttribute = "Broadsheet.FrontMatterAttribute";
    private const string NotMappedAttribute = "System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute";
    private const string RequiredAttribute = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    private TypeReader? _types;

    private TypeReader Types => _types ??= new TypeReader(this, compilation, article);

    /// <summary>The properties of the declared class itself.</summary>
    public IReadOnlyList<DeclaredProperty> Read(INamedTypeSymbol type) =>
        WithoutSharedKeys(Candidates(type).Select(property => Read(property, null)), isArticle: true);

    /// <summary>The properties of a type of its values.</summary>
    /// <param name="constructor">Its parameters set the properties of their names.</param>
    public IReadOnlyList<DeclaredProperty> ReadNested(INamedTypeSymbol type, IMethodSymbol? constructor) => WithoutSharedKeys(
        Candidates(type).Select(
            property => Read(
                property,
                constructor?.Parameters.FirstOrDefault(
                    parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)),
                isNested: true)),
        isArticle: false);

    /// <summary>What may be filled: properties that others see, or that carry a key, and that store a value.</summary>
    public static IEnumerable<IPropertySymbol> Candidates(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? at = type; at is not null && !IsLibrary(at); at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsData(property) && seen.Add(property.Name))
                    yield return property;
            }
        }
    }

    private static bool IsLibrary(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            || type.ToDisplayString(CSharpNames.WithoutArguments) == "Broadsheet.Article";

    private static bool IsData(IPropertySymbol property)
    {
        if (property.IsStatic || property.IsIndexer || property.IsImplicitlyDeclared && property.Name == "EqualityContract"
            || property.GetMethod is null)
            return false;
        if (property.Attribute(NotMappedAttribute) is not null || !property.ExplicitInterfaceImplementations.IsEmpty)
            return false;
        var isSeen = property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
        return (isSeen || property.Attribute(FrontMatterAttribute) is not null)
            && (property.SetMethod is not null || IsAutomatic(property));
    }

    /// <summary><c>{ get; }</c>, and not a getter that computes something.</summary>
    private static bool IsAutomatic(IPropertySymbol property) => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } =>
            accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
        ParameterSyntax => true,
        _ => false,
    };

    private DeclaredProperty Read(IPropertySymbol property, IParameterSymbol? parameter, bool isNested = false)
    {
        var path = isNested ? $"{property.ContainingType.ToDisplayString(CSharpNames.Full)}.{property.Name}" : property.Name;
        log.PlaceProperty(property, path, cancellation);
        var key = KeyOf(property, parameter);
        var type = TypeOf(property, path, isNested);
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated
            || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var hasDefault = parameter is null ? HasInitializer(property) : parameter.HasExplicitDefaultValue;
        var setter = parameter is not null ? PropertySetter.Parameter : SetterOf(property, path, isNested, type);
        var isRequired = property.IsRequired || property.Attribute(RequiredAttribute) is not null
            || (!isNullable && !hasDefault && property.Type is { IsReferenceType: true }
                && property.NullableAnnotation == NullableAnnotation.NotAnnotated && type is not ListPropertyType)
            || (!isNullable && !hasDefault && type is ArticleTypeName && property.Type.TypeKind == TypeKind.Error);
        return new DeclaredProperty(
            property.Name,
            key ?? Identifier.CamelCase(property.Name),
            key is not null,
            setter is null ? null : type,
            isRequired && type is not null,
            property.IsRequired,
            isNullable,
            hasDefault,
            setter ?? PropertySetter.Get,
            property.ContainingType.ToDisplayString(CSharpNames.Full),
            parameter is { HasExplicitDefaultValue: true } ? Code.Of(parameter) : null,
            type is null ? [] : new ConstraintReader(log, path, property, parameter, type, cancellation).Read().ToEquatableArray());
    }

    private static string? KeyOf(IPropertySymbol property, IParameterSymbol? parameter) =>
        (property.Attribute(FrontMatterAttribute) ?? parameter?.Attribute(FrontMatterAttribute))?.SoleText();

    private PropertyType? TypeOf(IPropertySymbol property, string path, bool isNested)
    {
        var type = Types.Read(property.Type, out var obstacle);
        if (type is not null && isNested && (type is ArticleTypeName || type is ListPropertyType { Item: ArticleTypeName }))
            (type, obstacle) =
                (null, "an article is given to a property of the article type itself; move it there, or write its slug as a string");
        if (type is null)
            log.Report(
                Descriptors.UnsupportedPropertyType,
                Anchor.TypeOf(path),
                property.Name,
                property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                obstacle!);
        return type;
    }

    private bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: not null };

    /// <summary>Null, and reported, where generated code cannot set the property.</summary>
    private PropertySetter? SetterOf(IPropertySymbol property, string path, bool isNested, PropertyType? type)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, article);
        var isArticle = type is ArticleTypeName or ListPropertyType { Item: ArticleTypeName };
        if (property.SetMethod is not { } set)
        {
            if (isOwn && !isArticle && !isNested)
                return PropertySetter.Get;
            log.Report(Descriptors.NotSettable, Anchor.Property(path), property.Name, isArticle
                ? "articles are filled in once they all exist; write '{ get; init; }'"
                : "it has no setter that generated code reaches; write '{ get; init; }'");
            return null;
        }

        var isSeen = compilation.IsSymbolAccessibleWithin(set, isArticle ? compilation.Assembly : article);
        if (isSeen)
            return set.IsInitOnly ? PropertySetter.Init : PropertySetter.Set;
        if (isArticle && !isNested)
            return isOwn && !set.IsInitOnly ? PropertySetter.HiddenSet : PropertySetter.HiddenInit;
        log.Report(
            Descriptors.NotSettable,
            Anchor.Property(path),
            property.Name,
            $"its setter is private to '{property.ContainingType.Name}'; write '{{ get; init; }}'");
        return null;
    }

    private List<DeclaredProperty> WithoutSharedKeys(IEnumerable<DeclaredProperty> properties, bool isArticle)
    {
        var kept = new List<DeclaredProperty>();
        foreach (var property in properties)
        {
            var path = isArticle ? property.Name : $"{property.DeclaringType}.{property.Name}";
            if (kept.FirstOrDefault(other => other.IsKey(property.Key) || property.IsKey(other.Key)) is { } first)
                log.Report(Descriptors.SharedKey, Anchor.Property(path), property.Key, first.Name, property.Name);
            else if (isArticle && MetadataKey.Field(property.Key, isPage: false) is { } field && !IsOfPeople(property, field))
                log.Report(Descriptors.OwnKey, Anchor.Property(path), property.Key, field.Use, property.Name);
            else
                kept.Add(property);
        }

        return kept;
    }

    private static bool IsOfPeople(DeclaredProperty property, MetadataField field) =>
        field.Name == MetadataKey.Author && property.Type is ArticleTypeName or ListPropertyType { Item: ArticleTypeName };
}

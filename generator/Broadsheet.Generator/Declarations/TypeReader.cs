using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>The types of declared properties, as far as front matter can give them.</summary>
internal sealed class TypeReader(PropertyReader properties, Compilation compilation, INamedTypeSymbol article)
{
    private readonly Dictionary<string, string> _readers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readerNames = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();

    /// <summary>Null where front matter cannot give it; <paramref name="obstacle"/> says why, and what can stand instead.</summary>
    public PropertyType? Read(ITypeSymbol type, out string? obstacle)
    {
        obstacle = null;
        type = WithoutNullable(type);
        if (ClrTypes.ListOf(type) is not { } list)
            return ReadItem(type, out obstacle);
        if (ClrTypes.ListOf(WithoutNullable(list.Item)) is not null)
            obstacle = "a list in a list has no form there; make the inner one a property of a record";
        else if (list.Item.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            obstacle = "no item of a list is ever absent; remove the '?' of its items";
        else if (ReadItem(list.Item, out obstacle) is { } item)
            return new ListPropertyType(item, list.Shape);
        return null;
    }

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private PropertyType? ReadItem(ITypeSymbol type, out string? obstacle)
    {
        obstacle = null;
        if (ClrTypes.ScalarOf(type) is { } scalar)
            return scalar;
        if (type.TypeKind == TypeKind.Error)
            return new ArticleTypeName(type.Name, null);
        if (CSharpNames.CollectionOf(type) is { } collection)
            return new ArticleTypeName(type.ToDisplayString(CSharpNames.Full), collection);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } words)
            return ReadEnum(words);
        if (type is INamedTypeSymbol named && IsOfValues(named))
            return ReadNested(named, out obstacle);
        obstacle =
            "it takes text, numbers, true or false, dates, times, addresses, enums, classes and records of these, lists of one of them, and article types";
        return null;
    }

    private static EnumPropertyType ReadEnum(INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(
            field => new EnumMemberModel(field.Name, field.Name));
        return new EnumPropertyType(type.ToDisplayString(CSharpNames.Full), members.ToEquatableArray());
    }

    private static bool IsOfValues(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsAbstract && !type.IsStatic && !type.IsTupleType && !type.IsRefLikeType
        && type.SpecialType == SpecialType.None && !IsOfSystem(type) && !DerivesFromArticle(type);

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var name = type.ContainingNamespace.ToDisplayString(CSharpNames.Plain);
        return name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name == "Broadsheet";
    }

    private static bool DerivesFromArticle(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.ToDisplayString(CSharpNames.WithoutArguments) == "Broadsheet.Article")
                return true;
        }

        return false;
    }

    private DeclaredNestedType? ReadNested(INamedTypeSymbol type, out string? obstacle)
    {
        var name = type.ToDisplayString(CSharpNames.Full);
        obstacle = null;
        if (_open.Contains(name))
            obstacle = "it holds one of its own kind, so that no front matter would be enough; write a list of slugs instead";
        else if (!NestedConstructor.TryFind(type, compilation, article, out var constructor))
            obstacle = "it has no constructor without parameters, and no single one whose parameters are its properties; add one";
        else
            return ReadNested(type, name, constructor, out obstacle);
        return null;
    }

    private DeclaredNestedType? ReadNested(INamedTypeSymbol type, string name, IMethodSymbol? constructor, out string? obstacle)
    {
        _open.Push(name);
        var members = properties.ReadNested(type, constructor);
        _open.Pop();
        obstacle = members.Count == 0 ? "it has no property that front matter could fill; add some with '{ get; init; }'" : null;
        if (members.Count == 0)
            return null;
        var parameters =
            constructor?.Parameters.Select(
                parameter => members.FirstOrDefault(member => member.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))?.Name
                    ?? "") ?? [];
        return new DeclaredNestedType(
            name, ReaderOf(type, name), type.IsValueType, parameters.ToEquatableArray(), members.ToEquatableArray());
    }

    private string ReaderOf(INamedTypeSymbol type, string typeName)
    {
        if (!_readers.TryGetValue(typeName, out var reader))
            _readers.Add(
                typeName,
                reader = Identifier.MakeUnique(
                    "Read_" + Identifier.PascalCase(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)), _readerNames));
        return reader;
    }
}

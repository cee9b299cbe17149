using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Model;

/// <summary>
/// A class that the user declared as a collection's article type. It knows no place in C#, so that code typed above it leaves it equal;
/// problems name their place by an anchor, which <see cref="DeclaredClass"/> knows.
/// </summary>
/// <param name="FullName">As code writes it anywhere: <c>global::Acme.Site.Guide</c>.</param>
/// <param name="Namespace">As code writes it; empty for the global one.</param>
/// <param name="HasConstructor">The user wrote one, so none without parameters is generated.</param>
/// <param name="CanServe">False where the class itself, not just a property, cannot be an article type.</param>
internal sealed record DeclaredType(
    string FullName,
    string Collection,
    string Namespace,
    string Name,
    bool IsInternal,
    bool HasConstructor,
    bool CanServe,
    EquatableArray<DeclaredProperty> Properties,
    EquatableArray<DeclarationProblem> Problems);

/// <summary>A property of a declared type, or of a type of its values, that front matter fills.</summary>
/// <param name="Key">The key of <c>[FrontMatter]</c>, else the name in camelCase.</param>
/// <param name="IsExactKey">Only <paramref name="Key"/> fills it; otherwise any key that reads as its name.</param>
/// <param name="Type">Null where front matter cannot give it: the key is known, its value left alone.</param>
/// <param name="IsRequired">Every article must have the key.</param>
/// <param name="IsRequiredMember">The property is <c>required</c> in C#.</param>
/// <param name="HasDefault">It has an initializer, or its parameter a default, which stays where the key is absent.</param>
/// <param name="DeclaringType">The class that has the property: the type itself or one that it derives from.</param>
/// <param name="ParameterDefault">The default of the constructor parameter that sets it, as code.</param>
internal sealed record DeclaredProperty(
    string Name,
    string Key,
    bool IsExactKey,
    PropertyType? Type,
    bool IsRequired,
    bool IsRequiredMember,
    bool IsNullable,
    bool HasDefault,
    PropertySetter Setter,
    string DeclaringType,
    string? ParameterDefault,
    EquatableArray<Constraint> Constraints)
{
    public bool IsKey(string written) =>
        IsExactKey ? written == Key : Identifier.PascalCase(written) == Identifier.PascalCase(Name);

    public ReferencePropertyType? Reference => Type?.Reference;
}

/// <summary>How generated code sets a property.</summary>
internal enum PropertySetter
{
    /// <summary>By assignment, at any time.</summary>
    Set,

    /// <summary>While the object is created.</summary>
    Init,

    /// <summary>In a constructor of its own class alone.</summary>
    Get,

    /// <summary>An <c>init</c> that only its own class sees.</summary>
    HiddenInit,

    /// <summary>A <c>set</c> that only its own class sees.</summary>
    HiddenSet,

    /// <summary>As an argument of its type's constructor.</summary>
    Parameter,
}

/// <summary>A mapping as a class, record or structure of the user's.</summary>
/// <param name="Reader">The generated method that makes one.</param>
/// <param name="Parameters">The properties that its constructor takes, in order.</param>
internal sealed record DeclaredNestedType(
    string TypeName,
    string Reader,
    bool IsValueType,
    EquatableArray<string> Parameters,
    EquatableArray<DeclaredProperty> Properties) : PropertyType;

/// <summary>The name of an article type in C#, before the collections are known.</summary>
/// <param name="Collection">Where the type is declared; null for a name that nothing declares yet: it may be that of an inferred
/// type.</param>
internal sealed record ArticleTypeName(string Name, string? Collection) : PropertyType;

/// <summary>A declared type with the places of its parts.</summary>
internal sealed record DeclaredClass(DeclaredType Type, EquatableArray<DeclaredSpan> Places);

/// <param name="Anchor">What <see cref="DeclarationProblem.Anchor"/> names it with.</param>
internal sealed record DeclaredSpan(string Anchor, string FilePath, FileSpan Span);

/// <summary>What is wrong with a declaration.</summary>
/// <param name="TypeName">The declared type's <see cref="DeclaredType.FullName"/>.</param>
internal sealed record DeclarationProblem(
    Microsoft.CodeAnalysis.DiagnosticDescriptor Descriptor, string TypeName, string Anchor, EquatableArray<string> Arguments);

/// <summary>The parts of a declaration that problems are told at.</summary>
internal static class Anchor
{
    public const string Class = "";
    public const string Collection = "@";
    public const string BaseType = ":";
    public const string Constructor = "()";

    public static string Property(string path) => path;

    public static string TypeOf(string path) => path + ":";

    public static string Attribute(string path, string attribute) => $"{path}@{attribute}";
}

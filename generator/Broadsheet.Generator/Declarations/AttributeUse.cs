using System.Collections.Immutable;
using System.Globalization;
using Broadsheet.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>An attribute of a property, with what it was given.</summary>
internal sealed class AttributeUse(AttributeData attribute, INamedTypeSymbol attributeClass, string path, string propertyName)
{
    /// <summary>As code writes it, without <c>Attribute</c>.</summary>
    public string Name { get; } = attributeClass.Name.EndsWith("Attribute", StringComparison.Ordinal)
        ? attributeClass.Name.Substring(0, attributeClass.Name.Length - "Attribute".Length)
        : attributeClass.Name;

    public string Anchor => Model.Anchor.Attribute(path, Name);

    public ImmutableArray<TypedConstant> Arguments => attribute.ConstructorArguments;

    /// <summary>The arguments, those of <c>params</c> one by one.</summary>
    public ImmutableArray<TypedConstant> Items =>
        Arguments.Length == 1 && Arguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : Arguments;

    public T? Argument<T>(int index) =>
        index < Arguments.Length && Arguments[index] is { Kind: not TypedConstantKind.Array, Value: T value } ? value : default;

    public T Named<T>(string name, T otherwise) =>
        attribute.NamedArguments.FirstOrDefault(
            argument => argument.Key == name) is { Value: { Kind: not TypedConstantKind.Array, Value: T value } } ? value : otherwise;

    /// <summary>An argument as invariant text.</summary>
    public string Text(int index) =>
        index < Arguments.Length && Arguments[index] is { Kind: not TypedConstantKind.Array } argument
            ? ConstraintValues.Text(argument.Value)
            : "";

    /// <summary>The attribute's own message, its placeholders filled in as the attribute does: the name first, then its bounds.</summary>
    public string? ErrorMessage(params object[] bounds)
    {
        if (Named<string?>("ErrorMessage", null) is not { Length: > 0 } message)
            return null;
        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, [propertyName, .. bounds]);
        }
        catch (FormatException)
        {
            return message;
        }
    }
}

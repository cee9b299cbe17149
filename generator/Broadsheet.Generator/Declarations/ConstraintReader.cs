using System.Globalization;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Schema.Values;
using Microsoft.CodeAnalysis;

namespace Broadsheet.Generator.Declarations;

/// <summary>Reads the attributes of <c>System.ComponentModel.DataAnnotations</c> that bound a property's values.</summary>
internal sealed class ConstraintReader(
    DeclarationLog log, string path, IPropertySymbol property, IParameterSymbol? parameter, PropertyType type,
    CancellationToken cancellation)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>The longest that one match may take, whatever the attribute allows: a build is waiting.</summary>
    private const int MaxTimeoutMilliseconds = 1000;

    private readonly PropertyType _item = type is ListPropertyType list ? list.Item : type;

    public IEnumerable<Constraint> Read()
    {
        foreach (var attribute in property.GetAttributes().Concat(parameter?.GetAttributes() ?? []))
        {
            if (attribute.AttributeClass is { } attributeClass && IsValidation(attributeClass)
                && Read(attribute, attributeClass) is { } constraint)
                yield return constraint;
        }
    }

    private static bool IsValidation(INamedTypeSymbol attribute)
    {
        for (var at = attribute.BaseType; at is not null; at = at.BaseType)
        {
            if (at.ToDisplayString(CSharpNames.WithoutArguments) == Annotations + ".ValidationAttribute")
                return true;
        }

        return false;
    }

    private Constraint? Read(AttributeData attribute, INamedTypeSymbol attributeClass)
    {
        var use = new AttributeUse(attribute, attributeClass, path, property.Name);
        log.Place(use.Anchor, attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation());
        if (attributeClass.ContainingNamespace.ToDisplayString(CSharpNames.Plain) != Annotations)
            return Unchecked(use);
        return use.Name switch
        {
            "Required" => null,
            "Range" => ReadRange(use),
            "StringLength" => ReadLength(use, use.Named("MinimumLength", 0), use.Argument<int>(0), takesLists: false),
            "MinLength" => ReadLength(use, use.Argument<int>(0), null, takesLists: true),
            "MaxLength" => ReadLength(use, 0, use.Arguments.Length > 0 ? use.Argument<int>(0) : null, takesLists: true),
            "Length" => ReadLength(use, use.Argument<int>(0), use.Argument<int>(1), takesLists: true),
            "RegularExpression" => ReadPattern(use),
            "EmailAddress" => IsText(use) ? new EmailConstraint(use.Anchor, use.ErrorMessage()) : null,
            "Url" => IsText(use) ? new UrlConstraint(use.Anchor, use.ErrorMessage()) : null,
            "AllowedValues" => ReadValues(use, areDenied: false),
            "DeniedValues" => ReadValues(use, areDenied: true),
            _ => Unchecked(use),
        };
    }

    private Constraint? Unchecked(AttributeUse use)
    {
        log.Report(Descriptors.UncheckedConstraint, use.Anchor, use.Name, property.Name);
        return null;
    }

    private Constraint? Refuse(AttributeUse use, string reason)
    {
        log.Report(Descriptors.InvalidConstraint, use.Anchor, use.Name, property.Name, reason);
        return null;
    }

    private Constraint? ReadRange(AttributeUse use)
    {
        var (minimum, maximum) = use.Arguments.Length == 3 ? (use.Text(1), use.Text(2)) : (use.Text(0), use.Text(1));
        if (ConstraintValues.RangeKindOf(_item, minimum, maximum) is not { } kind)
            return Refuse(use, "only numbers, dates, times and durations have a range; remove it");
        var bounds = (Minimum: ConstraintValues.Bound(minimum, kind), Maximum: ConstraintValues.Bound(maximum, kind));
        if (bounds.Minimum is null || bounds.Maximum is null)
            return Refuse(use, $"'{(bounds.Minimum is null ? minimum : maximum)}' is not {Expectation.Of(kind)}; correct it");
        if (ScalarOrder.Compare(kind, bounds.Minimum, bounds.Maximum) > 0)
            return Refuse(use, $"no value is from {minimum} to {maximum}; exchange the two");
        return new RangeConstraint(
            kind, bounds.Minimum, bounds.Maximum, use.Named("MinimumIsExclusive", false), use.Named("MaximumIsExclusive", false),
            use.Anchor, use.ErrorMessage(minimum, maximum));
    }

    private Constraint? ReadLength(AttributeUse use, int minimum, int? maximum, bool takesLists)
    {
        var isOfList = takesLists && type is ListPropertyType;
        if (!isOfList && !IsText(use))
            return null;
        if (minimum < 0 || maximum < minimum)
            return Refuse(use, "no length is within its bounds; correct them");
        object[] arguments = use.Name == "StringLength"
            ? [maximum!, minimum]
            : use.Name == "MinLength" ? [minimum] : use.Name == "MaxLength" ? [maximum ?? -1] : [minimum, maximum!];
        return new LengthConstraint(minimum, maximum, isOfList, use.Anchor, use.ErrorMessage(arguments));
    }

    private Constraint? ReadPattern(AttributeUse use)
    {
        if (!IsText(use))
            return null;
        var pattern = use.Text(0);
        var timeout = use.Named("MatchTimeoutInMilliseconds", MaxTimeoutMilliseconds);
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            return Refuse(use, "its pattern is not valid: " + exception.Message.Replace("\r", "").Replace("\n", " ").TrimEnd('.'));
        }

        return new PatternConstraint(
            pattern, timeout is > 0 and < MaxTimeoutMilliseconds ? timeout : MaxTimeoutMilliseconds, use.Anchor, use.ErrorMessage(pattern));
    }

    private Constraint? ReadValues(AttributeUse use, bool areDenied)
    {
        var values = new List<string>();
        foreach (var constant in use.Items)
        {
            // An absent value is what 'required' and '?' speak of.
            if (constant.IsNull)
                continue;
            if (ConstraintValues.Canonical(constant, _item) is not { } value)
                return Refuse(use, $"'{constant.Value}' is no value of its type; correct it");
            values.Add(value);
        }

        return new ValuesConstraint(values.ToEquatableArray(), areDenied, use.Anchor, use.ErrorMessage());
    }

    private bool IsText(AttributeUse use)
    {
        var isText = _item is ScalarPropertyType { Kind: ScalarKind.Text or ScalarKind.Uri, ClrType: null };
        if (!isText)
            Refuse(use, "it bounds text, and this is none; remove it");
        return isText;
    }
}

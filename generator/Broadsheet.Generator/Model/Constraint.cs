using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>A bound that an attribute sets to a declared property's values.</summary>
/// <param name="Anchor">Where the attribute is.</param>
/// <param name="ErrorMessage">The attribute's own words, their placeholders filled in.</param>
internal abstract record Constraint(string Anchor, string? ErrorMessage);

/// <param name="Minimum">In the canonical text of <paramref name="Kind"/>, like <paramref name="Maximum"/>.</param>
internal sealed record RangeConstraint(
    ScalarKind Kind, string Minimum, string Maximum, bool ExcludesMinimum, bool ExcludesMaximum, string Anchor, string? ErrorMessage)
        : Constraint(Anchor, ErrorMessage);

/// <summary>How many characters a text has, or items a list.</summary>
/// <param name="OfList">The list is counted, not the text.</param>
internal sealed record LengthConstraint(int Minimum, int? Maximum, bool OfList, string Anchor, string? ErrorMessage)
    : Constraint(Anchor, ErrorMessage);

/// <param name="TimeoutMilliseconds">How long one match may take.</param>
internal sealed record PatternConstraint(string Pattern, int TimeoutMilliseconds, string Anchor, string? ErrorMessage)
    : Constraint(Anchor, ErrorMessage);

internal sealed record EmailConstraint(string Anchor, string? ErrorMessage) : Constraint(Anchor, ErrorMessage);

internal sealed record UrlConstraint(string Anchor, string? ErrorMessage) : Constraint(Anchor, ErrorMessage);

/// <param name="Values">In canonical text.</param>
internal sealed record ValuesConstraint(EquatableArray<string> Values, bool AreDenied, string Anchor, string? ErrorMessage)
    : Constraint(Anchor, ErrorMessage);

using System.Globalization;
using System.Text.RegularExpressions;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;
using Broadsheet.Generator.Schema.Values;

namespace Broadsheet.Generator.Schema.Declared;

/// <summary>Holds values against the attributes of their declared property.</summary>
internal sealed class ConstraintChecks(DeclaredType type, ICollection<DeclarationProblem> problems)
{
    private readonly Dictionary<PatternConstraint, Regex?> _patterns = [];

    /// <param name="text">The value in canonical text.</param>
    /// <param name="expected">What the first attribute that it fails asks for.</param>
    /// <param name="ownWords">The attribute's own message, to stand behind ours; empty where it has none.</param>
    public bool Holds(DeclaredProperty property, string text, out string expected, out string ownWords) =>
        Holds(property, constraint => ExpectedInstead(constraint, property, text), out expected, out ownWords);

    /// <inheritdoc cref="Holds(DeclaredProperty, string, out string, out string)"/>
    public static bool HoldsForCount(DeclaredProperty property, int count, out string expected, out string ownWords) =>
        Holds(property, constraint => constraint is LengthConstraint { OfList: true } length && !IsWithin(length, count)
            ? $"a list of {Bounds(length)} items"
            : null, out expected, out ownWords);

    private static bool Holds(
        DeclaredProperty property, Func<Constraint, string?> expectedInstead, out string expected, out string ownWords)
    {
        foreach (var constraint in property.Constraints)
        {
            if (expectedInstead(constraint) is not { } instead)
                continue;
            expected = instead;
            ownWords = constraint.ErrorMessage is { } message ? ": " + message : "";
            return false;
        }

        expected = ownWords = "";
        return true;
    }

    private string? ExpectedInstead(Constraint constraint, DeclaredProperty property, string text) => constraint switch
    {
        RangeConstraint range => IsWithin(range, text) ? null : Bounds(range),
        LengthConstraint { OfList: false } length => IsWithin(length, text.Length) ? null : $"a text of {Bounds(length)} characters",
        PatternConstraint pattern => Matches(pattern, property, text) ? null : $"a text that matches '{pattern.Pattern}'",
        EmailConstraint => IsEmail(text) ? null : "an e-mail address",
        UrlConstraint => IsUrl(text) ? null : "an address that begins with http://, https:// or ftp://",
        ValuesConstraint values =>
            values.Values.Contains(text, StringComparer.Ordinal) != values.AreDenied
                ? null
                : (values.AreDenied ? "none of " : "one of ") + Words(values, property),
        _ => null,
    };

    private static bool IsWithin(RangeConstraint range, string text)
    {
        var toMinimum = ScalarOrder.Compare(range.Kind, text, range.Minimum);
        var toMaximum = ScalarOrder.Compare(range.Kind, text, range.Maximum);
        return (range.ExcludesMinimum ? toMinimum > 0 : toMinimum >= 0) && (range.ExcludesMaximum ? toMaximum < 0 : toMaximum <= 0);
    }

    private static string Bounds(RangeConstraint range)
    {
        var noun = range.Kind switch
        {
            ScalarKind.Date => "a date",
            ScalarKind.DateTime => "a date and time",
            ScalarKind.Time => "a time of day",
            ScalarKind.Duration => "a duration",
            _ => "a number",
        };
        if (IsEndless(range.Minimum) || IsEndless(range.Maximum))
            return HalfOpen(range, noun);
        var lower = range.ExcludesMinimum ? $"above {range.Minimum}" : $"from {range.Minimum}";
        return range.ExcludesMaximum ? $"{noun} {lower} and below {range.Maximum}" : $"{noun} {lower} to {range.Maximum}";
    }

    private static string HalfOpen(RangeConstraint range, string noun)
    {
        if (!IsEndless(range.Minimum))
            return $"{noun} {(range.ExcludesMinimum ? "above" : "of at least")} {range.Minimum}";
        return IsEndless(range.Maximum) ? noun : $"{noun} {(range.ExcludesMaximum ? "below" : "of at most")} {range.Maximum}";
    }

    private static bool IsEndless(string bound) =>
        bound.EndsWith("Infinity", StringComparison.Ordinal) || bound.EndsWith("∞", StringComparison.Ordinal);

    private static string Words(ValuesConstraint values, DeclaredProperty property)
    {
        var isOfWords = property.Type is EnumPropertyType or ListPropertyType { Item: EnumPropertyType };
        return string.Join(", ", isOfWords ? values.Values.Select(Identifier.KebabCase) : values.Values);
    }

    private static bool IsWithin(LengthConstraint length, int count) =>
        count >= length.Minimum && (length.Maximum is not { } maximum || count <= maximum);

    private static string Bounds(LengthConstraint length)
    {
        var minimum = length.Minimum.ToString(CultureInfo.InvariantCulture);
        if (length.Maximum is not { } limit)
            return "at least " + minimum;
        var maximum = limit.ToString(CultureInfo.InvariantCulture);
        return length.Minimum == 0 ? "at most " + maximum : length.Minimum == limit ? "exactly " + minimum : $"{minimum} to {maximum}";
    }

    /// <summary>Whether all of <paramref name="text"/> matches; as the attribute has it, nothing at all always does.</summary>
    private bool Matches(PatternConstraint constraint, DeclaredProperty property, string text)
    {
        if (text.Length == 0 || PatternOf(constraint) is not { } pattern)
            return true;
        try
        {
            var match = pattern.Match(text);
            return match is { Success: true, Index: 0 } && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            // No further value waits for it: the declaration is at fault.
            _patterns[constraint] = null;
            var timeout = constraint.TimeoutMilliseconds.ToString(CultureInfo.InvariantCulture);
            problems.Add(new DeclarationProblem(Descriptors.InvalidConstraint, type.FullName, constraint.Anchor,
                EquatableArray.Create<string>(
                    ["RegularExpression", property.Name,
                        $"a value took its pattern longer than {timeout} ms; write one that goes back less"])));
            return true;
        }
    }

    private Regex? PatternOf(PatternConstraint constraint)
    {
        if (!_patterns.TryGetValue(constraint, out var pattern))
            _patterns.Add(
                constraint,
                pattern = new Regex(
                    constraint.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(constraint.TimeoutMilliseconds)));
        return pattern;
    }

    // The two as EmailAddressAttribute and UrlAttribute have them.
    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// Heading anchors as GitHub makes them: lower case, letters, digits, <c>_</c> and <c>-</c> of any script kept, blanks <c>-</c>, all else
/// left out; the second of a name gets <c>-1</c>. (Markdig's own make counts duplicates from 1 anew each time, which is quadratic.)
/// </summary>
internal sealed class HeadingAnchors
{
    private const string Nameless = "section";

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading of a body that says no id of its own; those that do come first.</summary>
    /// <param name="heading">Its text.</param>
    public string Next(string heading) => MakeUnique(Of(heading), _uses);

    /// <summary>The anchor of a heading for which the author wrote an id.</summary>
    public string Take(string id) => MakeUnique(id, _uses);

    public static string Of(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        for (var i = 0; i < heading.Length; i += char.IsSurrogatePair(heading, i) ? 2 : 1)
        {
            if (heading[i] is ' ' or '-')
                anchor.Append('-');
            else if (char.IsSurrogatePair(heading, i) && IsWordCharacter(heading, i))
                anchor.Append(heading, i, 2);
            else if (IsWordCharacter(heading, i))
                anchor.Append(char.ToLowerInvariant(heading[i]));
        }

        return anchor.Length == 0 ? Nameless : anchor.ToString();
    }

    private static string MakeUnique(string anchor, Dictionary<string, int> uses)
    {
        var unique = anchor;
        while (uses.ContainsKey(unique))
            unique = anchor + "-" + (++uses[anchor]).ToString(CultureInfo.InvariantCulture);
        uses[unique] = 0;
        return unique;
    }

    private static bool IsWordCharacter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}

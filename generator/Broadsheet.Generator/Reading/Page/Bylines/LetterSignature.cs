using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// How readers sign what they send in: a name with where they live (<c>한지우(전남 나주시)</c>), or behind a dash with what they are (<c>— 한지우·나주여고
/// 2학년</c>).
/// </summary>
internal static class LetterSignature
{
    private const int MaxLength = 40;

    private static readonly char[] Behind = [' ', '·', ',', '/', '(', '<', '[', ')', '>', ']'];

    /// <summary>The signature that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line)
    {
        if (line.Length is < 3 or > MaxLength || Sentence.EndsWithStop(line))
            return null;
        var isDashed = line[0] is '—' or '―' or '–';
        var text = line.TrimStart('—', '―', '–', ' ');
        var nameEnd = text.IndexOfAny(Behind);
        var name = nameEnd < 0 ? text : text.Substring(0, nameEnd);
        if (name.Length < 3 || !PrintedName.IsKorean(name))
            return null;
        var sign = nameEnd < 0 ? '\0' : text[nameEnd];
        var rest = nameEnd < 0 ? "" : text.Substring(nameEnd).Trim(Behind);
        var isBracketed = sign is '(' or '<' or '[' && Sentence.IsClosing(text[text.Length - 1]);
        // Where a reader lives is neither a role nor a house; it stays with the line as printed.
        if (isBracketed && IsAddress(rest))
            return Signed(name, role: null, affiliation: null, line);
        if (!isDashed || sign == ' ')
            return null;
        return SchoolYear(rest) is { } year && rest.Length > year.Length
            ? Signed(name, year, rest.Substring(0, rest.Length - year.Length).TrimEnd(Behind), line)
            : Signed(name, rest.Length > 0 ? rest : null, affiliation: null, line);
    }

    /// <summary><c>2학년</c> behind the name of a school.</summary>
    private static string? SchoolYear(string text)
    {
        var blank = text.LastIndexOf(' ');
        var year = text.Substring(blank + 1);
        return blank > 0 && year.Length <= 4 && char.IsDigit(year[0]) && year.EndsWith("학년", StringComparison.Ordinal) ? year : null;
    }

    private static BylineReading Signed(string name, string? role, string? affiliation, string line) =>
        new([new BylineModel(name, role, null, null, affiliation, BylineCredit.Text, line)], null);

    /// <summary>Two names of places or more, the last a part of a town or district: one alone may be a company's or a team's.</summary>
    public static bool IsAddress(string text)
    {
        var words = text.Split(' ');
        return words.Length is 2 or 3 && Array.TrueForAll(words, word => word.Length >= 2 && PrintedName.IsHangul(word))
            && (IsPlace(words[0]) || NewsroomWords.IsPlace(words[0])) && IsPlace(words[words.Length - 1]);
    }

    private static bool IsPlace(string word) => WordLists.KoreanDistrictEndings.End(word);
}

using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Reading.Page.Bylines;

/// <summary>
/// Who wrote a contribution: a name and what the author is, as <c>한지우 &lt;전남대 교수&gt;</c>, <c>한지우·시인</c>, <c>/한지우 변호사</c>.
/// </summary>
internal static class AuthorLineReader
{
    private const int MaxLength = 45;

    /// <summary>The author line that <paramref name="line"/> is from end to end.</summary>
    public static BylineReading? Read(string line)
    {
        if (line.Length is < 5 or > MaxLength)
            return null;
        var text = line.TrimStart('/', '▲', ' ').TrimEnd('>', ')', ']', '〉', '》', '】');
        var nameEnd = text.IndexOfAny([' ', '·', '<', '(', '[', '〈', '/', ',', '|', '《']);
        if (nameEnd < 2 || !PrintedName.IsKorean(text.Substring(0, nameEnd)))
            return null;
        var sign = SignBehind(text, nameEnd);
        var rest = text.Substring(nameEnd).Trim(' ', '·', '<', '(', '[', '〈', '/', ',', '|', '《');
        var isMarked = line[0] == '/' || sign != ' ';
        if (rest.Length == 0 || rest.IndexOf("  ", StringComparison.Ordinal) >= 0)
            return null;
        var roleStart = RoleStart(rest);
        if (roleStart < 0)
            return null;
        var affiliation = rest.Substring(0, roleStart).Trim();
        if (isMarked && LetterSignature.IsAddress(affiliation))
            affiliation = "";
        // 한들대 지역개발학과 교수: the department goes with the post.
        var department = affiliation.LastIndexOf(' ');
        if (department > 0
            && (affiliation[affiliation.Length - 1] is '과' || affiliation.EndsWith("학부", StringComparison.Ordinal)
                || affiliation.EndsWith("전공", StringComparison.Ordinal)))
        {
            roleStart -= affiliation.Length - department;
            affiliation = affiliation.Substring(0, department);
        }

        var isHouse = affiliation.Length >= 3 && NewsroomWords.IsOwner(affiliation);
        var isWriterAlone = affiliation.Length == 0 && nameEnd == 3 && Profession.IsWriter(rest);
        if (!isHouse && !isWriterAlone && (!isMarked || FieldStart(rest) > 0))
            return null;
        var byline = new BylineModel(
            text.Substring(0, nameEnd), rest.Substring(roleStart), null, null, affiliation.Length > 0
                ? affiliation
                : null, BylineCredit.Text, line);
        return new BylineReading([byline], null);
    }

    /// <summary>Where the profession begins that ends <paramref name="text"/>, with or without a field behind it; -1 for none.</summary>
    private static int RoleStart(string text)
    {
        var field = FieldStart(text);
        var end = field > 0 ? field : text.Length;
        return Profession.EndOf(text.Substring(0, end)) is { } profession ? end - profession.Length : -1;
    }

    /// <summary>Where the sign stands before a scholar's field: <c>전남대 교수·역사학</c>, <c>전남대 교수(역사학)</c>; 0 for none.</summary>
    private static int FieldStart(string text)
    {
        var sign = text.LastIndexOfAny(['·', '(', '/']);
        return sign > 0 && text[text.Length - 1] is '학' or '과' or '부' && PrintedName.IsHangul(text.Substring(sign + 1)) ? sign : 0;
    }

    private static char SignBehind(string text, int at)
    {
        while (at < text.Length - 1 && text[at] == ' ')
            at++;
        return text[at] is '·' or '<' or '(' or '[' or '〈' or '《' or '/' or '|' ? text[at] : ' ';
    }
}

using Broadsheet.Generator.Reading.Page.Lexicon;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>
/// Rows of a list without marks, one directly below the other: programmes by the hour, prices, menus by the day, numbered steps. Lines of a
/// wrapped paragraph look like that once, hardly twice running.
/// </summary>
internal static class RowReader
{
    private const int MaxLabel = 22;

    private const int MaxSentence = 60;

    private enum Row
    {
        None,
        Timed,
        Labelled,
        Numbered,
        Figure,
        Sentence,
    }

    /// <summary>For each line whether it is a row.</summary>
    public static bool[] Find(List<PageLine> lines)
    {
        var rows = new bool[lines.Count];
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && lines[to].BlanksBefore == 0)
                to++;
            FindInBlock(lines, from, to, rows);
            from = to;
        }

        return rows;
    }

    private static void FindInBlock(List<PageLine> lines, int from, int to, bool[] rows)
    {
        for (var i = from; i < to;)
        {
            var kind = KindOf(lines[i].Text);
            var end = i + 1;
            while (end < to && KindOf(lines[end].Text) == kind)
                end++;
            // Sentences one to a line are rows only where all of the block is such.
            var isRun = kind == Row.Sentence
                ? i == from && end == to && end - i >= 3
                : kind != Row.None && end - i >= LeastOf(kind, lines, i, end);
            for (var at = i; at < end; at++)
                rows[at] = isRun;
            i = end;
        }
    }

    private static int LeastOf(Row kind, List<PageLine> lines, int from, int to)
    {
        if (kind == Row.Numbered)
            return IsCircled(lines[from].Text[0]) ? 1 : 2;
        return kind == Row.Figure
            && !lines.GetRange(from, to - from)
                .TrueForAll(line => WordPiece.LastToken(line.Text).IndexOfAny([',', '.', '$', '▲', '▼']) >= 0) ? 3 : 2;
    }

    private static Row KindOf(string line)
    {
        if (ListMark.Length(line) > 0 || InterviewTurn.Begins(line))
            return Row.None;
        if (IsNumbered(line))
            return Row.Numbered;
        if (BeginsWithTime(line))
            return Row.Timed;
        if (HasLabel(line))
            return Row.Labelled;
        if (EndsWithFigure(line))
            return Row.Figure;
        return line.Length <= MaxSentence && Sentence.EndsWithStop(line) && BeginsAsLine(line) ? Row.Sentence : Row.None;
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    private static bool IsNumbered(string line)
    {
        if (IsCircled(line[0]))
            return line.Length > 1;
        var digits = DigitsAt(line, 0);
        return digits is 1 or 2 && digits + 2 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end - at;
    }

    /// <summary><c>8:30 River Cops</c>, <c>7 p.m. Derby</c>, <c>Noon Pie auction</c>, <c>오후 8시 다큐</c>, <c>20:10 뉴스</c>.</summary>
    private static bool BeginsWithTime(string line)
    {
        if (line.StartsWith("Noon ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Midnight ", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = WordLists.KoreanPartsOfDay.Beginning(line) is { } part && line.Length > part.Length && line[part.Length] == ' '
            ? part.Length + 1 : 0;
        var digits = DigitsAt(line, at);
        if (digits is 0 or > 2)
            return false;
        var rest = line.Substring(at + digits);
        if (rest.Length > 3 && rest[0] == ':' && DigitsAt(rest, 1) == 2)
            return true;
        return rest.StartsWith(" a.m.", StringComparison.Ordinal) || rest.StartsWith(" p.m.", StringComparison.Ordinal)
            || (at > 0 && rest.StartsWith("시", StringComparison.Ordinal));
    }

    /// <summary><c>Monday: Turkey tacos</c>, <c>When: 7 p.m.</c>, <c>가는 길: 역에서 10분</c>.</summary>
    private static bool HasLabel(string line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > MaxLabel || colon + 2 >= line.Length || line[colon + 1] != ' ' || !BeginsAsLine(line))
            return false;
        var label = line.Substring(0, colon);
        return WordPiece.CountOf(label, ' ') <= 2 && label.IndexOfAny([',', '“', '"']) < 0;
    }

    /// <summary>A few words and a figure: <c>Eleanor Dunne 4,018</c>, <c>경유(ℓ) 1천540원 ▲2</c>.</summary>
    private static bool EndsWithFigure(string line)
    {
        var last = line[line.Length - 1];
        var token = WordPiece.LastToken(line).TrimStart('▲', '▼', '△', '▽', '+', '-', '$', '£', '€', '(');
        var isFigure = char.IsDigit(last) || last is '%' or '℃' or '㎜' or '㎝' or '도'
            || (last == 'm' && line.Length > 1 && char.IsDigit(line[line.Length - 2]))
            || (last == '원' && line.Length > 1 && (char.IsDigit(line[line.Length - 2]) || line[line.Length - 2] is '천' or '만'));
        if (WordLists.EnglishQuoteUnits.Contains(token) && line.IndexOfAny(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']) > 0)
            return WordPiece.CountOf(line, ' ') <= 6 && BeginsAsLine(line);
        return isFigure && token.Length > 0 && char.IsDigit(token[0]) && WordPiece.CountOf(line, ' ') is > 0 and <= 4 && BeginsAsLine(line);
    }

    private static bool BeginsAsLine(string line) => char.IsUpper(line[0]) || char.IsDigit(line[0]) || Hangul.IsSyllable(line[0]);
}

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>
/// The letter before a question or an answer: <c>Q.</c>, <c>A.</c>, <c>문:</c>, <c>답:</c>, <c>Q1.</c>; it stays in the text.
/// </summary>
internal static class InterviewTurn
{
    public static bool Begins(string text) => IsQuestion(text) || IsAnswer(text);

    public static bool IsQuestion(string text) => HasLetter(text, 'Q', '문');

    public static bool IsAnswer(string text) => HasLetter(text, 'A', '답');

    private static bool HasLetter(string text, char latin, char hangul)
    {
        if (text.Length < 4 || (text[0] != latin && text[0] != hangul))
            return false;
        var sign = 1;
        while (sign < 3 && char.IsDigit(text[sign]))
            sign++;
        // A. Smith is a name: an answer is longer than an initial and its surname, which a blank follows as well.
        return text[sign] is ':' or ')' or '：' || (text[sign] == '.' && (text[sign + 1] == ' ' || text[sign + 1] > '\u0FFF'));
    }
}

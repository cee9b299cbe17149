namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>The letters and digits next to a cut.</summary>
internal static class WordPiece
{
    private const int Reach = 40;

    public static string Last(string text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < Reach && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return text.Substring(start);
    }

    public static string First(string text)
    {
        var end = 0;
        while (end < text.Length && end < Reach && char.IsLetterOrDigit(text[end]))
            end++;
        return text.Substring(0, end);
    }

    /// <summary>The last word with its signs, from the last blank on.</summary>
    public static string LastToken(string text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < 120 && text[start - 1] != ' ')
            start--;
        return text.Substring(start);
    }

    public static string FirstToken(string text)
    {
        var end = 0;
        while (end < text.Length && end < 120 && text[end] != ' ')
            end++;
        return text.Substring(0, end);
    }

    public static int CountOf(string text, char sign)
    {
        var count = 0;
        foreach (var c in text)
            count += c == sign ? 1 : 0;
        return count;
    }
}

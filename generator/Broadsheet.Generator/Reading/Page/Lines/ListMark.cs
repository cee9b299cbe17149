using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>
/// The sign before an entry of a list: a geometric sign of Korean print, or a dash or dot with a blank after it; a dash also directly
/// before Hangul.
/// </summary>
internal static class ListMark
{
    private const string Signs = "◇◆■□▲△▼▽●○◎▶▷◈";
    private const string SignsWithBlank = "-–•·*∙‧";

    public static bool IsSign(char c) => Signs.IndexOf(c) >= 0;

    /// <summary>Where the text behind the mark begins; 0 where the line has no mark.</summary>
    public static int Length(string line)
    {
        var needsBlank = SignsWithBlank.IndexOf(line[0]) >= 0 && !(line[0] == '-' && line.Length > 1 && Hangul.IsSyllable(line[1]));
        if (!needsBlank && !IsSign(line[0]) && line[0] != '-')
            return 0;
        // ○… opens the items of a Korean roundup.
        var end = line.Length > 1 && line[0] is '○' or '◎' or '●' or '◇' && line[1] == '…' ? 2 : 1;
        while (end < line.Length && line[end] == ' ')
            end++;
        return end == line.Length || (needsBlank && end == 1) ? 0 : end;
    }
}

using System.Globalization;
using Broadsheet.Generator.Reading.Page.Lines;

namespace Broadsheet.Generator.Reading.Page.Labelled;

/// <summary>
/// The sign that opens what is known to be an entry, whichever sign a newspaper has: <c>▨ …</c>, <c>∼ …</c>, <c>♦ …</c>. Numbers,
/// letters and <c>Q.</c> stay.
/// </summary>
internal static class EntryMark
{
    private const string NoMarks = "☎$£€₩+±~#@%…(\"'";

    /// <summary>Where the text behind the mark begins; 0 where the line has none.</summary>
    public static int Length(string line)
    {
        if (ListMark.Length(line) is > 0 and var length)
            return length;
        var isMark = NoMarks.IndexOf(line[0]) < 0 && char.GetUnicodeCategory(line[0]) is UnicodeCategory.OtherSymbol
            or UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation;
        if (!isMark)
            return 0;
        var end = 1;
        while (end < line.Length && line[end] == ' ')
            end++;
        return end == line.Length || (end == 1 && char.GetUnicodeCategory(line[0]) != UnicodeCategory.OtherSymbol) ? 0 : end;
    }
}

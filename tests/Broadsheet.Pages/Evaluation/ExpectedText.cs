using System.Text;
using Broadsheet.Generator.Reading.Page.Decoding;

namespace Broadsheet.Pages;

/// <summary>A text that an item must have, and how much of it the page's lines have told so far.</summary>
internal sealed class ExpectedText(int item, LineRole role, string text)
{
    private readonly string _letters = LettersOf(text);
    private int _told;

    public int Item { get; } = item;

    public LineRole Role { get; set; } = role;

    public string Text { get; } = text;

    public bool IsOpen => _told > 0 && _told < _letters.Length;

    public bool IsNew => _told == 0;

    /// <summary>What no join, mark or extraction changes: no blanks, hyphens and marks of bold.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '*' or '\u00AD' or '\uFEFF'))
                letters.Append(c == 'ㆍ' ? '·' : c);
        }

        return letters.ToString();
    }

    /// <summary>How many letters of a line from <paramref name="from"/> on come next here; all of the line or of the text.</summary>
    public int Match(string line, int from)
    {
        var length = Math.Min(line.Length - from, _letters.Length - _told);
        return length > 0 && string.CompareOrdinal(line, from, _letters, _told, length) == 0 ? length : 0;
    }

    public bool IsWhole(int length) => length == _letters.Length;

    public void Tell(int letters) => _told += letters;
}

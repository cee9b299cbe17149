using System.Text;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>
/// Text without what joins, marks and extraction change (blanks, hyphens, marks of bold), so that the same words have the same
/// text however their pieces were put together. Remembers where each character stood.
/// </summary>
internal sealed class PrintedText
{
    private readonly List<int> _positions = [];

    public PrintedText(string text)
    {
        Source = UnicodeText.ToNfc(text);
        var letters = new StringBuilder(Source.Length);
        for (var i = 0; i < Source.Length; i++)
        {
            if (IsSkipped(Source[i]))
                continue;
            letters.Append(Source[i] == 'ㆍ' ? '·' : Source[i]);
            _positions.Add(i);
        }

        Letters = letters.ToString();
    }

    /// <summary>The whole text in NFC.</summary>
    public string Source { get; }

    public string Letters { get; }

    /// <summary>What stands in <see cref="Source"/> between two neighbouring letters; the second one's index is given.</summary>
    public string Between(int letter) => Source[(_positions[letter - 1] + 1).._positions[letter]];

    /// <summary>The line of a letter, counted from 1.</summary>
    public int LineOf(int letter) => Source.AsSpan(0, _positions[letter]).Count('\n') + 1;

    /// <summary>Whether nothing but an explicit mark stands before a letter on its line.</summary>
    public bool BeginsLine(int letter)
    {
        var at = _positions[letter];
        var line = Source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return at == 0 || Source[line..at].All(c => char.IsWhiteSpace(c) || c is '#' or '>' or '^' or '*');
    }

    /// <summary>The letter index of <paramref name="text"/> at or behind <paramref name="from"/>, or -1.</summary>
    public int Find(string text, int from, bool atLineStart = false)
    {
        var letters = new PrintedText(text).Letters;
        var found = Letters.IndexOf(letters, from, StringComparison.Ordinal);
        while (atLineStart && found >= 0 && !BeginsLine(found))
            found = Letters.IndexOf(letters, found + 1, StringComparison.Ordinal);
        return found;
    }

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || c is '-' or '*' or '\u00AD' or '\uFEFF';
}

using Broadsheet.Generator.Reading.Page.Lines;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Joins;

/// <summary>
/// The words that a page uses away from its line ends, where none is cut: they tell whether two halves are one word.
/// </summary>
internal sealed class PageVocabulary
{
    /// <summary>More words than any page has; only damaged input reaches it.</summary>
    private const int Capacity = 100_000;

    private const int MaxWordLength = 24;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>Words at the ends of lines: halves, perhaps, but no space stands inside them.</summary>
    private readonly HashSet<string> _pieces = new(StringComparer.Ordinal);

    private readonly HashSet<string> _pairs = new(StringComparer.Ordinal);

    public PageVocabulary(List<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var isWholeStart = i == 0 || Sentence.IsClosed(lines[i - 1].Text);
            Add(lines[i].Text, isWholeStart, Sentence.IsClosed(lines[i].Text));
        }
    }

    /// <summary>
    /// Whether the page has the two words one behind the other, a blank between them, and whatever particle behind the second.
    /// </summary>
    public bool HasPair(string first, string second) =>
        _pairs.Contains(first + " " + second)
            || (KoreanJoin.ParticleLength(second) is > 0 and var particle && second.Length - particle >= 2
                && _pairs.Contains(first + " " + second.Substring(0, second.Length - particle)));

    /// <summary>How often the page has <paramref name="word"/>, with or without a particle behind it, cut nowhere.</summary>
    public int Count(string word) => _words.TryGetValue(Fold(word), out var count) ? count : 0;

    /// <summary>
    /// Whether the page has <paramref name="word"/> in one piece, though perhaps only as a part of a word that a line's end cut.
    /// </summary>
    public bool HasPiece(string word) => _words.ContainsKey(Fold(word)) || _pieces.Contains(word);

    private void Add(string line, bool withFirst, bool withLast)
    {
        var isFirst = true;
        var (previous, previousEnd) = ("", -1);
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            while (i < line.Length && IsWordCharacter(line, i))
                i++;
            // What stands before a hyphen at the line's end is most often half a word.
            var isLast = i == line.Length || (i == line.Length - 1 && line[i] is '-' or '‐');
            if (i > start && i - start <= MaxWordLength)
            {
                var word = line.Substring(start, i - start);
                if ((withFirst || !isFirst) && (withLast || !isLast))
                    AddWord(word);
                else if (_pieces.Count < Capacity)
                    AddPiece(word);
                // Half a word at a line's end makes a pair that no other cut has.
                if (previousEnd >= 0 && previousEnd == start - 1 && line[start - 1] == ' ')
                    AddPair(previous, word);
                (previous, previousEnd) = (word, i);
            }

            isFirst &= i == start;
            if (i == start)
                i++;
        }
    }

    private void AddWord(string word)
    {
        Increment(Fold(word));
        var particle = KoreanJoin.ParticleLength(word);
        if (particle > 0 && word.Length - particle >= 2)
            Increment(word.Substring(0, word.Length - particle));
    }

    private void AddPiece(string word)
    {
        _pieces.Add(word);
        var particle = KoreanJoin.ParticleLength(word);
        if (particle > 0 && word.Length - particle >= 2)
            _pieces.Add(word.Substring(0, word.Length - particle));
    }

    private void AddPair(string first, string second)
    {
        if (_pairs.Count >= Capacity)
            return;
        _pairs.Add(first + " " + second);
        var particle = KoreanJoin.ParticleLength(second);
        if (particle > 0 && second.Length - particle >= 2)
            _pairs.Add(first + " " + second.Substring(0, second.Length - particle));
    }

    private void Increment(string word)
    {
        if (_words.TryGetValue(word, out var count))
            _words[word] = count + 1;
        else if (_words.Count < Capacity)
            _words[word] = 1;
    }

    private static string Fold(string word) => word.Length > 0 && word[0] < '\u0250' ? word.ToLowerInvariant() : word;

    private static bool IsWordCharacter(string line, int at)
    {
        var c = line[at];
        if (char.IsLetterOrDigit(c) || Hangul.IsSyllable(c))
            return true;
        return c is '-' or '\'' or '’' && at > 0 && at + 1 < line.Length && char.IsLetter(line[at - 1]) && char.IsLetter(line[at + 1])
            && line[at + 1] < '\u0250';
    }
}

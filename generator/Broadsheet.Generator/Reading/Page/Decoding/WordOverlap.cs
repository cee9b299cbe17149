using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Page.Decoding;

/// <summary>
/// How many words of a line stand in the lines around it: a headline's words come again in its text, not in the text above.
/// </summary>
internal sealed class WordOverlap
{
    private const int MostWords = 40;
    private const int Bits = 1024;
    private const int Cells = Bits / 64;

    private readonly ulong[] _sets;
    private readonly ushort[] _words;
    private readonly int[] _starts;

    public WordOverlap(IReadOnlyList<string> lines)
    {
        _sets = new ulong[lines.Count * Cells];
        _starts = new int[lines.Count + 1];
        var words = new List<ushort>();
        for (var i = 0; i < lines.Count; i++)
        {
            _starts[i] = words.Count;
            Collect(lines[i], words);
            for (var at = _starts[i]; at < words.Count; at++)
                _sets[(i * Cells) + (words[at] >> 6)] |= 1UL << (words[at] & 63);
        }

        _starts[lines.Count] = words.Count;
        _words = [.. words];
    }

    /// <summary>How many words of the line are in one of the lines from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public int Count(int line, int from, int to)
    {
        var count = 0;
        for (var at = _starts[line]; at < _starts[line + 1]; at++)
        {
            for (var other = Math.Max(0, from); other <= to && other + 1 < _starts.Length; other++)
            {
                if (other == line || (_sets[(other * Cells) + (_words[at] >> 6)] >> (_words[at] & 63) & 1) == 0)
                    continue;
                count++;
                break;
            }
        }

        return count;
    }

    /// <summary>
    /// Of a Korean word the first two syllables, which particles leave; of a Latin one, of four letters or more, the first six.
    /// </summary>
    private static void Collect(string line, List<ushort> words)
    {
        var first = words.Count;
        for (var i = 0; i < line.Length && words.Count - first < MostWords;)
        {
            var start = i;
            while (i < line.Length && char.IsLetterOrDigit(line[i]))
                i++;
            var length = i - start;
            var isHangul = length > 0 && Hangul.IsSyllable(line[start]);
            if (isHangul ? length >= 2 : length >= 4)
                Add(FeatureHash.Of(line, start, start + Math.Min(length, isHangul ? 2 : 6)), words, first);
            i = Math.Max(i, start + 1);
        }
    }

    private static void Add(uint hash, List<ushort> words, int first)
    {
        var word = (ushort)(FeatureHash.With(hash, 7) % Bits);
        for (var i = first; i < words.Count; i++)
        {
            if (words[i] == word)
                return;
        }

        words.Add(word);
    }
}

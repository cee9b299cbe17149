using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// Positions in a list as text: as many digits each as the largest needs, a digit being one of the 2^14 ideographs from U+4E00 on, which a
/// literal need not escape.
/// </summary>
internal readonly struct PositionDigits
{
    private const int Bits = 14;
    private const int Mask = (1 << Bits) - 1;
    private const char Zero = '\u4E00';

    /// <param name="count">How many positions there are.</param>
    public PositionDigits(int count) => Width = count <= 1 << Bits ? 1 : 2;

    /// <summary>How many characters a position takes.</summary>
    public int Width { get; }

    public StringBuilder Write(StringBuilder text, IEnumerable<int> positions)
    {
        foreach (var position in positions)
            Write(text, position);
        return text;
    }

    public StringBuilder Write(StringBuilder text, int position)
    {
        if (Width == 2)
            text.Append((char)(Zero + (position >> Bits)));
        return text.Append((char)(Zero + (position & Mask)));
    }

    public int[] Read(ReadOnlySpan<char> text)
    {
        var positions = new int[text.Length / Width];
        for (var i = 0; i < positions.Length; i++)
            positions[i] = ReadAt(text, i);
        return positions;
    }

    /// <summary>The position that is written as the <paramref name="index"/>th.</summary>
    public int ReadAt(ReadOnlySpan<char> text, int index) =>
        Width == 1 ? text[index] - Zero : ((text[2 * index] - Zero) << Bits) | (text[(2 * index) + 1] - Zero);
}

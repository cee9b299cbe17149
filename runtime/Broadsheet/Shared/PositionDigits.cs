using System.Text;

namespace Broadsheet.Shared;

/// <summary>
/// Places in a list as text: as many digits each as the largest needs, a digit being one of the 2^14 ideographs from U+4E00 on, which a
/// literal need not escape.
/// </summary>
internal readonly struct PositionDigits
{
    private const int Bits = 14;
    private const int Mask = (1 << Bits) - 1;
    private const char Zero = '\u4E00';

    /// <param name="count">How many places there are.</param>
    public PositionDigits(int count) => Width = count <= 1 << Bits ? 1 : 2;

    /// <summary>How many characters a place takes.</summary>
    public int Width { get; }

    public StringBuilder Write(StringBuilder text, IEnumerable<int> places)
    {
        foreach (var place in places)
            Write(text, place);
        return text;
    }

    public StringBuilder Write(StringBuilder text, int place)
    {
        if (Width == 2)
            text.Append((char)(Zero + (place >> Bits)));
        return text.Append((char)(Zero + (place & Mask)));
    }

    public int[] Read(ReadOnlySpan<char> text)
    {
        var places = new int[text.Length / Width];
        for (var i = 0; i < places.Length; i++)
            places[i] = ReadAt(text, i);
        return places;
    }

    /// <summary>The place that is written as the <paramref name="index"/>th.</summary>
    public int ReadAt(ReadOnlySpan<char> text, int index) =>
        Width == 1 ? text[index] - Zero : ((text[2 * index] - Zero) << Bits) | (text[(2 * index) + 1] - Zero);
}

namespace Broadsheet.Generator.Reading.Source;

/// <summary>Where offsets in a text that was changed lie in the text it was made of.</summary>
internal sealed class OffsetShifts
{
    /// <summary>The offset from which on the source's offset is so much larger.</summary>
    private readonly List<(int Offset, int Shift)> _shifts = [];

    /// <summary>
    /// From <paramref name="offset"/> on, the source's offset is <paramref name="sourceOffset"/> and so on. Offsets come in order.
    /// </summary>
    public void Add(int offset, int sourceOffset)
    {
        if (sourceOffset - offset != (_shifts.Count == 0 ? 0 : _shifts[_shifts.Count - 1].Shift))
            _shifts.Add((offset, sourceOffset - offset));
    }

    public int ToSource(int offset)
    {
        var low = 0;
        var high = _shifts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_shifts[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return offset + (low == 0 ? 0 : _shifts[low - 1].Shift);
    }
}

using System.Text;
using Broadsheet.Text;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>
/// A text in NFC that still knows where its characters stand in the file. Composing the finished HTML instead would be wrong:
/// a <c>&gt;</c> that ends a tag and a combining stroke after it would become one character.
/// </summary>
internal sealed class ComposedText
{
    private readonly int _sourceStart;

    /// <summary>Where composing changed the length: the offset here from which on the file's offset is so much larger.</summary>
    private readonly List<(int Offset, int Shift)> _shifts = [];

    /// <param name="sourceStart">The offset of <paramref name="source"/> in the file.</param>
    public ComposedText(string source, int sourceStart)
    {
        _sourceStart = sourceStart;
        var wellFormed = WithLineFeeds(UnicodeText.ReplaceNoText(source));
        var composed = UnicodeText.ToNfc(wellFormed);
        Text = string.Equals(composed, wellFormed, StringComparison.Ordinal) ? composed : Compose(wellFormed);
    }

    public string Text { get; }

    /// <summary>The offset in the file of the character at <paramref name="offset"/>; exact where an ASCII character stands there.</summary>
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

        return _sourceStart + offset + (low == 0 ? 0 : _shifts[low - 1].Shift);
    }

    /// <summary>A CR of its own ends a line too, but Markdig drops one inside a code span. CRLF it reads right.</summary>
    private static string WithLineFeeds(string source)
    {
        char[]? changed = null;
        for (var i = source.IndexOf('\r'); i >= 0 && i < source.Length; i++)
        {
            if (source[i] != '\r' || (i + 1 < source.Length && source[i + 1] == '\n'))
                continue;
            changed ??= source.ToCharArray();
            changed[i] = '\n';
        }

        return changed is null ? source : new string(changed);
    }

    /// <summary>Composes run by run. A run begins at an ASCII character, which never composes with what stands before it.</summary>
    private string Compose(string source)
    {
        var result = new StringBuilder(source.Length);
        for (var start = 0; start < source.Length;)
        {
            var end = start + 1;
            while (end < source.Length && source[end] >= 0x80)
                end++;
            result.Append(UnicodeText.ToNfc(source.Substring(start, end - start)));
            if (end - result.Length != (_shifts.Count == 0 ? 0 : _shifts[_shifts.Count - 1].Shift))
                _shifts.Add((result.Length, end - result.Length));
            start = end;
        }

        return result.ToString();
    }
}

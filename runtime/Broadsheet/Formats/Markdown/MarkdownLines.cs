using System.Buffers;
using Broadsheet.Markup;

namespace Broadsheet.Formats.Markdown;

/// <summary>Writes lines, each behind the signs of the quotes and list items that it stands in.</summary>
internal sealed class MarkdownLines(IBufferWriter<byte> output)
{
    private string _prefix = "";
    private string? _firstPrefix;

    /// <summary>Whether the next line stands behind the sign of a quote or list item.</summary>
    public bool IsAtSign => _firstPrefix is { Length: > 0 };

    public void Write(ReadOnlySpan<char> line)
    {
        var prefix = _firstPrefix ?? _prefix;
        _firstPrefix = null;
        Utf8Text.Write(output, line.IsEmpty ? prefix.AsSpan().TrimEnd(' ') : prefix);
        Utf8Text.Write(output, line);
        output.Write("\n"u8);
    }

    /// <summary>
    /// A container whose first line begins with <paramref name="first"/> and each other with <paramref name="rest"/>. With
    /// <paramref name="isWhole"/> the blanks of the first count even where <paramref name="write"/> writes nothing behind them.
    /// </summary>
    public void Within(string first, string rest, Action write, bool isWhole = false)
    {
        var outer = _prefix;
        _firstPrefix = (_firstPrefix ?? outer) + first;
        _prefix = outer + rest;
        write();
        // Nothing was written: the sign stands alone.
        if (_firstPrefix is { } sign && isWhole)
        {
            _firstPrefix = "";
            Write(sign);
        }
        else if (_firstPrefix is not null)
        {
            Write("");
        }

        _prefix = outer;
    }
}

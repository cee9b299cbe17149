using System.Buffers;
using System.Text;
using Broadsheet.Generator.Foundation;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Writing;

/// <summary>An indented text buffer for C#; lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerIndent = 4;
    private readonly StringBuilder _text = TextBuffer.Take();

    public int Indentation { get; set; }

    /// <summary>Appends each line of <paramref name="lines"/>, indented; blank lines stay bare.</summary>
    public void WriteLine(string lines)
    {
        var start = 0;
        while (start <= lines.Length)
        {
            var end = lines.IndexOf('\n', start);
            if (end < 0)
                end = lines.Length;
            WriteSingleLine(lines, start, end - start);
            start = end + 1;
        }
    }

    public void WriteLine() => _text.Append('\n');

    /// <summary>Appends a string literal of <paramref name="text"/>, on lines of its own, and <paramref name="end"/> behind it.</summary>
    public void WriteLiteral(string text, string end)
    {
        if (Literal.QuotesOf(text) is not { } quotes)
        {
            WriteLine(Literal.Escaped(text) + end);
            return;
        }

        WriteLine(quotes);
        WriteLine(text);
        WriteLine(quotes + end);
    }

    public void OpenBrace()
    {
        WriteLine("{");
        Indentation++;
    }

    public void CloseBrace()
    {
        Indentation--;
        WriteLine("}");
    }

    /// <summary>All that was written; nothing can be from here on.</summary>
    public string Finish() => TextBuffer.Finish(_text);

    /// <summary>The same as a source that already has what the compiler embeds into the debug information.</summary>
    public SourceText FinishEmbeddable()
    {
        var preamble = Encoding.UTF8.GetPreamble();
        var characters = ArrayPool<char>.Shared.Rent(_text.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(preamble.Length + Encoding.UTF8.GetMaxByteCount(_text.Length));
        _text.CopyTo(0, characters, 0, _text.Length);
        preamble.CopyTo(bytes, 0);
        var length = preamble.Length + Encoding.UTF8.GetBytes(characters, 0, _text.Length, bytes, preamble.Length);
        TextBuffer.Return(_text);
        var source = SourceText.From(bytes, length, Encoding.UTF8, GeneratedFile.Checksum, canBeEmbedded: true);
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<byte>.Shared.Return(bytes);
        return source;
    }

    private void WriteSingleLine(string text, int start, int length)
    {
        if (length > 0)
            _text.Append(' ', Indentation * SpacesPerIndent).Append(text, start, length);
        _text.Append('\n');
    }
}

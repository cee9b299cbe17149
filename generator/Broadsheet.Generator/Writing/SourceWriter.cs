using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Writing;

/// <summary>An indented text buffer for C#; lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerIndent = 4;
    private readonly StringBuilder _text = TextBuffer.Take();
    private bool _isInLine;

    public int Indentation { get; set; }

    /// <summary>Appends each line of <paramref name="lines"/>, indented; blank lines stay bare.</summary>
    public void WriteLine(string lines)
    {
        Write(lines);
        WriteLine();
    }

    /// <summary>
    /// The same of an interpolated text, whose parts are appended as they come: a string of each line would be a third of what printing
    /// allocates.
    /// </summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] LineParts lines)
    {
        _ = lines;
        WriteLine();
    }

    public void WriteLine()
    {
        _text.Append('\n');
        _isInLine = false;
    }

    /// <summary>Appends a string literal of <paramref name="text"/>, on lines of its own, and <paramref name="end"/> behind it.</summary>
    public void WriteLiteral(string text, string end)
    {
        if (Literal.QuotesOf(text) is not { } quotes)
        {
            WriteLine($"{Literal.Escaped(text)}{end}");
            return;
        }

        WriteLine(quotes);
        WriteLine(text);
        WriteLine($"{quotes}{end}");
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

    private void Write(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            WriteInLine(text, start, end - start);
            WriteLine();
            start = end + 1;
        }

        WriteInLine(text, start, text.Length - start);
    }

    private void WriteInLine(string text, int start, int length)
    {
        if (length == 0)
            return;
        if (!_isInLine)
            _text.Append(' ', Indentation * SpacesPerIndent);
        _isInLine = true;
        _text.Append(text, start, length);
    }

    /// <summary>The parts of an interpolated text on their way into a writer.</summary>
    [InterpolatedStringHandler]
    internal readonly struct LineParts(int literalLength, int formattedCount, SourceWriter writer)
    {
        /// <summary>How long the text is at least.</summary>
        public int Length => literalLength + formattedCount;

        public void AppendLiteral(string text) => writer.Write(text);

        public void AppendFormatted(string? text) => writer.Write(text ?? "");

        public void AppendFormatted(int number) => writer.Write(number.ToString(CultureInfo.InvariantCulture));
    }
}

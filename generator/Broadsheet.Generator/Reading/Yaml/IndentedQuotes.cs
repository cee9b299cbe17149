using System.Text;
using Broadsheet.Generator.Reading.Source;
using YamlDotNet.Core;

namespace Broadsheet.Generator.Reading.Yaml;

/// <summary>
/// YAML whose texts in double quotes go on at the margin. YAML asks for one column more than the key (1.2.2, chapter 7.3), YamlDotNet for
/// that in double quotes alone, and other readers take both. So each such line is indented before it is read.
/// </summary>
/// <param name="Yaml">With the blanks that were missing.</param>
internal sealed record IndentedQuotes(string Yaml, IReadOnlyList<(int Index, int Added)> Insertions)
{
    /// <summary>The offset in the text as it was written.</summary>
    public int Original(int index)
    {
        var (low, high) = (0, Insertions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Insertions[middle].Index <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? index : Math.Max(index - Insertions[low - 1].Added, OriginalStart(low - 1));
    }

    /// <summary>Null where nothing is to be indented, or where YAML is read as it is.</summary>
    public static IndentedQuotes? Of(string yaml)
    {
        var lines = LinesToIndent(yaml);
        if (lines.Count == 0 || IsRead(yaml))
            return null;
        var indented = new StringBuilder(yaml.Length + (lines.Count * 2));
        var insertions = new List<(int Index, int Added)>();
        var (done, added) = (0, 0);
        foreach (var (start, missing) in lines)
        {
            indented.Append(yaml, done, start - done);
            done = start;
            added += missing;
            insertions.Add((indented.Length, added));
            indented.Append(' ', missing);
        }

        return new(indented.Append(yaml, done, yaml.Length - done).ToString(), insertions);
    }

    private int OriginalStart(int insertion) => Insertions[insertion].Index - (insertion == 0 ? 0 : Insertions[insertion - 1].Added);

    private static bool IsRead(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (YamlException exception)
        {
            return exception.Message.IndexOf("wrong indentation", StringComparison.Ordinal) < 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or ArithmeticException or IndexOutOfRangeException)
        {
            return true;
        }
    }

    private static List<(int Start, int Missing)> LinesToIndent(string yaml)
    {
        var lines = new List<(int Start, int Missing)>();
        if (yaml.IndexOf('"') < 0)
            return lines;
        var blockColumn = int.MaxValue;
        for (var at = 0; at < yaml.Length;)
        {
            var line = YamlLine.At(yaml, at);
            at = line.Next;
            if (line.Key == line.End || FirstText(yaml, line) - line.Start > blockColumn)
                continue;
            blockColumn = BlockColumn(yaml, line);
            if (!line.HasKey || line.Value == line.End || yaml[line.Value] != '"' || YamlLine.QuoteEnd(yaml, line.Value, line.End) >= 0)
                continue;
            var end = YamlLine.QuoteEnd(yaml, line.Value, yaml.Length);
            if (end < 0)
                return lines;
            AddLines(yaml, line, end, lines);
            at = Math.Max(at, SourceLine.At(yaml, end).Next);
        }

        return lines;
    }

    /// <summary>
    /// Adds the lines of one text, unless one of them is a key: then the quotation mark that closes the text is rather another's.
    /// </summary>
    private static void AddLines(string yaml, YamlLine opening, int end, List<(int Start, int Missing)> lines)
    {
        var closing = SourceLine.At(yaml, end);
        if (YamlLine.HasText(yaml, end, closing.End))
            return;
        var column = opening.Key - opening.Start;
        var added = new List<(int Start, int Missing)>();
        for (var at = opening.Next; at < end;)
        {
            var line = YamlLine.At(yaml, at);
            if (line is { HasKey: true } && line.Key - line.Start <= column)
                return;
            if (line.Key < line.End && FirstText(yaml, line) - line.Start <= column)
                added.Add((line.Start, column + 1 - (FirstText(yaml, line) - line.Start)));
            at = line.Next;
        }

        lines.AddRange(added);
    }

    /// <summary>
    /// The column that the lines of a block of text stand behind, which opens with <c>|</c> or <c>&gt;</c>: they are text, whatever they
    /// look like.
    /// </summary>
    private static int BlockColumn(string yaml, YamlLine line)
    {
        if (line.Value == line.End || yaml[line.Value] is not ('|' or '>'))
            return int.MaxValue;
        return (line.HasKey ? line.Key : FirstText(yaml, line)) - line.Start;
    }

    private static int FirstText(string yaml, YamlLine line)
    {
        var at = line.Start;
        while (at < line.End && yaml[at] == ' ')
            at++;
        return at;
    }
}

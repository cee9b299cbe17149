namespace Broadsheet.Generator.Reading.Source;

/// <summary>
/// A line that ends with CR, LF or CRLF. Roslyn's own lines also end at U+0085, U+2028 and U+2029, which are text to YAML and Markdown.
/// </summary>
/// <param name="End">Before the line end.</param>
/// <param name="Next">After the line end.</param>
internal readonly record struct SourceLine(int Start, int End, int Next)
{
    public const string Dashes = "-–—―−－";

    public static SourceLine At(string source, int start)
    {
        var end = start;
        while (end < source.Length && source[end] is not ('\r' or '\n'))
            end++;
        if (end == source.Length)
            return new(start, end, end);
        var isCrLf = source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n';
        return new(start, end, end + (isCrLf ? 2 : 1));
    }

    /// <summary>Whether the line is <paramref name="mark"/>, trailing blanks aside.</summary>
    public bool Is(string source, string mark)
    {
        var end = End;
        while (end > Start && source[end - 1] is ' ' or '\t')
            end--;
        return end - Start == mark.Length && string.CompareOrdinal(source, Start, mark, 0, mark.Length) == 0;
    }

    public bool IsBlank(string source)
    {
        for (var i = Start; i < End; i++)
        {
            if (source[i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the line is hyphens, or what editors make of them.</summary>
    public bool IsDashes(string source)
    {
        for (var i = Start; i < End; i++)
        {
            if (Dashes.IndexOf(source[i]) < 0)
                return false;
        }

        return End > Start;
    }

    public bool IsBlankOrComment(string source)
    {
        for (var i = Start; i < End; i++)
        {
            if (source[i] is not (' ' or '\t'))
                return source[i] == '#';
        }

        return true;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The front matter block of a file: its opening line, the YAML, and where the body begins.</summary>
/// <param name="OpeningLine">The three dashes.</param>
/// <param name="Yaml">The lines between; empty where the block is not closed.</param>
/// <param name="BodyStart">The offset after the closing line, or after the opening line where none closes it.</param>
internal sealed record FrontMatterBlock(TextSpan OpeningLine, TextSpan Yaml, int BodyStart, bool IsClosed)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The block at the head of <paramref name="source"/>, or null where the file begins with something else.</summary>
    public static FrontMatterBlock? Find(string source)
    {
        var start = SkipByteOrderMark(source);
        if (start == source.Length)
            return null;
        var opening = SourceLine.At(source, start);
        if (!opening.Is(source, "---"))
            return null;

        var begins = false;
        for (var at = opening.Next; at < source.Length;)
        {
            var line = SourceLine.At(source, at);
            if (line.Is(source, "---") || line.Is(source, "..."))
                return new(new(start, 3), TextSpan.FromBounds(opening.Next, at), line.Next, IsClosed: true);
            if (!begins && !line.IsBlankOrComment(source))
            {
                // On a newspaper page `---` also stands between articles: only a first key makes it front matter.
                if (!LooksLikeYaml(source, line))
                    return null;
                begins = true;
            }

            at = line.Next;
        }

        return begins ? new(new(start, 3), default, opening.Next, IsClosed: false) : null;
    }

    public static int SkipByteOrderMark(string source) => source.Length > 0 && source[0] == ByteOrderMark ? 1 : 0;

    private static bool LooksLikeYaml(string source, SourceLine line)
    {
        var first = source[line.Start];
        if (first is '{' or '&' or '!' or '?')
            return true;
        var quote = first is '"' or '\'' ? first : '\0';
        for (var i = quote == '\0' ? line.Start : line.Start + 1; i < line.End; i++)
        {
            var c = source[i];
            if (c == quote && quote != '\0')
                quote = '\0';
            else if (quote == '\0' && c == ':' && i > line.Start && (i + 1 == line.End || source[i + 1] is ' ' or '\t'))
                return true;
            else if (quote == '\0' && c is ' ' or '\t')
                return false;
        }

        return false;
    }
}

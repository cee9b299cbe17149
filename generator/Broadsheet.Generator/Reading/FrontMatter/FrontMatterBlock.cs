using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

/// <summary>The front matter block of a file: its opening line, the YAML, and where the body begins.</summary>
/// <param name="OpeningLine">The three dashes of the line.</param>
/// <param name="Yaml">The lines between; empty where the block is not closed.</param>
/// <param name="BodyStart">The offset after the closing line, or after the opening line where none closes it.</param>
internal sealed record FrontMatterBlock(TextSpan OpeningLine, TextSpan Yaml, int BodyStart, bool IsClosed)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The block at the head of <paramref name="source"/>, or null where the file begins with something else.</summary>
    /// <param name="isPage">Whether the file is a newspaper page, which knows more keys.</param>
    public static FrontMatterBlock? Find(string source, bool isPage)
    {
        var start = FrontMatterOpening.FirstText(source);
        if (start == source.Length)
            return null;
        var opening = SourceLine.At(source, start);
        if (!FrontMatterOpening.Opens(source, opening))
            return null;
        var evidence = HeadEvidence.Of(source, opening.Next, isPage);
        if (!evidence.FollowsOpening)
            return null;
        var dashes = new TextSpan(source.IndexOf('-', start), 3);
        return evidence.IsClosed
            ? new(dashes, TextSpan.FromBounds(opening.Next, evidence.End), evidence.ClosingNext, IsClosed: true)
            : new(dashes, default, opening.Next, IsClosed: false);
    }

    public static int SkipByteOrderMark(string source) => source.Length > 0 && source[0] == ByteOrderMark ? 1 : 0;
}

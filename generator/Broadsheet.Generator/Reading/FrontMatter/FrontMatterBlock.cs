using Broadsheet.Generator.Reading.Source;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.FrontMatter;

internal enum FrontMatterFormat
{
    Yaml,
    Toml,
    Json,
}

/// <summary>The front matter block of a file: its opening line, what it says, and where the body begins.</summary>
/// <param name="OpeningLine">The sign of the line.</param>
/// <param name="Content">
/// The lines between; empty where the block is not closed. Of JSON that opens itself, from its brace to the end of the file.
/// </param>
/// <param name="BodyStart">The offset after the closing line, or after the opening line where none closes it.</param>
/// <param name="Closing">The line that closes it; null of JSON that opens and closes itself.</param>
internal sealed record FrontMatterBlock(
    FrontMatterFormat Format, TextSpan OpeningLine, TextSpan Content, int BodyStart, bool IsClosed, string? Closing)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>As messages name it.</summary>
    public string FormatName => Format switch
    {
        FrontMatterFormat.Toml => "TOML",
        FrontMatterFormat.Json => "JSON",
        _ => "YAML",
    };

    /// <summary>The block at the head of <paramref name="source"/>, or null where the file begins with something else.</summary>
    /// <param name="isPage">Whether the file is a newspaper page, which knows more keys.</param>
    public static FrontMatterBlock? Find(string source, bool isPage)
    {
        var start = FrontMatterOpening.FirstText(source);
        if (start == source.Length)
            return null;
        var opening = SourceLine.At(source, start);
        if (FrontMatterOpening.Opens(source, opening))
            return FindYaml(source, opening, isPage);
        return FrontMatterOpening.Mark(source, opening) is { } mark ? Find(source, opening, mark) : FindObject(source, opening);
    }

    public static int SkipByteOrderMark(string source) => source.Length > 0 && source[0] == ByteOrderMark ? 1 : 0;

    private static FrontMatterBlock? FindYaml(string source, SourceLine opening, bool isPage)
    {
        var evidence = HeadEvidence.Of(source, opening.Next, isPage);
        if (!evidence.FollowsOpening)
            return null;
        var dashes = new TextSpan(source.IndexOf('-', opening.Start), 3);
        var content = evidence.IsClosed ? TextSpan.FromBounds(opening.Next, evidence.End) : default;
        var bodyStart = evidence.IsClosed ? evidence.ClosingNext : opening.Next;
        return new(FrontMatterFormat.Yaml, dashes, content, bodyStart, evidence.IsClosed, "---");
    }

    /// <summary>TOML and JSON between two lines, which no text begins with.</summary>
    private static FrontMatterBlock? Find(string source, SourceLine opening, (FrontMatterFormat Format, string Sign) mark)
    {
        var span = new TextSpan(source.IndexOf(mark.Sign, opening.Start, StringComparison.Ordinal), mark.Sign.Length);
        for (var line = SourceLine.At(source, opening.Next); line.Start < source.Length; line = SourceLine.At(source, line.Next))
        {
            if (line.Is(source, mark.Sign))
                return new(mark.Format, span, TextSpan.FromBounds(opening.Next, line.Start), line.Next, IsClosed: true, mark.Sign);
        }

        // `;;;` is text to all but those who write JSON below it.
        return mark.Sign == FrontMatterOpening.Semicolons && !FrontMatterOpening.BeginsJsonKey(source, opening.Next)
            ? null
            : new(mark.Format, span, default, opening.Next, IsClosed: false, mark.Sign);
    }

    /// <summary>A JSON object that nothing stands before.</summary>
    private static FrontMatterBlock? FindObject(string source, SourceLine opening)
    {
        var start = FrontMatterOpening.SkipIndentation(source, opening);
        if (source[start] != '{' || !FrontMatterOpening.BeginsJsonKey(source, start + 1))
            return null;
        return new(
            FrontMatterFormat.Json, new(start, 1), TextSpan.FromBounds(start, source.Length), source.Length, IsClosed: true, Closing: null);
    }
}

using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Diagnostics;

/// <summary>
/// Characters of an article file, by offset and by line and column: what a diagnostic needs once the text itself is gone.
/// </summary>
internal readonly record struct FileSpan(TextSpan Characters, LinePositionSpan Lines)
{
    public int FirstLine => Lines.Start.Line + 1;

    /// <summary>The file, where it is another than that of the article: one that gives front matter to a folder.</summary>
    public SharedFile? File { get; init; }
}

/// <summary>A file that says something of many articles.</summary>
/// <param name="FullPath">As the compiler was given it; only diagnostics use it.</param>
/// <param name="Path">Relative to the project.</param>
internal sealed record SharedFile(string FullPath, string Path);

internal static class FileSpanExtensions
{
    /// <summary>The place of <paramref name="span"/>, cut to the text where it reaches beyond its end.</summary>
    public static FileSpan SpanOf(this SourceText text, TextSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        var inText = TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, text.Length)));
        return new FileSpan(inText, text.Lines.GetLinePositionSpan(inText));
    }
}

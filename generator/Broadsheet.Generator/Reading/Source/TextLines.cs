using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>Lines of an article file as a reader counts them.</summary>
internal static class TextLines
{
    /// <summary>The number of the last line, from 1. A line end at the end of the file opens no further line.</summary>
    public static int Last(SourceText text)
    {
        var count = text.Lines.Count;
        return count > 1 && text.Lines[count - 1].Span.IsEmpty ? count - 1 : count;
    }
}

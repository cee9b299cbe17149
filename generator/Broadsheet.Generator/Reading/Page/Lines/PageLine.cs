namespace Broadsheet.Generator.Reading.Page.Lines;

/// <summary>A line of the page after cleaning: never empty, no blank at either end, single spaces, NFC.</summary>
/// <param name="start">Offset in the source of the first character.</param>
/// <param name="map">Offset from <paramref name="start"/> of each character and of the end, only where cleaning changed the line.</param>
/// <param name="blanksBefore">How many blank lines stand above.</param>
internal sealed class PageLine(string text, int start, int[]? map, int blanksBefore)
{
    public string Text { get; } = text;

    public int BlanksBefore { get; } = blanksBefore;

    /// <summary>The line without what stands before <paramref name="from"/>.</summary>
    public PageLine From(int from) =>
        from == 0 ? this : new(Text.Substring(from), start + (map is null ? from : 0), map?.AsSpan(from).ToArray(), BlanksBefore);

    /// <summary>The line's beginning.</summary>
    public PageLine To(int end) => new(Text.Substring(0, end).TrimEnd(), start, map, BlanksBefore);

    /// <summary>Where a character of <see cref="Text"/>, or its end, stands in the source.</summary>
    public int SourceOffset(int index) => start + (map is null ? index : map[index]);
}

namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>A paragraph that was cut once, and what the rules put in the place of the break.</summary>
/// <param name="Expected">What stood there before the cut: a space, nothing, or a hyphen that is the word's own.</param>
/// <param name="Actual">What stands between the two parts, or null where they stayed apart.</param>
internal sealed record MendedBreak(string Paragraph, RandomBreak Break, string Expected, string? Actual)
{
    private const int Context = 12;

    public bool IsKorean { get; } = Script.IsKorean(Paragraph);

    public bool IsKeptApart => Actual is null;

    public bool IsRight => Actual == Expected;

    public static MendedBreak Find(string paragraph, RandomBreak cut, IReadOnlyList<PrintedText> blocks)
    {
        var text = new PrintedText(paragraph);
        var letter = new PrintedText(paragraph[..cut.End]).Letters.Length;
        var join = new PrintedJoin(text, letter, cut.IsAtSpace);
        return new MendedBreak(paragraph, cut, join.Expected, join.FindIn(blocks));
    }

    public override string ToString()
    {
        var from = Math.Max(0, Break.End - Context);
        var to = Math.Min(Paragraph.Length, Break.Start + Context);
        return $"{(Break.IsAtSpace ? "at a space" : "inside a word")}: {Paragraph[from..Break.End]}|{Paragraph[Break.Start..to]}: "
            + (Actual is null ? "kept apart" : $"joined with “{Actual}”");
    }
}

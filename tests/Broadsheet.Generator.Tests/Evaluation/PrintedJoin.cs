namespace Broadsheet.Generator.Tests.Evaluation;

/// <summary>A break inside a paragraph, and what stands at its place once the paragraph is whole.</summary>
/// <param name="Paragraph">The whole paragraph.</param>
/// <param name="Letter">The first letter behind the break, by <see cref="PrintedText.Letters"/>.</param>
/// <param name="Space">Whether a space belongs there.</param>
internal sealed record PrintedJoin(PrintedText Paragraph, int Letter, bool Space)
{
    // Long enough to be found once on a page, short enough to hold few other breaks.
    private const int Context = 10;

    /// <summary>What belongs at the break: a space, nothing, or a hyphen that is the word's own.</summary>
    public string Expected => Paragraph.Between(Letter);

    /// <summary>What a reading has at the break, or null where it did not join the two sides.</summary>
    public string? FindIn(IEnumerable<PrintedText> blocks)
    {
        var from = Math.Max(0, Letter - Context);
        var to = Math.Min(Paragraph.Letters.Length, Letter + Context);
        var context = Paragraph.Letters[from..to];
        foreach (var block in blocks)
        {
            var found = block.Letters.IndexOf(context, StringComparison.Ordinal);
            if (found >= 0)
                return block.Between(found + Letter - from);
        }

        return null;
    }

    public override string ToString()
    {
        var from = Math.Max(0, Letter - Context);
        var to = Math.Min(Paragraph.Letters.Length, Letter + Context);
        return $"{Paragraph.Letters[from..Letter]}|{Paragraph.Letters[Letter..to]}";
    }
}

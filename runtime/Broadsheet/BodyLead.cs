using Broadsheet.Shared;

namespace Broadsheet;

/// <summary>The first sentences of a body, which stand for a summary.</summary>
internal static class BodyLead
{
    /// <summary>
    /// From the first paragraph on while paragraphs follow one another; without a paragraph from the first list, quotation or caption.
    /// </summary>
    public static string Of(ArticleBody body)
    {
        var paragraphs = body.Blocks
            .SkipWhile(static block => !IsParagraph(block))
            .TakeWhile(IsParagraph)
            .Select(static block => block.Text);
        var lead = Sentences.Lead(paragraphs);
        return lead.Length > 0 ? lead : Sentences.Lead(body.Blocks.FirstOrDefault(HasWords)?.Text.Split('\n') ?? []);
    }

    private static bool IsParagraph(Block block) => block.Kind == BlockKind.Paragraph && block.Text.Length > 0;

    private static bool HasWords(Block block) =>
        block.Kind is BlockKind.List or BlockKind.Quote or BlockKind.Alert or BlockKind.Figure or BlockKind.Html && block.Text.Length > 0;
}

using Markdig.Parsers;

namespace Broadsheet.Generator.Reading.Markdown.Blocks;

/// <summary>Quotations, which nest only so deep.</summary>
internal sealed class QuotationReader : QuoteBlockParser
{
    /// <inheritdoc cref="BlockNesting.Check"/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockNesting.Check(processor);
        return base.TryOpen(processor);
    }
}

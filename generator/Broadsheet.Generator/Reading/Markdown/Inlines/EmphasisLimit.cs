using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>Puts <see cref="BoundedEmphasisParser"/> in the place of Markdig's own, with all signs that this one knows.</summary>
internal sealed class EmphasisLimit : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var parser = pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!;
        var bounded = new BoundedEmphasisParser { CjkFriendlyEmphasis = true };
        bounded.EmphasisDescriptors.Clear();
        bounded.EmphasisDescriptors.AddRange(parser.EmphasisDescriptors);
        bounded.TryCreateEmphasisInlineList.AddRange(parser.TryCreateEmphasisInlineList);
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(bounded);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Syntax;

/// <summary>Tags of other engines that are no part of the text, kept with a document until one message names the first.</summary>
internal static class LeftOutTags
{
    public static void Add(MarkdownDocument document, SourceSpan span)
    {
        if (document.GetData(typeof(LeftOutTags)) is not List<SourceSpan> spans)
            document.SetData(typeof(LeftOutTags), spans = []);
        spans.Add(span);
    }

    public static IReadOnlyList<SourceSpan> Of(MarkdownDocument document) =>
        document.GetData(typeof(LeftOutTags)) as List<SourceSpan> ?? [];
}

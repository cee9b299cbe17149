using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>A heading of level 1 that begins the body is the article's headline.</summary>
internal static class LeadingHeading
{
    /// <summary>Takes the heading out of <paramref name="document"/>; null where the body begins otherwise, or the heading is empty.</summary>
    public static HeadingBlock? Take(MarkdownDocument document)
    {
        var first = document.FirstOrDefault(static block => block is not LinkReferenceDefinitionGroup);
        if (first is not HeadingBlock { Level: 1 } heading || PlainText.Of(heading.Inline).Length == 0)
            return null;
        document.Remove(heading);
        return heading;
    }
}

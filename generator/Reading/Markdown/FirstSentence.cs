using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown;

/// <summary>The first sentence of the body's first paragraph.</summary>
internal static class FirstSentence
{
    /// <summary>Null where the body has no paragraph with words.</summary>
    public static string? Of(MarkdownDocument document)
    {
        var paragraphs = document.OfType<ParagraphBlock>().Select(static paragraph => PlainText.Of(paragraph.Inline));
        return paragraphs.FirstOrDefault(static text => text.Length > 0) is { } text ? Cut(text) : null;
    }

    /// <summary>Up to the first full stop, question or exclamation mark that a blank follows, closing quotes included.</summary>
    private static string Cut(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '。'))
                continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '\'' or '”' or '’' or ')' or '.' or '!' or '?')
                end++;
            if (end == text.Length || text[end] == ' ')
                return text.Substring(0, end);
        }

        return text;
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Inlines;

/// <summary>
/// Reads what abbreviations mean, <c>*[HTML]: Hypertext Markup Language</c>, as PHP Markdown Extra has them. Such a line does not
/// interrupt a paragraph, as no definition of a link does: there <c>*[a]: b*</c> is emphasis.
/// </summary>
internal sealed class AbbreviationParser : BlockParser
{
    // Each place in the text is held against so many characters at most, and each use writes so many.
    public const int MaxLabelLength = 40;
    private const int MaxMeaningLength = 256;

    public AbbreviationParser() => OpeningCharacters = ['*'];

    /// <summary>Meanings by abbreviation; null where the document defines none. The first of two counts, as of two links.</summary>
    public static Dictionary<string, string>? Of(MarkdownDocument document) =>
        document.GetData(typeof(AbbreviationParser)) as Dictionary<string, string>;

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar(1) != '[' || LabelEnd(line) is not (> 0 and var end))
            return BlockState.None;
        var label = line.Text.Substring(line.Start + 2, end - line.Start - 2).Trim();
        var meaning = new StringSlice(line.Text, end + 2, line.End);
        meaning.Trim();
        if (label.Length == 0 || !char.IsLetterOrDigit(label[0]) || meaning.IsEmpty || meaning.Length > MaxMeaningLength)
            return BlockState.None;
        Add(processor.Document, label, meaning.ToString());
        return BlockState.BreakDiscard;
    }

    private static int LabelEnd(StringSlice line)
    {
        var last = Math.Min(line.End, line.Start + 2 + MaxLabelLength);
        for (var i = line.Start + 2; i < last; i++)
        {
            if (line.Text[i] is ']')
                return line.Text[i + 1] == ':' ? i : -1;
        }

        return -1;
    }

    private static void Add(MarkdownDocument document, string label, string meaning)
    {
        var meanings = Of(document);
        if (meanings is null)
            document.SetData(typeof(AbbreviationParser), meanings = new(StringComparer.Ordinal));
        if (!meanings.ContainsKey(label))
            meanings.Add(label, meaning);
    }
}

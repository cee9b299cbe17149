using System.Text;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.Attributes;

/// <summary>Literals that stand side by side, which Markdig parts where a sign might have been one of emphasis.</summary>
internal sealed class LiteralRun(IReadOnlyList<LiteralInline> literals)
{
    public string Text { get; } = Join(literals);

    public static LiteralRun EndingWith(Inline? last)
    {
        var literals = new List<LiteralInline>();
        for (var inline = last; inline is LiteralInline literal; inline = inline.PreviousSibling)
            literals.Insert(0, literal);
        return new(literals);
    }

    public static LiteralRun BeginningWith(Inline? first)
    {
        var literals = new List<LiteralInline>();
        for (var inline = first; inline is LiteralInline literal; inline = inline.NextSibling)
            literals.Add(literal);
        return new(literals);
    }

    /// <summary>Takes away what begins at an offset of <see cref="Text"/>, and the blanks before it.</summary>
    public void CutFrom(int offset)
    {
        while (offset > 0 && Text[offset - 1] is ' ' or '\t')
            offset--;
        Cut(offset, Text.Length);
    }

    /// <summary>Takes away what ends at an offset of <see cref="Text"/>.</summary>
    public void CutTo(int offset) => Cut(0, offset);

    private void Cut(int from, int to)
    {
        var start = 0;
        foreach (var literal in literals)
        {
            var length = literal.Content.Length;
            var (first, last) = (Math.Max(from - start, 0), Math.Min(to - start, length));
            start += length;
            if (first >= last)
                continue;
            if (first == 0 && last == length)
                literal.Remove();
            else if (first == 0)
                literal.Content.Start += last;
            else
                literal.Content.End -= length - first;
        }
    }

    private static string Join(IReadOnlyList<LiteralInline> literals)
    {
        var text = new StringBuilder();
        foreach (var literal in literals)
        {
            text.Append(literal.Content.ToString());
            // A brace behind a backslash begins nothing.
            if (literal.IsFirstCharacterEscaped && literal.Content.Length > 0)
                text[text.Length - literal.Content.Length] = '\\';
        }

        return text.ToString();
    }
}

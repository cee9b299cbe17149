using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>A bracket <c>[</c> or <c>![</c> that may begin a link or image.</summary>
/// <param name="text">What it is in the paragraph until then.</param>
/// <param name="start">Where its <c>[</c> stands in the paragraph's text.</param>
internal sealed class OpenBracket(LiteralInline text, int start, bool isImage)
{
    public LiteralInline Text => text;

    public bool IsImage => isImage;

    public bool IsActive { get; set; } = true;

    /// <summary>How deep links and images nest in what follows the bracket.</summary>
    public int Levels { get; private set; }

    public void Contain(int levels) => Levels = Math.Max(Levels, levels);

    /// <summary>The label from the bracket to <paramref name="closing"/>; null where that is none.</summary>
    public string? LabelTo(StringSlice closing)
    {
        var whole = new StringSlice(closing.Text, start, closing.Start);
        return LinkLabel.EndOf(whole) == closing.Start ? LinkLabel.Read(ref whole) : null;
    }

    /// <summary>Puts <paramref name="container"/> in the place of the bracket, with all that follows as its children.</summary>
    public void ReplaceBy(ContainerInline container)
    {
        text.InsertAfter(container);
        text.Remove();
        while (container.NextSibling is { } next)
        {
            next.Remove();
            container.AppendChild(next);
        }
    }

    /// <summary>Takes the bracket and all that follows away.</summary>
    public void Remove()
    {
        while (text.NextSibling is { } next)
            next.Remove();
        text.Remove();
    }
}

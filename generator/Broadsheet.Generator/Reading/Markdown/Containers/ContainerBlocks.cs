using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Containers;

/// <summary>
/// Makes of each container what its name says: <c>:::note</c> is an alert, <c>:::details</c> can be opened, any other is a <c>div</c> with
/// its name for a class.
/// </summary>
internal static class ContainerBlocks
{
    public static void Mark(MarkdownDocument document, MarkdownSource source)
    {
        var containers = document.Descendants<CustomContainer>().ToList();
        foreach (var container in containers.Where(static container => container.ClosingFencedCharCount == 0))
            source.Report(
                Descriptors.OpenContainer,
                new(container.Span.Start, container.Span.Start + container.OpeningFencedCharCount - 1),
                ContainerReader.NameOf(container.Info ?? ""));
        var blocks = containers.ToDictionary(static container => (Block)container, static container => (Block?)BlockOf(container));
        BlockTree.Replace(blocks);
        foreach (var container in containers)
            Move(container, (ContainerBlock)blocks[container]!);
    }

    private static void Move(ContainerBlock from, ContainerBlock to)
    {
        var blocks = from.ToList();
        from.Clear();
        foreach (var block in blocks)
            to.Add(block);
    }

    /// <summary>What a container becomes, still empty.</summary>
    private static ContainerBlock BlockOf(CustomContainer container)
    {
        var words = $"{container.Info} {container.Arguments}".Trim();
        var name = ContainerReader.NameOf(words).ToLowerInvariant();
        var title = TitleOf(words.Substring(ContainerReader.NameOf(words).Length).Trim());
        ContainerBlock block = Alert.TitleOf(name) is { } usual ? new Alert(name, title ?? usual) : new NamedContainer(name, title);
        block.Span = container.Span;
        block.Line = container.Line;
        if (container.TryGetAttributes() is { } attributes)
            block.SetAttributes(attributes);
        return block;
    }

    /// <summary><c>[Title]</c>, or the words behind the name; attributes in braces are none.</summary>
    private static string? TitleOf(string words)
    {
        var close = words.StartsWith("[", StringComparison.Ordinal) ? words.IndexOf(']') : -1;
        var brace = words.IndexOf('{');
        var title = close > 0 ? words.Substring(1, close - 1) : brace >= 0 ? words.Substring(0, brace) : words;
        return title.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }
}

/// <summary>A container that is no alert.</summary>
/// <param name="name">In lower case; empty where it has none.</param>
internal sealed class NamedContainer(string name, string? title) : ContainerBlock(null)
{
    public string Name => name;

    public string? Title => title;
}

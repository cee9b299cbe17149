namespace Broadsheet.Generator.Reading.Markdown.RawHtml;

/// <summary>Edits the parts of safe HTML.</summary>
internal static class SafeParts
{
    /// <summary>A block's parts without line ends around them; text alone is a paragraph.</summary>
    public static IReadOnlyList<SafePart> OnLines(List<SafePart> parts)
    {
        if (parts[0].Markup is { } first)
            parts[0] = new(first.TrimStart('\n', '\r'), null);
        var last = parts.Count - 1;
        if (parts[last].Markup is { } end)
            parts[last] = new(end.TrimEnd('\n', '\r', ' '), null);
        var text = parts.Count == 1 ? parts[0].Markup : null;
        return text is not null && text.IndexOf('<') < 0 ? [new($"<p>{text.Trim()}</p>", null)] : parts;
    }
}

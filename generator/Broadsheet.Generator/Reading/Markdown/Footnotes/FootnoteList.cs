using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.Footnotes;

/// <summary>The footnotes that a document defines, in order, used or not.</summary>
internal sealed class FootnoteList
{
    private readonly Dictionary<string, Footnote> _byKey = new(StringComparer.Ordinal);

    /// <summary>Stands in the document while inlines are read and decided on, and keeps the ones that are used.</summary>
    public required FootnoteGroup Group { get; init; }

    public static FootnoteList? Of(MarkdownDocument document) => document.GetData(typeof(FootnoteList)) as FootnoteList;

    /// <param name="label">With its <c>^</c>.</param>
    public static Footnote? Find(MarkdownDocument document, string label) =>
        label[0] == '^' && Of(document) is { } footnotes && footnotes._byKey.TryGetValue(LinkLabel.Key(label), out var found)
            ? found
            : null;

    /// <summary>The first of two with a label counts.</summary>
    public void Add(Footnote footnote)
    {
        Group.Add(footnote);
        var key = LinkLabel.Key(footnote.Label!);
        if (!_byKey.ContainsKey(key))
            _byKey.Add(key, footnote);
    }
}

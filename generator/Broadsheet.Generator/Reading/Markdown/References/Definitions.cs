using Broadsheet.Generator.Reading.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Broadsheet.Generator.Reading.Markdown.References;

/// <summary>
/// The definitions of links of a document, found by case folding alone. (The dictionary of Markdig's own compares by culture and without
/// accents, so that <c>[resume]</c> and <c>[résumé]</c>, or <c>[かく]</c> and <c>[がく]</c>, are one.)
/// </summary>
internal sealed class Definitions
{
    private readonly Dictionary<string, LinkReferenceDefinition> _byKey = new(StringComparer.Ordinal);

    private Definitions(MarkdownDocument document)
    {
        // All of them, also those that Markdig takes for repeated: the group keeps each as a child. The first of two counts.
        if (document.GetData(typeof(LinkReferenceDefinitionGroup)) is not LinkReferenceDefinitionGroup group)
            return;
        foreach (var definition in group.OfType<LinkReferenceDefinition>())
        {
            var key = LinkLabel.Key(definition.Label ?? "");
            if (_byKey.ContainsKey(key))
                continue;
            Decode(definition);
            _byKey.Add(key, definition);
        }
    }

    /// <summary>
    /// Decodes the entities of a definition once, not for each use: a definition that is half of the file, with thousands of uses in the
    /// other half, would take quadratic time and memory before <see cref="ReferenceLimit"/> counts the uses.
    /// </summary>
    private static void Decode(LinkReferenceDefinition definition)
    {
        definition.Url = HtmlHelper.Unescape(definition.Url, removeBackSlash: false);
        definition.Title = HtmlHelper.Unescape(definition.Title, removeBackSlash: false);
    }

    /// <summary>Asked for while inlines are read: all blocks are read by then.</summary>
    public static LinkReferenceDefinition? Find(MarkdownDocument document, string label)
    {
        if (document.GetData(typeof(Definitions)) is not Definitions definitions)
            document.SetData(typeof(Definitions), definitions = new(document));
        return definitions._byKey.Count > 0 && definitions._byKey.TryGetValue(LinkLabel.Key(label), out var found) ? found : null;
    }
}

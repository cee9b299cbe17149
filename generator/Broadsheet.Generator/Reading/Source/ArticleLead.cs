using Broadsheet.Generator.Model;
using Broadsheet.Shared;

namespace Broadsheet.Generator.Reading.Source;

/// <summary>Makes a body's lead of the paragraphs that it begins with.</summary>
internal static class ArticleLead
{
    /// <summary>Null without words.</summary>
    public static Lead? Of(IReadOnlyList<string> paragraphs) =>
        Sentences.Lead(paragraphs) is { Length: > 0 } sentences ? new(sentences, Sentences.First(paragraphs[0])) : null;
}

using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>What an entry says in words, for deciding its language: it has no body to ask.</summary>
internal static class DataWords
{
    public static IEnumerable<string> Of(ArticleMetadata metadata) =>
        new[] { metadata.Kicker ?? "", metadata.Summary ?? "" }.Concat(metadata.Decks).Concat(metadata.Custom.SelectMany(static entry => Of(entry.Value)));

    private static IEnumerable<string> Of(FrontMatterValue value) => value switch
    {
        FrontMatterList list => list.Items.SelectMany(Of),
        FrontMatterMapping mapping => mapping.Entries.SelectMany(static entry => Of(entry.Value)),
        FrontMatterScalar scalar when !IsAddress(scalar.Text) => [scalar.Text],
        _ => [],
    };

    /// <summary>URLs, mail addresses and paths are Latin in every language.</summary>
    private static bool IsAddress(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf('@') >= 0 || (text.Length > 0 && text[0] == '/');
}

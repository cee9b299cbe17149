using Broadsheet.Generator.Foundation;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Reading.FrontMatter;
using Broadsheet.Generator.Reading.Source;

namespace Broadsheet.Generator.Reading.Data;

/// <summary>What an entry says in words, for deciding its language: it has no body to ask.</summary>
internal static class DataWords
{
    public static LetterCount LettersOf(ArticleMetadata metadata)
    {
        var letters = LetterCount.Of(metadata.Head.Kicker ?? "") + LetterCount.Of(metadata.Summary ?? "");
        foreach (var deck in metadata.Head.Decks)
            letters += LetterCount.Of(deck);
        return letters + LettersOf(metadata.Head.Custom);
    }

    private static LetterCount LettersOf(EquatableArray<FrontMatterEntry> entries)
    {
        var letters = default(LetterCount);
        foreach (var entry in entries)
            letters += LettersOf(entry.Value);
        return letters;
    }

    private static LetterCount LettersOf(FrontMatterValue value)
    {
        var letters = default(LetterCount);
        if (value is FrontMatterScalar scalar && !IsAddress(scalar.Text))
            letters = LetterCount.Of(scalar.Text);
        else if (value is FrontMatterMapping mapping)
            letters = LettersOf(mapping.Entries);
        else if (value is FrontMatterList list)
        {
            foreach (var item in list.Items)
                letters += LettersOf(item);
        }

        return letters;
    }

    /// <summary>URLs, mail addresses and paths are Latin in every language.</summary>
    private static bool IsAddress(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf('@') >= 0 || (text.Length > 0 && text[0] == '/');
}

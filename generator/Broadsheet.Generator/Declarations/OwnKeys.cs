using Broadsheet.Generator.Model;

namespace Broadsheet.Generator.Declarations;

/// <summary>What the field's own keys fill already.</summary>
internal static class OwnKeys
{
    public static string UseOf(string meaning) => meaning switch
    {
        MetadataKey.Headline => "fills Article.Headline",
        MetadataKey.Kicker => "fills Article.Kicker",
        MetadataKey.Deck => "fills Article.Decks",
        MetadataKey.Summary => "fills Article.Summary",
        MetadataKey.Published => "fills Article.DatePublished",
        MetadataKey.Updated => "fills Article.DateModified",
        MetadataKey.Author => "fills Article.Bylines, or a property of the people's article type",
        MetadataKey.Section => "fills Article.Section",
        MetadataKey.Keywords => "fills Article.Keywords",
        MetadataKey.Language => "fills Article.Language",
        MetadataKey.Genre => "fills Article.Genre",
        MetadataKey.Slug => "fills Article.Slug",
        MetadataKey.Copyright => "fills Article.CopyrightNotice",
        _ => "says whether the article is built",
    };
}

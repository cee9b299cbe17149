using Broadsheet.Generator.Foundation;

namespace Broadsheet.Generator.Model;

/// <summary>What Schema and Linking see of a file: never a body, so that an edit inside one leaves this equal.</summary>
/// <param name="Drafts">Articles that are left out of this build. They count when types are inferred, and have names that no other article
/// gets.</param>
internal sealed record ArticleFileIndex(ArticleFile File, EquatableArray<ArticleHead> Articles, EquatableArray<ArticleHead> Drafts)
{
    public static ArticleFileIndex Of(ArticleFileReading reading) =>
        new(reading.File, reading.Articles.Select(static article => article.Head).ToEquatableArray(), reading.Drafts);
}

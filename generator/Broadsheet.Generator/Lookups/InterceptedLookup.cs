namespace Broadsheet.Generator.Lookups;

/// <summary>A call of <c>Get</c> that becomes a direct reference to an article.</summary>
/// <param name="ArticleType">The type that the call has, as C# writes it everywhere: <c>global::Acme.Site.Content.NewsArticle</c>.</param>
/// <param name="Article">The property of the article, as C# writes it everywhere.</param>
/// <param name="Version">Of <paramref name="Location"/>.</param>
/// <param name="Location">The place of the call as the compiler encodes it: a checksum of its file, a position, and the file's name without
/// a path.</param>
internal sealed record InterceptedLookup(string ArticleType, string Article, int Version, string Location);

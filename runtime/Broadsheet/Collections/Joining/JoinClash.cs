using Broadsheet.Shared;

namespace Broadsheet.Collections.Joining;

/// <summary>
/// Refuses to join collections that have a slug or a route in common: one of the two articles could not be found any more.
/// </summary>
internal static class JoinClash
{
    /// <param name="articles">The articles of each collection.</param>
    /// <param name="slugs">Where its slugs are.</param>
    /// <exception cref="ArgumentException">Two articles have the same slug or route; the message names both.</exception>
    public static void Refuse(IReadOnlyList<Article[]> articles, PartSlugs[] slugs)
    {
        for (var part = 0; part < slugs.Length; part++)
        {
            for (var other = 0; other < part; other++)
                RefuseSlugs(articles, slugs, part, other);
        }

        for (var part = 0; part < slugs.Length; part++)
        {
            RefuseRoutes(articles, slugs, part);
            for (var other = 0; other < slugs.Length; other++)
            {
                if (other != part)
                    RefuseOthers(articles, slugs, part, other);
            }
        }
    }

    private static void RefuseSlugs(IReadOnlyList<Article[]> articles, PartSlugs[] slugs, int part, int other)
    {
        var keys = slugs[part].Keys;
        for (var position = 0; position < keys.Length; position++)
        {
            var slug = SlugKey.SlugOf(keys[position]);
            if (slugs[other].FindExact(slug) is >= 0 and var taken)
            {
                throw new ArgumentException(
                    $"Two of the collections to be joined have an article '{slug}': {Named(articles, other, taken)} and {Named(articles, part, position)}. Give one of them another 'slug'.");
            }
        }
    }

    private static void RefuseOthers(IReadOnlyList<Article[]> articles, PartSlugs[] slugs, int part, int other)
    {
        foreach (var slug in slugs[part].Others)
        {
            if (slugs[other].Find(slug) is >= 0 and var taken)
            {
                throw new ArgumentException(
                    $"Two of the collections to be joined have an article '{slug}': {Named(articles, other, taken)}, and formerly {Named(articles, part, slugs[part].FindOther(slug))}. Take it out of 'formerly', or give the other another 'slug'.");
            }
        }
    }

    /// <summary>
    /// Routes with different slugs are the same by an odd pattern only: <c>/{slug}/pier</c> and <c>/ferry/{slug}</c>, or
    /// <c>/{slug}.html</c>.
    /// </summary>
    private static void RefuseRoutes(IReadOnlyList<Article[]> articles, PartSlugs[] slugs, int part)
    {
        for (var position = 0; position < articles[part].Length; position++)
        {
            var path = OtherPaths.WithoutSlash(articles[part][position].RecordedPath);
            for (var rest = path; rest.LastIndexOf('/') is >= 0 and var slash; rest = rest[..slash])
                RefuseRoute(articles, slugs, (part, position), rest[(slash + 1)..]);
            for (var other = 0; other < slugs.Length; other++)
            {
                if (other != part && slugs[other].FindPath(path) is >= 0 and var taken)
                    throw SameRoute(articles, (other, taken), (part, position));
            }
        }
    }

    /// <summary>One part of an article's route is a slug in another collection, perhaps, and the route the same.</summary>
    private static void RefuseRoute(
        IReadOnlyList<Article[]> articles, PartSlugs[] slugs, (int Part, int Position) article, ReadOnlySpan<char> slug)
    {
        for (var other = 0; other < slugs.Length; other++)
        {
            if (other == article.Part || slugs[other].FindExact(slug) is not (>= 0 and var taken))
                continue;
            var path = OtherPaths.WithoutSlash(articles[other][taken].Path);
            if (OtherPaths.WithoutSlash(articles[article.Part][article.Position].RecordedPath).SequenceEqual(path))
                throw SameRoute(articles, (other, taken), article);
        }
    }

    private static ArgumentException SameRoute(
        IReadOnlyList<Article[]> articles, (int Part, int Position) other, (int Part, int Position) article) => new(
        $"Two of the collections to be joined have the route '{articles[other.Part][other.Position].Path}': {Named(articles, other.Part, other.Position)} and " +
        $"{Named(articles, article.Part, article.Position)}. Give one of the collections another Route.");

    private static string Named(IReadOnlyList<Article[]> articles, int part, int position)
    {
        var source = articles[part][position].Source;
        return source.File.Length == 0 ? $"one of collection {part + 1}" : $"{source.File}({source.FirstLine}) of collection {part + 1}";
    }
}

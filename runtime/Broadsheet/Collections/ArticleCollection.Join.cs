using System.Diagnostics.CodeAnalysis;
using Broadsheet.Collections.Joining;

namespace Broadsheet;

/// <summary>Makes one collection of several.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Named after what it makes, as the framework does.")]
public static class ArticleCollection
{
    /// <summary>
    /// Several collections as one, newest first: those of content that is spread over several projects.
    /// <code>
    /// ArticleCollection.Join&lt;Article>(Local.Content.News.All, World.Content.News.All)
    /// </code>
    /// </summary>
    /// <remarks>
    /// <para>No article is copied, and no body touched: the collections keep their articles and what was computed of them when compiling.
    /// The join allocates one <see langword="int"/> per article for the order. <see cref="ArticleCollection{T}.Previous"/>,
    /// <see cref="ArticleCollection{T}.Next"/>, tests whether a list has an article, and queries of sections, keywords and the like take as
    /// much again when one is first asked, and each term the positions of its articles. Join once, and keep what you get.</para>
    /// <para>Articles of one date are in the order of their files' paths, as in a single collection; those of one path in the order of
    /// <paramref name="parts"/>. An article's related ones and its translations are those of its own collection.</para>
    /// </remarks>
    /// <typeparam name="T">What the articles of all have in common: <see cref="Article"/>, or a type of your own from which theirs
    /// derive.</typeparam>
    /// <param name="parts">Collections, joined ones too. Of any other list of articles a collection is made first.</param>
    /// <exception cref="ArgumentException">Two articles have the same slug, now or formerly, or the same route; the message names
    /// both.</exception>
    public static ArticleCollection<T> Join<T>(params IReadOnlyList<T>[] parts)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(parts);
        var joined = new List<IJoinPart>();
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            joined.AddRange((part as IJoinPart ?? new ArticleCollection<T>(part)).Parts);
        }

        return new(new JoinedParts<T>(joined));
    }
}

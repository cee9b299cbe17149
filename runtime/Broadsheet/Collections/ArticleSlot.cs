using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Broadsheet.CompilerServices;

/// <summary>
/// Where generated code keeps an article once it was touched, so that there is one object of each, whichever thread comes first; for
/// generated code.
/// </summary>
/// <remarks>
/// An article whose references may lead back to it is published before they are filled in, and other threads wait until all that
/// it leads to is filled in as well. A queue, and no recursion: a chain of references may be as long as the collection.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleSlot
{
    private static readonly object Gate = new();
    private static Queue<Pending>? _pending;

    /// <summary>Keeps <paramref name="article"/>, unless another thread was first, and gives the one that is kept.</summary>
    public static T Fill<T>(ref T? slot, T article)
        where T : Article => Interlocked.CompareExchange(ref slot, article, null) ?? article;

    /// <summary>Makes and keeps the collection, unless another thread was first, and gives the one that is kept.</summary>
    /// <param name="slot">Where it is kept.</param>
    /// <param name="articles">The articles, newest first. The array becomes the collection's own.</param>
    /// <param name="index">What was computed for this order.</param>
    public static ArticleCollection<T> Keep<T>(ref ArticleCollection<T>? slot, T[] articles, CollectionIndex index)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(index);
        var all = new ArticleCollection<T>(articles, index);
        return Interlocked.CompareExchange(ref slot, all, null) ?? all;
    }

    /// <summary>An article whose name was called: it has its body.</summary>
    public static T Complete<T>(T article, string html)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(article);
        article.Complete(html);
        return article;
    }

    /// <summary>
    /// An article in the list of a collection: its body stays where it is until someone reads it, and is trimmed away where nobody does.
    /// </summary>
    public static T List<T>(T article, CollectionIndex collection, int position)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(article);
        article.LeaveBody(collection, position);
        return article;
    }

    /// <summary>Whether the article is there with all that it refers to.</summary>
    public static bool IsLinked([NotNullWhen(true)] Article? article) => article is { IsLinked: true };

    /// <summary>
    /// Keeps <paramref name="article"/>, unless another thread was first, and has <paramref name="link"/> fill in its references.
    /// </summary>
    public static T Link<T>(ref T? slot, T article, Action<T> link)
        where T : Article
    {
        lock (Gate)
        {
            // Complete by another thread's work, or about to be by this one's: a reference led back here.
            if (slot is { } kept)
                return kept;
            slot = article;
            if (_pending is { } pending)
                pending.Enqueue(new Pending(article, () => link(article)));
            else
                LinkAll(new Pending(article, () => link(article)));
            return article;
        }
    }

    private static void LinkAll(Pending first)
    {
        var linked = new List<Article>();
        _pending = new Queue<Pending>();
        _pending.Enqueue(first);
        try
        {
            while (_pending.TryDequeue(out var next))
            {
                next.Link();
                linked.Add(next.Article);
            }
        }
        finally
        {
            _pending = null;
        }

        foreach (var article in linked)
            article.IsLinked = true;
    }

    private readonly record struct Pending(Article Article, Action Link);
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Broadsheet.CompilerServices;

namespace Broadsheet;

// What code calls that was generated before formats were numbered, so that an app with such a library is told what to rebuild, and not that
// a member is missing. Each way in refuses: the index of a collection, and the constructor of an article that is touched by name. The other
// members are there for the runtime to find.

/// <summary>For code that was generated before formats were numbered.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Obsolete(CompiledBefore.Message, error: true)]
public abstract class CollectionIndex
{
    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always; the message names what to rebuild.</exception>
    protected CollectionIndex() => FormatCheck.Refuse(CompiledBefore.Format, GetType().Assembly);
}

/// <summary>For code that was generated before formats were numbered.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Obsolete(CompiledBefore.Message, error: true)]
public static class ArticleSlot
{
    /// <summary>Refuses.</summary>
    public static T Fill<T>(ref T? slot, T article)
        where T : Article => Refused<T>();

    /// <summary>Refuses.</summary>
    public static ArticleCollection<T> Keep<T>(ref ArticleCollection<T>? slot, ArticleCollection<T> all)
        where T : Article => Refused<ArticleCollection<T>>();

    /// <summary>Refuses.</summary>
    public static T Complete<T>(T article, string html)
        where T : Article => Refused<T>();

    /// <summary>An article that is not there yet is not linked; its constructor refuses.</summary>
    public static bool IsLinked([NotNullWhen(true)] Article? article) => false;

    /// <summary>Refuses.</summary>
    public static T Link<T>(ref T? slot, T article, Action<T> link)
        where T : Article => Refused<T>();

    private static T Refused<T>()
    {
        FormatCheck.Refuse(CompiledBefore.Format, typeof(T).Assembly);
        return default;
    }
}

/// <summary>For code that was generated before formats were numbered.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Obsolete(CompiledBefore.Message, error: true)]
public abstract class ArticlePack
{
    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always; the message names what to rebuild.</exception>
    protected ArticlePack() => FormatCheck.Refuse(CompiledBefore.Format, GetType().Assembly);

    /// <summary>Keeps nothing: a pack's constructor has refused.</summary>
    public static T Keep<T>(ref T? slot, T pack)
        where T : ArticlePack => pack;
}

/// <summary>For code that was generated before formats were numbered.</summary>
/// <typeparam name="T">The collection's type of article.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[Obsolete(CompiledBefore.Message, error: true)]
public abstract class ArticlePack<T> : ArticlePack
    where T : Article
{
    /// <summary>Refuses.</summary>
    /// <param name="count">Not read.</param>
    protected ArticlePack(int count)
    {
    }

    /// <summary>Nothing: a pack's constructor has refused.</summary>
    public T this[int number] => null!;
}

/// <summary>For code that was generated before formats were numbered: hot reload looks through the attributes of all classes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
[Obsolete(CompiledBefore.Message, error: true)]
public sealed class ArticleSlugsAttribute : Attribute
{
    /// <summary>Keeps nothing.</summary>
    /// <param name="slugs">Not read.</param>
    public ArticleSlugsAttribute(string slugs)
    {
    }
}

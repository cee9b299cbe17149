using System.ComponentModel;
using System.Globalization;

namespace Broadsheet.CompilerServices;

/// <summary>
/// The texts of several articles in two literals, the records and the bodies, where a project has more text than an assembly's literals
/// hold; for generated code. Each literal is decoded when the first of its texts is read, and an article's part of it is copied when that
/// is read.
/// </summary>
/// <remarks>
/// A literal begins with a line of eight hexadecimal digits per text and once more: where each begins in the literal, and where one behind
/// the last would. A line feed stands between two texts. What is behind the last counts for nothing. The literals of a pack of one article
/// are its texts as they are, so that no copy is made.
/// </remarks>
/// <param name="count">How many articles it has.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticlePack(int count)
{
    private const int Digits = 8;

    /// <summary>The records, in the order of the articles' numbers.</summary>
    protected abstract string Records { get; }

    /// <summary>The bodies as HTML, in the order of the articles' numbers.</summary>
    protected abstract string Bodies { get; }

    /// <summary>Keeps <paramref name="pack"/>, unless another thread was first, and gives the one that is kept.</summary>
    public static T Keep<T>(ref T? slot, T pack)
        where T : ArticlePack => Interlocked.CompareExchange(ref slot, pack, null) ?? pack;

    /// <summary>The record of an article.</summary>
    /// <param name="number">Its number in the pack, counted from 0.</param>
    public string Record(int number) => count == 1 ? Records : Text(Records, number).ToString();

    /// <summary>Lets the article read its record and its body here.</summary>
    /// <param name="article">One without a body.</param>
    /// <param name="number">Its number in the pack.</param>
    public T Attach<T>(T article, int number)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(article);
        article.ReadFrom(this, number);
        return article;
    }

    internal ReadOnlySpan<char> Body(int number) => count == 1 ? Bodies : Text(Bodies, number);

    internal string Html(int number) => count == 1 ? Bodies : Text(Bodies, number).ToString();

    private static ReadOnlySpan<char> Text(string literal, int number)
    {
        var start = Offset(literal, number);
        return literal.AsSpan(start, Offset(literal, number + 1) - start - 1);
    }

    private static int Offset(string literal, int number) =>
        int.Parse(literal.AsSpan(number * Digits, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

/// <summary>A pack and its articles, each made when it is first touched; for generated code.</summary>
/// <param name="count">How many articles it has.</param>
/// <typeparam name="T">The collection's type of article.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticlePack<T>(int count) : ArticlePack(count)
    where T : Article
{
    private readonly T?[] _articles = new T?[count];

    /// <summary>The article of a number: one object, whichever thread comes first.</summary>
    public T this[int number] => _articles[number] ?? Keep(number);

    /// <summary>Puts the articles into the list of their collection.</summary>
    /// <param name="list">All articles of the collection.</param>
    /// <param name="positions">Where each goes, in the order of their numbers: decimal numbers, a blank between.</param>
    public void CopyTo(T[] list, string positions)
    {
        ArgumentNullException.ThrowIfNull(list);
        var rest = positions.AsSpan();
        for (var number = 0; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf(' ');
            var position = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            list[int.Parse(position, NumberStyles.None, CultureInfo.InvariantCulture)] = this[number];
        }
    }

    /// <summary>Makes an article, as yet without a text.</summary>
    protected abstract T Make(int number);

    private T Keep(int number)
    {
        var article = Attach(Make(number), number);
        return Interlocked.CompareExchange(ref _articles[number], article, null) ?? article;
    }
}

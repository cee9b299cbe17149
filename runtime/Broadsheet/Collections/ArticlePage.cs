using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Broadsheet;

/// <summary>One page of a list of articles, with what a pager needs to know.</summary>
/// <typeparam name="T">The collection's type of article.</typeparam>
[DebuggerDisplay("page {Number} of {PageCount}")]
[SuppressMessage("Performance", "CA1815", Justification = "Pages are compared by their articles, not by themselves.")]
public readonly struct ArticlePage<T>
    where T : Article
{
    internal ArticlePage(ArticleList<T> articles, int number, int size, int totalCount)
    {
        Articles = articles;
        Number = number;
        Size = size;
        TotalCount = totalCount;
    }

    /// <summary>The page's articles; none where <see cref="Number"/> is beyond the last page.</summary>
    public ArticleList<T> Articles { get; }

    /// <summary>Which page it is, counted from 1.</summary>
    public int Number { get; }

    /// <summary>How many articles a full page has.</summary>
    public int Size { get; }

    /// <summary>How many articles all pages have.</summary>
    public int TotalCount { get; }

    /// <summary>How many pages there are; 0 where there is no article.</summary>
    public int PageCount => Size == 0 ? 0 : (int)(((long)TotalCount + Size - 1) / Size);

    /// <summary>Whether there is a page before.</summary>
    public bool HasPrevious => Number > 1 && PageCount > 0;

    /// <summary>Whether there is a page after.</summary>
    public bool HasNext => Number < PageCount;
}

/// <summary>How many articles a month has.</summary>
/// <param name="Year">Such as 2026.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Count">At least 1.</param>
public readonly record struct MonthCount(int Year, int Month, int Count);

/// <summary>How many articles a keyword or section has.</summary>
/// <param name="Name">As the newest of them writes it.</param>
/// <param name="Count">At least 1.</param>
public readonly record struct TermCount(string Name, int Count);

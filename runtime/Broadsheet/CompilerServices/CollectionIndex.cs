using System.ComponentModel;

namespace Broadsheet.CompilerServices;

/// <summary>
/// What the compiler computed of a collection, and the bodies of its articles; for generated code. Each member is called by those queries
/// alone that need it, so that a trimmed binary has none that is not asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CollectionIndex
{
    /// <summary>Refuses an index that this version cannot read.</summary>
    /// <param name="format">The format of the generated code.</param>
    /// <exception cref="InvalidOperationException">It is another than this version's; the message names both, and what to
    /// rebuild.</exception>
    protected CollectionIndex(int format) => FormatCheck.Check(format, this);

    /// <summary>Where each slug is.</summary>
    public abstract string Slugs { get; }

    /// <summary>
    /// One line per slug beside an article's own, in ordinal order: the slug, a blank, the article's position. Empty where there is none.
    /// </summary>
    public virtual string OtherSlugs => "";

    /// <summary>
    /// One line per path that does not lead to its article by the slug in it, in ordinal order: the path, a blank, the article's position.
    /// Empty where there is none.
    /// </summary>
    public virtual string OtherPaths => "";

    /// <summary>The positions of the articles whose publication ends, ascending, in digits. Empty where there is none.</summary>
    public virtual string Ending => "";

    /// <summary>Which articles have which section, keyword, byline, language, series and translations.</summary>
    public abstract string Terms { get; }

    /// <summary>Which articles are related to each other.</summary>
    public abstract string Related { get; }

    /// <summary>Gives the article at a position its body, by calling its name.</summary>
    /// <param name="position">The position, counted from 0.</param>
    public abstract void CompleteArticle(int position);
}

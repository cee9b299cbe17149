using System.ComponentModel;
using Broadsheet.Shared;

namespace Broadsheet.CompilerServices;

/// <summary>
/// What the compiler made of an article, as a constructor hands it on to that of <see cref="Article"/>; for generated code.
/// </summary>
/// <remarks>
/// What is in it is between generator and runtime. A base class of your own passes it on:
/// <c>protected Page(CompiledArticle compiled) : base(compiled) { }</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CompiledArticle
{
    /// <summary>What was compiled of one article.</summary>
    /// <param name="format">
    /// The format of the generated code, which <see cref="Article"/> checks: a look-up by name makes no <see cref="CollectionIndex"/>.
    /// </param>
    /// <param name="record">Everything but the body, in the format of <see cref="ArticleRecord"/>; empty where it is in a pack.</param>
    /// <param name="html">The body as HTML; empty where it is left to be read later.</param>
    public CompiledArticle(int format, string record, string html)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(html);
        (Format, Record, Html) = (format, record, html);
    }

    /// <summary>
    /// Refuses what this version cannot read, before the constructor that does so is entered: what that calls may be there no more.
    /// </summary>
    /// <typeparam name="T">The type of the article.</typeparam>
    /// <returns>Always true.</returns>
    /// <exception cref="InvalidOperationException">Another version compiled it; the message names both, and what to rebuild.</exception>
    public bool Check<T>()
    {
        if (Format != CompiledFormat.Number)
            FormatCheck.Refuse(Format, typeof(T).Assembly);
        return true;
    }

    internal int Format { get; }

    internal string Record { get; }

    internal string Html { get; }

    /// <summary>As the runtime's own code makes it, with the format that it has.</summary>
    internal static CompiledArticle Of(string record, string html) => new(CompiledFormat.Number, record, html);
}

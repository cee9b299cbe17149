using System.ComponentModel;

namespace Broadsheet.CompilerServices;

/// <summary>
/// What a collection's class tells the analyzer of every project that uses it: which slugs there are, and the name of each; for
/// generated code.
/// </summary>
/// <remarks>
/// One line per article, newest first: its slug, a space, its name. Behind them one line per slug that an article had formerly: that slug,
/// its name, and the slug now. No program reads it when running.
/// </remarks>
/// <param name="slugs">The lines, with <c>\n</c> between them.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleSlugsAttribute(string slugs) : Attribute
{
    /// <summary>The lines, with <c>\n</c> between them.</summary>
    public string Slugs { get; } = slugs;
}

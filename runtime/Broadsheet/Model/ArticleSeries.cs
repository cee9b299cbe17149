namespace Broadsheet;

/// <summary>The series that an article is a part of (schema.org <c>isPartOf</c> and <c>position</c>).</summary>
/// <param name="Name">What the series is called; its articles write it alike.</param>
/// <param name="Position">Which part the article is, counted from 1 as a rule; <see langword="null"/> where only the dates tell the
/// order.</param>
public sealed record ArticleSeries(string Name, int? Position = null);
